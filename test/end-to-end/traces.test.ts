// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, TEST_KEY } from "../harness/gateway.ts";
import { OtlpSink, type SunkSpan } from "../harness/otlp-sink.ts";
import { waitFor } from "../harness/wait-for.ts";

const CLIENT_TRACE = "0af7651916cd43dd8448eb211c80319c";
const CLIENT_SPAN = "b7ad6b7169203331";

describe("the trace of a request", () => {
  let sink: OtlpSink;
  let gateway: Gateway;
  before(async () => {
    sink = await new OtlpSink().start();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: sink.endpoint };
    gateway = await Gateway.start({ env, config: { decisionBudgetMs: 2000, routerTimeoutMs: 3000 } });
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    await sink[Symbol.asyncDispose]();
  });

  /** All spans of the trace that the request named, once `count` of them are there. */
  async function spansOf(traceId: string, count: number): Promise<readonly SunkSpan[]> {
    const own = (): readonly SunkSpan[] => sink.spans.filter((span) => span.traceId === traceId);
    return await waitFor(`${count} spans of ${traceId}`, () => own().length >= count && own());
  }

  /** Sends a chat under a trace id of the test's own, and gives its spans. */
  async function traced(id: string, content: string, spans: number, send = {}): Promise<readonly SunkSpan[]> {
    const headers = { traceparent: `00-${id}-${CLIENT_SPAN}-01` };
    assert.equal((await gateway.chat(content, {}, { headers, ...send })).status, 200);
    return await spansOf(id, spans);
  }

  function named(spans: readonly SunkSpan[], pattern: RegExp): SunkSpan {
    return (
      spans.find((span) => pattern.test(span.name)) ??
      assert.fail(`no ${pattern} among ${spans.map((span) => span.name).join(", ")}`)
    );
  }

  it("is one from the client's span over Envoy's and ours to the attempt", async () => {
    const spans = await traced(CLIENT_TRACE, EASY, 5);
    const ingress = named(spans, /^ingress/);
    const process = named(spans, /ExternalProcessor/);
    const decide = named(spans, /^decide auto$/);
    const attempt = named(spans, /^chat /);
    assert.equal(ingress.parentId, CLIENT_SPAN);
    assert.equal(process.parentId, ingress.spanId);
    assert.equal(decide.parentId, process.spanId);
    assert.equal(attempt.parentId, ingress.spanId);
    assert.equal(named(spans, /^parse$/).parentId, decide.spanId);
  });

  it("begins at Envoy when the client sends no trace context", async () => {
    const before_ = new Set(sink.spans.map((span) => span.traceId));
    await gateway.chat(EASY);
    const decide = await waitFor("a decide span of a new trace", () =>
      sink.spans.find((span) => span.name === "decide auto" && !before_.has(span.traceId)),
    );
    const spans = await spansOf(decide.traceId, 5);
    assert.equal(named(spans, /^ingress/).parentId, "");
    assert.equal(decide.parentId, named(spans, /ExternalProcessor/).spanId);
  });

  it("tells the decision with its numbers and the time of each stage", async () => {
    const decide = named(await traced("1".repeat(32), HARD, 5), /^decide/);
    const { attributes } = decide;
    assert.equal(attributes["pointsman.virtual_model"], "auto");
    assert.equal(attributes["pointsman.tier"], "strong");
    assert.equal(attributes["pointsman.reason"], "score");
    assert.equal(attributes["pointsman.backend.name"], "gpt-4");
    assert.equal(attributes["pointsman.router.name"], "mf");
    assert.equal(attributes["pointsman.threshold"], 0.25);
    for (const key of [
      "pointsman.score",
      "pointsman.decision.duration",
      "pointsman.queue.duration",
      "pointsman.tokenize.duration",
      "pointsman.infer.duration",
    ])
      assert.equal(typeof attributes[key], "number", key);
    assert.match(String(attributes["pointsman.router_model.digest"]), /^[0-9a-f]{12}$/);
  });

  it("shows a fallback as attempts side by side under the ingress span", async () => {
    gateway.standIn("llama").behave({ failNext: 1 });
    const spans = await traced("2".repeat(32), EASY, 6);
    const attempts = spans.filter((span) => span.name.startsWith("chat "));
    assert.equal(attempts.length, 2);
    for (const attempt of attempts) assert.equal(attempt.parentId, named(spans, /^ingress/).spanId);
    assert.deepEqual(attempts.map((attempt) => String(attempt.attributes["http.status_code"])).toSorted(), [
      "200",
      "503",
    ]);
  });

  it("is not recorded when the client says so", async () => {
    const id = "3".repeat(32);
    const headers = { traceparent: `00-${id}-${CLIENT_SPAN}-00` };
    assert.equal((await gateway.chat(EASY, {}, { headers })).status, 200);
    await traced("4".repeat(32), EASY, 5); // spans of a later request have arrived
    assert.deepEqual(
      sink.spans.filter((span) => span.traceId === id),
      [],
    );
  });

  it("holds no prompt and no key in any attribute", async () => {
    const secret = "xylophone-marmalade";
    await traced("5".repeat(32), `${EASY} ${secret}`, 5);
    await traced("6".repeat(32), `${HARD} ${secret}`, 5);
    const all = JSON.stringify(sink.spans);
    assert.ok(!all.includes(secret));
    assert.ok(!all.includes(TEST_KEY));
  });
});

describe("a request whose router is gone", () => {
  it("has a trace that says so", async () => {
    await using sink = await new OtlpSink().start();
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: sink.endpoint };
    await using gateway = await Gateway.start({ env });
    await gateway.serve[Symbol.asyncDispose]();
    const id = "7".repeat(32);
    const headers = { traceparent: `00-${id}-${CLIENT_SPAN}-01` };
    assert.equal((await gateway.chat(EASY, {}, { headers })).headers["x-pointsman-reason"], "fail-open");
    const ingress = await waitFor("the ingress span", () =>
      sink.spans.find((span) => span.traceId === id && span.name.startsWith("ingress")),
    );
    assert.equal(ingress.attributes["pointsman.reason"], "fail-open");
  });
});

describe("a collector that is no help", () => {
  for (const [kind, endpoint] of [
    ["dead", "http://127.0.0.1:9"],
    ["of another protocol", "http://127.0.0.1:4317"],
  ] as const) {
    it(`neither fails nor turns a request away from its backend when it is ${kind}`, async () => {
      const env = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint };
      await using gateway = await Gateway.start({ env, backends: [LLAMA, GPT4] });
      const replies = await Promise.all(Array.from({ length: 50 }, () => gateway.chat(EASY)));
      for (const reply of replies) assert.equal(reply.status, 200);
      assert.equal((await gateway.chat(HARD)).headers["x-pointsman-backend"], "gpt-4");
      assert.equal(await gateway.envoy.count("failure_mode_allowed"), 0);
    });
  }
});
