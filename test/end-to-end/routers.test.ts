// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { MODEL_ROUTERS } from "../../src/contract/router.ts";
import { Gateway, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { OtlpSink } from "../harness/otlp-sink.ts";
import { waitFor } from "../harness/wait-for.ts";

const PROMPT =
  "A train leaves at 9:40 and arrives at 13:05 after stopping for 12 minutes. How long did it move?";

/** A score is told with four digits, so a threshold this far from it is surely on one side. */
const STEP = 0.001;

/** Each router through the real Envoy; `semantic` and `causal`, which need settings, have tests of their own. */
describe("each router through the gateway", () => {
  const stack = new AsyncDisposableStack();
  let sink: OtlpSink;
  let gateway: Gateway;
  const routers = [...MODEL_ROUTERS, "heuristic"];
  before(async () => {
    sink = stack.use(await new OtlpSink().start());
    const virtualModels = [
      { name: "auto" },
      ...routers.map((router) => ({ name: `all-strong-${router}`, router, strongShare: 1 })),
      ...routers.map((router) => ({ name: `all-weak-${router}`, router, strongShare: 0 })),
    ];
    gateway = stack.use(
      await Gateway.start({
        config: { ...PATIENT, virtualModels },
        env: { OTEL_EXPORTER_OTLP_ENDPOINT: sink.endpoint },
      }),
    );
  });
  after(() => stack.disposeAsync());
  beforeEach(() => gateway.forget());

  const told = (reply: Reply, name: string): string => {
    assert.equal(reply.status, 200, reply.text);
    return String(reply.headers[`x-pointsman-${name}`]);
  };
  const facts = (reply: Reply): readonly string[] =>
    ["backend", "tier", "reason", "router"].map((name) => told(reply, name));

  for (const router of routers) {
    it(`${router}: a threshold over the score is answered by the weak tier, one under it by the strong`, async () => {
      const score = Number(told(await gateway.chat(PROMPT, { model: `router-${router}-0.5` }), "score"));
      const at = (threshold: number): Promise<Reply> =>
        gateway.chat(PROMPT, { model: `router-${router}-${threshold.toFixed(4)}` });
      gateway.forget();
      assert.deepEqual(facts(await at(score + STEP)), ["llama", "weak", "score", router]);
      assert.deepEqual(gateway.called(), ["llama"]);
      gateway.forget();
      assert.deepEqual(facts(await at(score - STEP)), ["gpt-4", "strong", "score", router]);
      assert.deepEqual(gateway.called(), ["gpt-4"]);
    });

    it(`${router}: a virtual model with strongShare 1 sends everything to the strong tier, one with 0 nothing`, async () => {
      const strong = await gateway.chat(PROMPT, { model: `all-strong-${router}` });
      assert.deepEqual(facts(strong), ["gpt-4", "strong", "score", router]);
      const weak = await gateway.chat(PROMPT, { model: `all-weak-${router}` });
      assert.deepEqual(facts(weak), ["llama", "weak", "score", router]);
      assert.equal(told(weak, "score"), told(strong, "score"));
    });
  }

  it("is named on the span of its decision, with its score and the losses", async () => {
    const traceId = "0af7651916cd43dd8448eb2100c0ffee";
    const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01` };
    const reply = await gateway.chat(PROMPT, { model: "router-knn-0.5" }, { headers });
    const { attributes } = await waitFor("the span of the decision", () =>
      sink.spans.find((span) => span.traceId === traceId && span.name === "decide auto"),
    );
    assert.equal(attributes["pointsman.router.name"], "knn");
    assert.match(String(attributes["pointsman.router_model.digest"]), /^[0-9a-f]{12}$/);
    assert.equal(Number(attributes["pointsman.score"]).toFixed(4), Number(told(reply, "score")).toFixed(4));
    assert.match(String(attributes["pointsman.losses"]), /^llama=0\.\d{1,4},gpt-4=0$/);
  });

  it("that is not configured is refused by its name, with the key that is missing", async () => {
    for (const router of ["semantic", "causal"]) {
      const reply = await gateway.chat(PROMPT, { model: `router-${router}-0.5` });
      assert.equal(reply.status, 400);
      assert.match(reply.text, new RegExp(`unknown_router|${router} is not configured`));
      assert.match(reply.text, new RegExp(`needs the key ${router}`));
    }
  });

  it("is ensemble where a virtual model names none", async () => {
    assert.equal(told(await gateway.chat(PROMPT), "router"), "ensemble");
  });
});
