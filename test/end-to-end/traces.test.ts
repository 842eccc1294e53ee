// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import net, { type AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { freePort } from "../harness/free-port.ts";
import { EASY, Gateway, GPT4, HARD, LLAMA, TEST_KEY } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { OtlpSink, type SunkSpan } from "../harness/otlp-sink.ts";
import { waitFor } from "../harness/wait-for.ts";

const EXT_PROC = "async envoy.service.ext_proc.v3.ExternalProcessor.Process egress";
const INGRESS = "ingress POST /v1/chat/completions";

/** Time enough that a busy machine's decisions are made by the score. */
const PATIENT = { decisionBudgetMs: 1000, routerTimeoutMs: 3000 };

/** A trace id that no other test uses, and the client's span in it. */
let traces = 0;
const aTrace = (): { readonly traceId: string; readonly spanId: string } => ({
  traceId: `0af7651916cd43dd8448eb21${(++traces).toString(16).padStart(8, "0")}`,
  spanId: "b7ad6b7169203331",
});

describe("the trace of a request", () => {
  let sink: OtlpSink;
  let gateway: Gateway;
  before(async () => {
    sink = await new OtlpSink().start();
    gateway = await Gateway.start({ config: PATIENT, env: { OTEL_EXPORTER_OTLP_ENDPOINT: sink.endpoint } });
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    await sink[Symbol.asyncDispose]();
  });

  /** The spans of a trace, once there are those whose names begin so. */
  const spansOf = (traceId: string, ...names: readonly string[]): Promise<readonly SunkSpan[]> =>
    waitFor(`spans ${names.join(", ")}`, () => {
      const spans = sink.spans.filter((span) => span.traceId === traceId);
      return names.every((name) => spans.some((span) => span.name.startsWith(name))) && spans;
    });
  const one = (spans: readonly SunkSpan[], name: string): SunkSpan => {
    const found = spans.filter((span) => span.name === name);
    assert.equal(found.length, 1, `${name} among ${spans.map((span) => span.name).join(", ")}`);
    return found[0] as SunkSpan;
  };
  const traced = async (
    prompt: string,
    body: Readonly<Record<string, unknown>> = {},
  ): Promise<{ readonly traceId: string; readonly spanId: string; readonly reply: Reply }> => {
    const { traceId, spanId } = aTrace();
    const headers = { traceparent: `00-${traceId}-${spanId}-01` };
    return { traceId, spanId, reply: await gateway.chat(prompt, body, { headers }) };
  };

  it("goes on with the client's, and hangs the decision under Envoy's ext_proc span", async () => {
    const { traceId, spanId } = await traced(EASY);
    const spans = await spansOf(traceId, INGRESS, EXT_PROC, "decide auto", "chat ");
    const ingress = one(spans, INGRESS);
    assert.equal(ingress.parentId, spanId);
    const extProc = one(spans, EXT_PROC);
    assert.equal(extProc.parentId, ingress.spanId);
    const decide = one(spans, "decide auto");
    assert.equal(decide.parentId, extProc.spanId);
    assert.equal(decide.service, "pointsman");
    assert.equal(one(spans, `chat ${LLAMA.model}`).parentId, ingress.spanId);
    for (const stage of ["parse", "signals", "infer"])
      assert.ok(
        spans.some((span) => span.name === stage && span.parentId !== ingress.spanId),
        `a span of ${stage} among ${spans.map((span) => span.name).join(", ")}`,
      );
  });

  it("begins at Envoy when the client sends none, with one id from ingress to the attempt", async () => {
    const before = new Set(sink.spans.map((span) => span.traceId));
    await gateway.chat("a prompt of its own");
    const ingress = await waitFor("a new trace", () =>
      sink.spans.find((span) => span.name === INGRESS && !before.has(span.traceId)),
    );
    const spans = await spansOf(ingress.traceId, INGRESS, EXT_PROC, "decide auto", "chat ");
    assert.equal(ingress.parentId, "");
    assert.equal(one(spans, "decide auto").parentId, one(spans, EXT_PROC).spanId);
  });

  it("tells the decision with every number behind it, on the decide span and on the ingress span", async () => {
    const { traceId, reply } = await traced(HARD, { max_tokens: 77 });
    const spans = await spansOf(traceId, INGRESS, "decide auto", "chat ");
    const { attributes } = one(spans, "decide auto");
    const expected = {
      "gen_ai.operation.name": "chat",
      "gen_ai.request.model": "auto",
      "gen_ai.request.max_tokens": 77,
      "pointsman.virtual_model": "auto",
      "pointsman.router.name": "ensemble",
      "pointsman.tier": "strong",
      "pointsman.reason": "score",
      "pointsman.backend.name": "gpt-4",
      "pointsman.candidates": "llama,gpt-4",
      "pointsman.threshold": Number(reply.headers["x-pointsman-threshold"]),
    };
    assert.deepEqual(
      Object.fromEntries(Object.keys(expected).map((key) => [key, attributes[key]])),
      expected,
    );
    assert.match(String(attributes["pointsman.router_model.digest"]), /^[0-9a-f]{12}$/);
    assert.ok(Number(attributes["pointsman.score"]) >= expected["pointsman.threshold"]);
    assert.match(String(attributes["pointsman.losses"]), /^llama=0\.\d{1,4},gpt-4=0$/);
    for (const stage of ["decision", "queue", "tokenize", "infer"]) {
      const seconds = attributes[`pointsman.${stage}.duration`];
      assert.ok(typeof seconds === "number" && seconds >= 0 && seconds < 5, `${stage}: ${seconds}`);
    }
    const ingress = one(spans, INGRESS).attributes;
    assert.equal(ingress["pointsman.reason"], "score");
    assert.equal(ingress["pointsman.served.backend.name"], "gpt-4");
    assert.equal(ingress["gen_ai.response.model"], "gpt-4-turbo");
    assert.match(String(ingress["gen_ai.response.id"]), /^chatcmpl-/);
    assert.ok(typeof ingress["pointsman.score"] === "number");
    assert.equal(ingress["pointsman.attempts"], 1);
  });

  it("shows the attempts of a fallback as siblings under one ingress span", async () => {
    gateway.standIn("llama").behave({ status: 503 });
    const { traceId, reply } = await traced(EASY);
    gateway.standIn("llama").behave({});
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
    const spans = await spansOf(traceId, INGRESS, `chat ${LLAMA.model}`, `chat ${GPT4.model}`);
    const ingress = one(spans, INGRESS);
    const failed = one(spans, `chat ${LLAMA.model}`);
    const served = one(spans, `chat ${GPT4.model}`);
    assert.deepEqual([failed.parentId, served.parentId], [ingress.spanId, ingress.spanId]);
    assert.equal(String(failed.attributes["http.status_code"]), "503");
    assert.equal(String(served.attributes["http.status_code"]), "200");
    assert.equal(ingress.attributes["pointsman.backend.name"], "llama");
    assert.equal(ingress.attributes["pointsman.served.backend.name"], "gpt-4");
    assert.equal(ingress.attributes["pointsman.attempts"], 2);
  });

  it("is not recorded, by Envoy or by us, when the client's is not sampled", async () => {
    const { traceId, spanId } = aTrace();
    await gateway.chat(EASY, {}, { headers: { traceparent: `00-${traceId}-${spanId}-00` } });
    const later = await traced(EASY);
    await spansOf(later.traceId, INGRESS, "decide auto");
    assert.deepEqual(
      sink.spans.filter((span) => span.traceId === traceId),
      [],
    );
  });

  it("holds no text of the prompt, no credential and no name that a client made up", async () => {
    const secrets = ["purple-elephant-prompt", "sk-client-secret", "made-up-model-name"];
    const [prompt = "", key = "", model = ""] = secrets;
    const headers = { authorization: `Bearer ${key}`, "x-api-key": key, cookie: `session=${key}` };
    const { traceId, spanId } = aTrace();
    const traceparent = `00-${traceId}-${spanId}-01`;
    await gateway.chat(`tell me of the ${prompt}`, {}, { headers: { ...headers, traceparent } });
    await gateway.chat(`tell me of the ${prompt}`, { model }, { headers: { ...headers, traceparent } });
    await gateway.client.send({ body: `{"model":"auto","${prompt}`, headers: { ...headers, traceparent } });
    await waitFor("three traces", () => {
      const spans = sink.spans.filter((span) => span.traceId === traceId);
      return spans.filter((span) => span.name.startsWith("decide")).length === 3 && spans.length > 8;
    });
    const all = Buffer.concat(sink.bodies);
    assert.ok(all.includes("decide auto"), "what is looked through is the spans");
    for (const secret of [...secrets, TEST_KEY]) assert.ok(!all.includes(secret), secret);
  });

  it("is whole up to the attempt, and says fail-open, when pointsman does not answer", async () => {
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
    const { traceId, spanId } = await traced(EASY);
    const spans = await spansOf(traceId, INGRESS, `chat ${GPT4.model}`);
    await gateway.startServe();
    await gateway.steered();
    const ingress = one(spans, INGRESS);
    assert.equal(ingress.parentId, spanId);
    assert.equal(ingress.attributes["pointsman.reason"], "fail-open");
    assert.equal(ingress.attributes["pointsman.score"], undefined);
    assert.equal(ingress.attributes["pointsman.served.backend.name"], "gpt-4");
    assert.equal(one(spans, `chat ${GPT4.model}`).parentId, ingress.spanId);
    assert.ok(!spans.some((span) => span.name.startsWith("decide")));
  });
});

