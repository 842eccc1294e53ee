// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Backend } from "../../src/contract/backend.ts";
import type { TokenIssuer } from "../../src/contract/callers.ts";
import { NO_CONVERSATIONS, NO_RESPONSES } from "../../src/contract/conversations.ts";
import { FIXED_DIALS } from "../../src/contract/dials.ts";
import type { Collector, HostPort, RouterService, ServerIdentity } from "../../src/contract/gateway.ts";
import type { Policy } from "../../src/contract/policy.ts";
import { accessLogService } from "../../src/envoy/access-log.ts";
import { extProc } from "../../src/envoy/exchange.ts";
import { healthService } from "../../src/envoy/health.ts";
import { sidecarsOf } from "../../src/serve/sidecars.ts";
import { heuristic } from "../../src/steering/heuristic.ts";
import { steer } from "../../src/steering/steer.ts";

/** What a router for sidecars is run from, with a port: a JSON file, read again at SIGHUP. */
export interface RouterFile {
  readonly names: Pick<RouterService, "grpc" | "egress">;
  /** Where ca.crt, tls.crt and tls.key are, as in the Secret; they are read at each connection. */
  readonly secret: string;
  readonly backends: readonly Backend[];
  readonly policy: Policy;
  /** Names of backends that decisions know of, and sidecars do not yet. */
  readonly unpublished: readonly string[];
  readonly sidecarListen: HostPort;
  readonly tokenFile: string;
  readonly issuer: TokenIssuer;
  readonly collector?: Collector;
}

const [file = "", port = ""] = process.argv.slice(2);
const read = (): RouterFile => JSON.parse(readFileSync(file, "utf8")) as RouterFile;
let current = read();
let identity: ServerIdentity | undefined;
let decisions = 0;

function say(event: string, fields: object = {}): void {
  process.stdout.write(`${JSON.stringify({ event, ...fields })}\n`);
}

function secret(name: string): string | undefined {
  try {
    return readFileSync(join(current.secret, name), "utf8");
  } catch {
    return undefined; // there is no such file yet
  }
}

/** As the Secret has it now; the same object as long as it stays the same. */
function identityNow(): ServerIdentity | undefined {
  const [certificate, key, authority] = [secret("tls.crt"), secret("tls.key"), secret("ca.crt")];
  if (certificate === undefined || key === undefined || authority === undefined) return undefined;
  if (identity?.certificate !== certificate || identity.key !== key)
    identity = { certificate, key, authority };
  return identity;
}

const bug = (cause: unknown): void => say("bug", { cause: String(cause) });
const sidecars = sidecarsOf({
  ...current,
  listen: { host: "127.0.0.1", port: Number(port) },
  tokens: () => current.issuer,
  options: { tokenFile: current.tokenFile },
  identity: identityNow,
  services: [
    extProc(
      (http, trace) =>
        steer(http, trace, {
          backends: current.backends,
          policy: current.policy,
          scorers: new Map([["heuristic", heuristic]]),
          observer: { begin: () => ({ enter: () => undefined, end: () => undefined, fail: bug }) },
          nextId: () => `d${++decisions}`,
          conversations: NO_CONVERSATIONS,
          responses: NO_RESPONSES,
          dials: FIXED_DIALS,
        }),
      bug,
    ).service,
    accessLogService({ sink: { record: (entry) => say("access", entry) }, malformed: () => undefined }),
    healthService(() => true),
  ],
  log: (level, event, fields) => say(event, { level, ...fields }),
  onBug: bug,
});

async function publish(): Promise<void> {
  current = read();
  const backends = current.backends.filter(({ name }) => !current.unpublished.includes(name));
  await sidecars.publish({ catalog: { backends, secrets: new Map() }, policy: current.policy }, new Set());
  say("published", { sidecars: sidecars.envoys });
}

process.on("SIGHUP", () => void publish());
process.on("SIGTERM", () => void sidecars[Symbol.asyncDispose]().then(() => process.exit(0)));
await publish();
await sidecars.start();
say("ready");
