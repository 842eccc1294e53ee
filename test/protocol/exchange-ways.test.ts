// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { AccessRecord } from "../../src/contract/access.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { accessLine } from "../../src/envoy/access-line.ts";
import { accessLogs } from "../../src/xds/access-log.ts";
import { buildBootstrap } from "../../src/xds/bootstrap.ts";
import { buildResources, type Resources } from "../../src/xds/resources.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import type { Send } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";
import { Lab, type LabBackend } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";

/** Facts of every kind, and more digits than a short number has. */
function decide({ path }: { readonly path: string }): Promise<Outcome> {
  if (path.includes("reject"))
    return Promise.resolve({ kind: "reject", problem: { code: "model_not_found" } });
  const pointsman = {
    reason: "score",
    backend: "llama",
    tier: "weak",
    score: 1 / 3,
    decision_ms: 0.123456789,
  };
  const metadata = {
    pointsman,
    "pointsman.chain": { priority_groups: [{ name: "llama" }, { name: "gpt-4" }] },
  };
  return Promise.resolve({ kind: "steer", decision: {} as never, mutation: { headers: {}, metadata } });
}

/** A listener's access logs, as JSON text has them. */
function withBothWays(resources: Resources, file: string): Resources {
  const both = JSON.stringify([...accessLogs(undefined), ...accessLogs(file)]);
  const listeners = JSON.stringify(resources.listeners).replaceAll(
    `"access_log":${JSON.stringify(accessLogs(undefined))}`,
    `"access_log":${both}`,
  );
  return { ...resources, listeners: JSON.parse(listeners) as Resources["listeners"] };
}

describe("the two ways by which Envoy tells an exchange", () => {
  const folder = mkdtempSync(join(tmpdir(), "pm-ways-"));
  const file = join(folder, "exchanges.jsonl");
  let lab: Lab;
  let llama: LabBackend;
  let view: GatewayView;
  before(async () => {
    lab = await Lab.start(decide);
    llama = await lab.addBackend(aBackend({ name: "llama" }));
    const gpt4 = await lab.addBackend(aBackend({ name: "gpt-4", tier: "strong" }));
    view = {
      listen: lab.listen,
      processor: lab.processor,
      policy: aPolicy({
        virtualModels: [aVirtualModel({ backends: ["llama", "gpt-4"] })],
        maxBodyBytes: 1024,
      }),
      catalog: { backends: [llama.backend, gpt4.backend], secrets: new Map() },
    };
    await lab.publisher.publish(withBothWays(buildResources(view), file));
    await lab.startEnvoy(buildBootstrap(lab.processor, lab.envoyOptions));
    await waitFor("a backend is steered to", async () => (await lab.post(CHAT, "{}")).status === 200);
  });
  after(async () => {
    await lab[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const cases: readonly (readonly [string, Send, (() => void)?])[] = [
    ["that a backend answered", { body: "{}" }],
    ["that another backend answered after a failure", { body: "{}" }, () => (llama.status = 503)],
    ["that we rejected", { body: "{}", path: `${CHAT}?reject` }],
    ["that Envoy refused", { body: " ".repeat(4096) }],
    ["that goes past us", { method: "GET", path: "/v1/other" }],
  ];
  for (const [what, send, prepare] of cases)
    it(`come to the same record of one ${what}`, async () => {
      llama.status = 200;
      prepare?.();
      const id = `ways-${cases.findIndex(([name]) => name === what)}`;
      await lab.send({ ...send, headers: { "x-request-id": id } });
      const byGrpc = await waitFor("the gRPC entry", () =>
        lab.records.find(({ requestId }) => requestId === id),
      );
      const inFile = await waitFor("the line", () => records(file).find(({ requestId }) => requestId === id));
      assert.deepEqual(inFile, byGrpc);
    });

  it("are counted by Envoy, on through a change of the listener", async () => {
    const counted = async () => (await lab.envoy.stats("^pointsman"))["pointsman.exchanges"] ?? 0;
    const before = await counted();
    assert.ok(before > 2 * cases.length, "each of the two logs here counts");
    const changed = { ...view, policy: { ...view.policy, idleTimeoutMs: 12_345 } };
    await lab.publisher.publish(buildResources(changed));
    await waitFor("the new listener", async () => (await lab.envoy.count("listener_modified")) === 1);
    await lab.post(CHAT, "{}");
    await waitFor("one more", async () => (await counted()) > before);
  });
});

function records(file: string): readonly AccessRecord[] {
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => accessLine(line) ?? assert.fail(`not a line: ${line}`));
}
