// SPDX-License-Identifier: Apache-2.0
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import { buildResources } from "../../src/xds/resources.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import { Lab } from "../protocol/xds-lab.ts";
import { flagsOf } from "./flags.ts";

const {
  backends: backendCount,
  endpoints: endpointCount,
  changes,
} = flagsOf({
  file: "endpoint-changes.ts",
  measures: `What one change of endpoints costs this process while a real Envoy has many backends: milliseconds until it is sent, until Envoy
has taken it, and how long the event loop is held up.`,
  takes: "A quarter of a minute; longer with --changes. Needs Envoy (make tools).",
  flags: {
    backends: {
      kind: "number",
      default: 200,
      least: 1,
      most: 1000,
      whole: true,
      help: "backends that there are",
    },
    endpoints: { kind: "number", default: 10, least: 1, most: 500, whole: true, help: "endpoints of each" },
    changes: {
      ...{ kind: "number", default: 100, least: 20, most: 10_000, whole: true },
      help: "changes that are timed, each of all endpoints of one backend",
    },
  },
  example: "--backends 1000 --changes 200",
});

await using lab = await Lab.start(() => Promise.reject(new Error("not asked")));
let backends: readonly Backend[] = Array.from({ length: backendCount }, (_, at) => pool(at, 0));
await lab.serve(view());
const work: number[] = [];
const taken: number[] = [];
const delay = monitorEventLoopDelay({ resolution: 1 });
for (let change = 1; change <= changes; change++) {
  if (change === 10) delay.enable(); // what runs first is compiled first
  backends = backends.map((backend, at) => (at === change % backendCount ? pool(at, change) : backend));
  const begun = performance.now();
  const publication = lab.publisher.publish(buildResources(view()));
  work.push(performance.now() - begun);
  const { kind } = await publication;
  if (kind !== "taken") throw new Error(`change ${change} was ${kind}: is the machine too busy?`);
  taken.push(performance.now() - begun);
  await new Promise((resolve) => setTimeout(resolve, 100));
}
process.stdout.write(`${backendCount} backends of ${endpointCount} endpoints, ${changes} changes, ms p50 / p99 / max
  build, encode, send:      ${shown(work)}
  until Envoy has taken it: ${shown(taken)}
  event loop held up:       ${[50, 99].map((part) => (delay.percentile(part) / 1e6).toFixed(2)).join(" / ")} / ${(delay.max / 1e6).toFixed(2)}
`);

/** Median, 99th percentile and maximum, without the first, which are compiled on the way. */
function shown(list: readonly number[]): string {
  const sorted = list.slice(9).toSorted((a, b) => a - b);
  const ranks = [0.5, 0.99, 1].map((part) => Math.ceil(part * sorted.length) - 1);
  return ranks.map((rank) => sorted[rank]?.toFixed(2)).join(" / ");
}

function pool(at: number, salt: number): Backend {
  return aBackend({
    name: `model-${at}.team`,
    model: `model-${at}`,
    connection: { scheme: "http", host: `model-${at}.team.svc`, port: 8000, pathPrefix: "/v1" },
    endpoints: Array.from({ length: endpointCount }, (_, each) => ({
      address: `127.${1 + (salt % 250)}.${at % 250}.${1 + (each % 250)}`,
      port: 8000 + Math.floor(each / 250),
    })),
  });
}

function view(): GatewayView {
  const names = backends.map(({ name }) => name);
  const [defaultBackend = ""] = names;
  return {
    listen: lab.listen,
    catalog: { backends, secrets: new Map() },
    policy: aPolicy({ virtualModels: [aVirtualModel({ backends: names, defaultBackend })] }),
    processor: lab.processor,
  };
}