describe("a collector that is of no use", () => {
  /** Every request is answered and steered, and pointsman stops. */
  const assertUntouched = async (endpoint: string): Promise<void> => {
    await using gateway = await Gateway.start({
      config: PATIENT,
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint },
    });
    const replies: Reply[] = [];
    const until = performance.now() + 1500; // some exports of both, and their failures
    while (performance.now() < until) {
      const round = Array.from({ length: 10 }, (_, i) => gateway.chat(i % 2 === 0 ? EASY : HARD));
      replies.push(...(await Promise.all(round)));
    }
    for (const { status, headers, text } of replies)
      assert.deepEqual([status, headers["x-pointsman-reason"]], [200, "score"], text);
    gateway.serve.signal("SIGTERM");
    await waitFor("the end, which waits for no collector", () => !gateway.serve.running);
    assert.equal(await gateway.serve.ended(), 0);
  };

  it("slows and breaks no request when nobody listens", async () => {
    await assertUntouched(`http://127.0.0.1:${await freePort()}`);
  });

  it("slows and breaks no request when it takes what it is sent and never answers", async () => {
    const sockets: net.Socket[] = [];
    const server = net.createServer((socket) => {
      sockets.push(socket.on("error", () => undefined).resume());
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      await assertUntouched(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      assert.ok(sockets.length > 0, "it was sent something");
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });
});
