// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import { Jaeger, type JaegerSpan } from "../harness/jaeger.ts";
import { waitFor } from "../harness/wait-for.ts";

const INGRESS = "ingress POST /v1/chat/completions";
const SERVER = 2;

let traces = 0;
/** A trace id of its own. */
const aTrace = (): string => `0af7651916cd43dd8448eb21${(++traces).toString(16).padStart(8, "0")}`;

describe("Jaeger", () => {
  let jaeger: Jaeger;
  let gateway: Gateway;
  before(async () => {
    jaeger = await Jaeger.start();
    gateway = await Gateway.start({
      config: {
        ...PATIENT,
        virtualModels: [
          { name: "auto", sticky: false },
          { name: "later", mode: "shadow" },
        ],
      },
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: jaeger.endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" },
    });
    await gateway.steered();
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    await jaeger[Symbol.asyncDispose]();
  });

  /** The spans of one request, once those whose names begin so are there. */
  async function traced(
    prompt: string,
    names: readonly string[],
    body: Readonly<Record<string, unknown>> = {},
  ): Promise<readonly JaegerSpan[]> {
    const traceId = aTrace();
    // A prompt of its own: a score that is remembered has no span of the encoder.
    await gateway.chat(`${prompt} ${traces}`, body, {
      headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    });
    return await waitFor(`spans ${names.join(", ")}`, async () => {
      const spans = await jaeger.trace(traceId);
      return names.every((name) => spans.some((span) => span.name.startsWith(name))) && spans;
    });
  }

  function one(spans: readonly JaegerSpan[], name: string): JaegerSpan {
    const found = spans.filter((span) => span.name.startsWith(name));
    assert.equal(found.length, 1, `${name} among ${spans.map((span) => span.name).join(", ")}`);
    return found[0] ?? assert.fail();
  }

  it("has one tree for a request: ingress, the decision under ext_proc, the attempt", async () => {
    const spans = await traced(EASY, [INGRESS, "decide auto", "chat ", "async envoy.service.ext_proc"]);
    assert.equal(new Set(spans.map(({ traceId }) => traceId)).size, 1);
    const ingress = one(spans, INGRESS);
    assert.deepEqual([ingress.kind, ingress.parentId], [SERVER, "b7ad6b7169203331"]);
    const extProc = one(spans, "async envoy.service.ext_proc");
    assert.equal(extProc.parentId, ingress.spanId);
    const decide = one(spans, "decide auto");
    assert.deepEqual([decide.parentId, decide.service], [extProc.spanId, "pointsman"]);
    assert.equal(one(spans, "chat ").parentId, ingress.spanId);
    for (const stage of ["parse", "signals", "score", "choose"])
      assert.equal(one(spans, stage).parentId, decide.spanId, stage);
    assert.equal(one(spans, "infer").parentId, one(spans, "score").spanId);
    const ids = new Set([...spans.map(({ spanId }) => spanId), "b7ad6b7169203331"]);
    for (const span of spans) assert.ok(ids.has(span.parentId), `${span.name} hangs in the air`);
  });

  it("has the decision's numbers, and the tokens of the reply", async () => {
    const spans = await traced(HARD, [INGRESS, "decide auto", "chat "]);
    const { attributes } = one(spans, "decide auto");
    assert.deepEqual(
      [attributes["pointsman.tier"], attributes["pointsman.reason"], attributes["pointsman.router.name"]],
      ["strong", "score", "ensemble"],
    );
    for (const key of ["pointsman.score", "pointsman.threshold", "pointsman.decision.duration"])
      assert.equal(typeof attributes[key], "number", key);
    const ingress = one(spans, INGRESS).attributes;
    assert.equal(ingress["pointsman.served.backend.name"], GPT4.name);
    assert.ok(Number(ingress["gen_ai.usage.output_tokens"]) > 0, JSON.stringify(ingress));
  });

  it("finds strong requests, fallbacks and what was only told, by attribute", async () => {
    const weak = await traced(EASY, [INGRESS, "decide auto"]);
    const strong = await traced(HARD, [INGRESS, "decide auto"]);
    const told = await traced(EASY, [INGRESS, "decide later"], { model: "later" });
    const found = (attributes: Readonly<Record<string, string>>, spans: readonly JaegerSpan[]) =>
      waitFor("the search to find it", async () =>
        (await jaeger.search("pointsman", attributes)).has(spans[0]?.traceId ?? ""),
      );
    await found({ "pointsman.tier": "strong" }, strong);
    await found({ "pointsman.reason": "shadow", "pointsman.would.tier": "weak" }, told);
    const all = await jaeger.search("pointsman", { "pointsman.tier": "strong" });
    assert.equal(all.has(weak[0]?.traceId ?? ""), false);
  });

  it("has both attempts of a fallback, side by side under the ingress", async () => {
    gateway.standIn("llama").behave({ status: 503 });
    const spans = await traced(EASY, [INGRESS, "decide auto", `chat ${LLAMA.model}`, `chat ${GPT4.model}`]);
    gateway.standIn("llama").behave({});
    const ingress = one(spans, INGRESS);
    for (const model of [LLAMA.model, GPT4.model])
      assert.equal(one(spans, `chat ${model}`).parentId, ingress.spanId);
    assert.deepEqual(
      [ingress.attributes["pointsman.backend.name"], ingress.attributes["pointsman.served.backend.name"]],
      [LLAMA.name, GPT4.name],
    );
  });

  it("tells the truth of a request that nobody decided on", async () => {
    gateway.serve.signal("SIGSTOP");
    const spans = await traced(EASY, [INGRESS, "chat "]);
    gateway.serve.signal("SIGCONT");
    assert.equal(one(spans, INGRESS).attributes["pointsman.reason"], "fail-open");
    assert.equal(
      spans.some(({ name }) => name.startsWith("decide")),
      false,
    );
  });
});
