// SPDX-License-Identifier: Apache-2.0
import { askHttp, type Where } from "../cli/ask-http.ts";
import { ENDED_COUNTER } from "../contract/access-fields.ts";
import type { ProcessorAddress } from "../contract/gateway.ts";
import type { EnvoyCount } from "./exchange-count.ts";

const ENDED = `${ENDED_COUNTER.prefix}.${ENDED_COUNTER.name}`;
const UPTIME = "server.uptime";
const WRITES_FAILED = "filesystem.write_failed";
const FILTER = encodeURIComponent(`^(${[ENDED, UPTIME, WRITES_FAILED].join("|").replaceAll(".", "\\.")})$`);

/**
 * Three numbers from the admin interface of our own Envoy; undefined when it does not answer, or has no listener yet.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/operations/admin#get--stats
 */
export async function envoyCount(admin: ProcessorAddress): Promise<EnvoyCount | undefined> {
  const answer = await askHttp(whereOf(admin), `/stats?filter=${FILTER}`);
  if (answer?.status !== 200) return undefined;
  const values = new Map(answer.text.split("\n").map(numberLine));
  const ended = values.get(ENDED);
  const uptime = values.get(UPTIME);
  if (ended === undefined || uptime === undefined) return undefined;
  return { ended, uptime, writesFailed: values.get(WRITES_FAILED) ?? 0 };
}

/** Asks Envoy to open its log files anew; false when it does not answer. Done with at its next write. */
export async function reopenLogs(admin: ProcessorAddress): Promise<boolean> {
  return (await askHttp(whereOf(admin), "/reopen_logs", "POST"))?.status === 200;
}

function whereOf(admin: ProcessorAddress): Where {
  return admin.kind === "unix" ? { socketPath: admin.path } : { host: admin.host, port: admin.port };
}

function numberLine(line: string): readonly [string, number | undefined] {
  const [name = "", value] = line.split(": ");
  return [name, /^\d{1,16}$/.test(value ?? "") ? Number(value) : undefined];
}
