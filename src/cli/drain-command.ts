// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from "node:timers/promises";
import { Command } from "commander";
import type { ProcessorAddress } from "../contract/gateway.ts";
import { parseCount, parseProcessorAddress } from "./address.ts";
import { askHttp, type Where } from "./ask-http.ts";
import { drainEnvoy } from "./drain.ts";
import type { ProgramDeps } from "./program-deps.ts";

interface DrainFlags {
  readonly envoyAdmin: ProcessorAddress;
  readonly notice: number;
  readonly limit: number;
}

const EXAMPLES = `
Examples:
  pointsman drain --envoy-admin unix:/run/pointsman/envoy.sock            # a pod's preStop hook
  pointsman drain --envoy-admin 127.0.0.1:9901 --notice 10 --limit 300

It makes Envoy's readiness fail, waits until load balancers have had time to notice, closes connections after their
current request, and returns when no request is in flight, or when the limit is over. Exit codes: 0 either way; 1 when
Envoy's admin does not answer.
`;

/** `pointsman drain`: empties an Envoy before it is ended, so that no request is cut off. */
export function drainCommand(deps: ProgramDeps): Command {
  return new Command("drain")
    .description("empty an Envoy before it is ended: readiness off, then wait until no request is in flight")
    .option("--envoy-admin <address>", "Envoy's admin: unix:PATH or HOST:PORT", parseProcessorAddress, {
      kind: "unix",
      path: "/run/pointsman/envoy.sock",
    } as const)
    .option("--notice <seconds>", "how long load balancers get to notice", parseCount, 5)
    .option("--limit <seconds>", "how long requests may still take after that", parseCount, 50)
    .addHelpText("after", EXAMPLES)
    .action((flags: DrainFlags) => drain(deps, flags));
}

async function drain(deps: ProgramDeps, { envoyAdmin, notice, limit }: DrainFlags): Promise<void> {
  const where: Where = envoyAdmin.kind === "unix" ? { socketPath: envoyAdmin.path } : envoyAdmin;
  const failing = await askHttp(where, "/healthcheck/fail", "POST");
  if (failing?.status !== 200) {
    deps.stderr.write("pointsman: drain: Envoy's admin does not answer: is --envoy-admin right\n");
    deps.exit(1);
    return;
  }
  await wait(notice * 1000);
  await drainEnvoy(where, limit * 1000);
  deps.exit(0);
}
