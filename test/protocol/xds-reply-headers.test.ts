// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Backend } from "../../src/contract/backend.ts";
import type { GatewayView } from "../../src/contract/gateway.ts";
import type { Outcome } from "../../src/contract/outcome.ts";
import { buildStaticConfig } from "../../src/xds/bootstrap.ts";
import { aBackend, aPolicy, aVirtualModel } from "../harness/builders.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";
import { Lab, type LabBackend } from "./xds-lab.ts";

const CHAT = "/v1/chat/completions";

/** The processor does what the path's query says: it rejects, answers, breaks, or steers to the backends named. */
function decide({ path }: { readonly path: string }): Promise<Outcome> {
  const asked = new URL(path, "http://lab").searchParams;
  if (path.startsWith("/v1/models")) return Promise.resolve({ kind: "answer", status: 200, body: "{}" });
  if (asked.has("reject")) return Promise.resolve({ kind: "reject", problem: { code: "model_not_found" } });
  if (asked.has("break")) return Promise.reject(new Error("the router broke"));
  const names = asked.get("chain")?.split(",") ?? [];
  const metadata = {
    pointsman: { reason: "score", backend: names[0] ?? "", tier: "weak" },
    "pointsman.chain": { priority_groups: names.map((name) => ({ name })) },
  };
  const headers = { "x-pointsman-backend": names[0] ?? "" };
  return Promise.resolve({ kind: "steer", decision: {} as never, mutation: { headers, metadata } });
}

for (const delivery of ["over ADS", "in a static configuration"] as const) {
  describe(`what a reply says of the backend, configured ${delivery}`, () => {
    let lab: Lab;
    let llama: LabBackend;
    let gpt4: LabBackend;
    before(async () => {
      lab = await Lab.start(decide);
      llama = await lab.addBackend(at("llama"));
      // A name, so Envoy resolves it: STRICT_DNS in place of endpoints.
      gpt4 = await lab.addBackend(at("gpt-4", { tier: "strong", connection: resolved }));
      const view = aView(lab, [llama.backend, gpt4.backend, at("dead", { connection: refusing })]);
      if (delivery === "over ADS") await lab.serve(view);
      else await lab.startEnvoy(buildStaticConfig(view, lab.envoyOptions));
      await waitFor("a backend is steered to", async () => {
        const reply = await lab.post(`${CHAT}?chain=llama`, "{}");
        return reply.headers["x-pointsman-reason"] === "score";
      });
    });
    after(() => lab[Symbol.asyncDispose]());
    beforeEach(() => {
      for (const each of [llama, gpt4]) each.status = 200;
    });

    it("none, when the router rejects", async () => {
      const reply = await lab.post(`${CHAT}?reject`, "{}");
      assert.deepEqual([reply.status, ...served(reply)], [404, undefined, undefined, undefined]);
    });

    it("none in the access log either, which tells the request id and, with nothing traced, no trace id", async () => {
      const reply = await lab.post(`${CHAT}?reject`, "{}", { "x-request-id": "mine-1" });
      assert.equal(reply.status, 404);
      const logged = () => lab.records.findLast(({ requestId }) => requestId === "mine-1");
      await waitFor("the rejection is logged", () => logged() !== undefined);
      const { details, servedBy, traceId, decision } = logged() ?? assert.fail();
      assert.deepEqual([details, servedBy, traceId], ["pointsman_model_not_found", "", ""]);
      assert.deepEqual([decision["reason"], decision["backend"], decision["tier"]], ["rejected", "", ""]);
    });

    it("none, when the router answers", async () => {
      const reply = await lab.send({ method: "GET", path: "/v1/models" });
      assert.deepEqual([reply.status, ...served(reply)], [200, undefined, undefined, undefined]);
    });

    it("none, when Envoy refuses the body", async () => {
      const reply = await lab.post(`${CHAT}?chain=llama`, " ".repeat(2 * 1024 * 1024));
      assert.deepEqual([reply.status, ...served(reply)], [413, undefined, undefined, undefined]);
    });

    it("the one decided, when it served", async () => {
      for (const [chain, expected] of [
        ["llama,gpt-4", ["llama", "llama-model", "weak"]],
        ["gpt-4", ["gpt-4", "gpt-4-model", "strong"]],
      ] as const) {
        const reply = await lab.post(`${CHAT}?chain=${chain}`, "{}");
        assert.deepEqual([reply.status, ...served(reply)], [200, ...expected]);
      }
    });

    it("the next one, when the first failed", async () => {
      llama.status = 503;
      const afterFailure = await lab.post(`${CHAT}?chain=llama,gpt-4`, "{}");
      assert.deepEqual(
        [afterFailure.status, ...served(afterFailure)],
        [200, "gpt-4", "gpt-4-model", "strong"],
      );
      const afterRefusal = await lab.post(`${CHAT}?chain=dead,gpt-4`, "{}");
      assert.deepEqual(
        [afterRefusal.status, ...served(afterRefusal)],
        [200, "gpt-4", "gpt-4-model", "strong"],
      );
    });

    it("the default one, when the router gave no answer", async () => {
      const reply = await lab.post(`${CHAT}?break`, "{}");
      assert.deepEqual([reply.status, ...served(reply)], [200, "gpt-4", "gpt-4-model", "strong"]);
      assert.equal(reply.headers["x-pointsman-reason"], "fail-open");
    });

    it("the last one tried, when all fail", async () => {
      for (const each of [llama, gpt4]) each.status = 500;
      const failed = await lab.post(`${CHAT}?chain=llama,gpt-4`, "{}");
      assert.deepEqual([failed.status, ...served(failed)], [500, "gpt-4", "gpt-4-model", "strong"]);
      const refused = await lab.post(`${CHAT}?chain=dead`, "{}");
      assert.deepEqual([refused.status, ...served(refused)], [503, "dead", "dead-model", "weak"]);
    });
  });
}

const resolved = { scheme: "http", host: "localhost", port: 0, pathPrefix: "/v1" } as const;
const refusing = { scheme: "http", host: "127.0.0.1", port: 9, pathPrefix: "/v1" } as const;

/** What the reply says of the backend, in the order backend, model, tier. */
function served({ headers }: Reply): readonly unknown[] {
  return ["backend", "model", "tier"].map((name) => headers[`x-pointsman-${name}`]);
}

function at(name: string, over: Partial<Backend> = {}): Backend {
  return aBackend({ name, model: `${name}-model`, ...over });
}

function aView(lab: Lab, backends: readonly Backend[]): GatewayView {
  const virtualModels = [aVirtualModel({ backends: backends.map(({ name }) => name) })];
  const policy = aPolicy({ virtualModels, maxBodyBytes: 1024 * 1024 });
  const catalog = { backends, secrets: new Map<string, string>() };
  return { listen: lab.listen, catalog, policy, processor: lab.processor };
}
