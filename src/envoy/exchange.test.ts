// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { TraceContext } from "../contract/observer.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { HttpRequest } from "../contract/request.ts";
import type { StreamHandler } from "../contract/stream.ts";
import { envoy } from "../gen/data-plane.js";
import { extProc, type Steer } from "./exchange.ts";

const { ProcessingRequest, ProcessingResponse } = envoy.service.ext_proc.v3;
type Request = Parameters<typeof ProcessingRequest.encode>[0];
type Reply = ReturnType<typeof ProcessingResponse.toObject>;

const steered: Outcome = {
  kind: "steer",
  decision: {
    id: "d1",
    virtualModel: "auto",
    tier: "weak",
    reason: "score",
    chain: ["llama", "gpt-4"],
    timings: { queueMs: 0, tokenizeMs: 0, inferMs: 0 },
  },
  mutation: {
    headers: { "x-pointsman-backend": "llama" },
    metadata: {
      pointsman: { backend: "llama", score: 0.25 },
      "pointsman.chain": { priority_groups: [{ name: "llama" }] },
    },
  },
};

const post: Request = {
  requestHeaders: {
    headers: {
      headers: [
        { key: ":method", rawValue: Buffer.from("POST") },
        { key: ":path", rawValue: Buffer.from("/v1/chat/completions") },
        { key: "content-type", value: "application/json" },
      ],
    },
  },
};

/** One stream, with what was sent on it, and a wait for its end. */
function aStream(steer: Steer, metadata: ReadonlyMap<string, string> = new Map()) {
  const sent: Reply[] = [];
  const { promise, resolve } = Promise.withResolvers<string>();
  const { service, active } = extProc(steer, undefined, () => 0);
  const handler: StreamHandler = service.open(
    {
      send: (bytes) =>
        sent.push(ProcessingResponse.toObject(ProcessingResponse.decode(bytes), { defaults: false })),
      end: () => resolve("ended"),
      fail: (status) => resolve(`failed ${status}`),
    },
    metadata,
  );
  const hear = (request: Request): void => handler.message(ProcessingRequest.encode(request).finish());
  return { sent, handler, hear, ended: promise, active };
}

const always =
  (outcome: Outcome): Steer =>
  () =>
    Promise.resolve(outcome);

describe("an ext_proc exchange", () => {
  it("asks for the body, replies with the mutation, and ends its side behind its last reply", async () => {
    const seen: { http: HttpRequest; trace: TraceContext }[] = [];
    const steer: Steer = (http, trace) => {
      seen.push({ http, trace });
      return Promise.resolve(steered);
    };
    const stream = aStream(steer, new Map([["traceparent", "00-aa-bb-01"]]));
    stream.hear(post);
    stream.hear({ requestBody: { body: Buffer.from("{}"), endOfStream: true } });
    assert.equal(await stream.ended, "ended");
    assert.deepEqual(seen[0]?.http, {
      method: "POST",
      path: "/v1/chat/completions",
      contentType: "application/json",
      body: seen[0]?.http.body,
    });
    assert.equal(Buffer.from(seen[0]?.http.body ?? []).toString(), "{}");
    assert.equal(seen[0]?.trace.traceparent, "00-aa-bb-01");
    assert.deepEqual(Object.keys(stream.sent[0] ?? {}), ["requestHeaders"]);
    const reply = stream.sent[1];
    assert.equal(reply?.["requestBody"].response.clearRouteCache, true);
    assert.equal(
      reply?.["requestBody"].response.headerMutation.setHeaders[0].header.key,
      "x-pointsman-backend",
    );
    assert.equal(
      reply?.["dynamicMetadata"].fields["pointsman"].structValue.fields.backend.stringValue,
      "llama",
    );
    assert.equal(stream.active(), 0);
  });

  it("replies to headers alone when the request has no body", async () => {
    const stream = aStream(always({ kind: "answer", status: 200, body: "{}" }));
    stream.hear({ requestHeaders: { ...post.requestHeaders, endOfStream: true } });
    assert.equal(await stream.ended, "ended");
    assert.equal(stream.sent.length, 1);
    assert.equal(stream.sent[0]?.["immediateResponse"].status.code, 200);
  });

  it("rejects with an OpenAI-style body and a detail that Envoy logs", async () => {
    const stream = aStream(always({ kind: "reject", problem: { code: "missing_model" } }));
    stream.hear(post);
    stream.hear({ requestBody: { body: Buffer.from("{}") } });
    await stream.ended;
    const { immediateResponse, dynamicMetadata } = stream.sent[1] ?? {};
    assert.equal(immediateResponse.status.code, 400);
    assert.equal(immediateResponse.details, "pointsman_missing_model");
    assert.equal(JSON.parse(Buffer.from(immediateResponse.body).toString()).error.code, "missing_model");
    assert.equal(dynamicMetadata.fields["pointsman"].structValue.fields.error_body.stringValue, "pointsman");
  });

  it("gives every other phase its own empty reply, also a second body and trailers", () => {
    const stream = aStream(() => new Promise(() => undefined));
    stream.hear(post);
    stream.hear({ requestBody: {} });
    for (const request of [
      { requestBody: { endOfStream: true } },
      { requestTrailers: {} },
      { responseHeaders: {} },
      { responseBody: {} },
      { responseTrailers: {} },
    ])
      stream.hear(request);
    assert.deepEqual(
      stream.sent.map((reply) => Object.keys(reply)[0]),
      [
        "requestHeaders",
        "requestBody",
        "requestTrailers",
        "responseHeaders",
        "responseBody",
        "responseTrailers",
      ],
    );
  });

  it("skips fields it does not know", () => {
    const stream = aStream(always(steered));
    const unknown = Buffer.from([0xba, 0x3e, 0x03, 0x61, 0x62, 0x63]); // field 999, "abc"
    stream.handler.message(Buffer.concat([ProcessingRequest.encode(post).finish(), unknown]));
    assert.deepEqual(Object.keys(stream.sent[0] ?? {}), ["requestHeaders"]);
  });

  it("fails the stream, not the process, on bytes that are no message and on a bug in steering", async () => {
    const garbage = aStream(always(steered));
    garbage.handler.message(Buffer.from([0xff, 0xff, 0xff]));
    assert.equal(await garbage.ended, "failed 3");
    const bug = aStream(() => Promise.reject(new Error("secret prompt")));
    bug.hear(post);
    bug.hear({ requestBody: {} });
    assert.equal(await bug.ended, "failed 13");
    assert.equal(bug.active(), 0);
  });

  it("never ends an unanswered stream with OK: Envoy would take that for a pass", async () => {
    const stream = aStream(always(steered));
    stream.hear(post);
    stream.handler.halfClosed();
    assert.equal(await stream.ended, "failed 14");
    assert.equal(stream.active(), 0);
  });

  it("counts an exchange until it is answered or cancelled", () => {
    const stream = aStream(() => new Promise(() => undefined));
    stream.hear(post);
    assert.equal(stream.active(), 1);
    stream.handler.cancelled();
    stream.handler.cancelled();
    assert.equal(stream.active(), 0);
  });
});
