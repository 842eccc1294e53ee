// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import { after, before, beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import { jsonBodies } from "../harness/json-bodies.ts";
import { assertRefused } from "../harness/refusal.ts";

/** Windows so wide that a body of megabytes is nobody's limit. */
const WIDE = [LLAMA, GPT4].map((backend) => ({
  ...backend,
  entry: { ...backend.entry, contextWindow: 10_000_000 },
}));
const MESSAGES = `"messages":[{"role":"user","content":${JSON.stringify(EASY)}}]`;
const TEN_MIB = 10 * 1024 * 1024;

describe("a body on its way to a backend", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ backends: WIDE, config: PATIENT });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  /** Sends a body that goes to llama and gives what llama got. */
  const arrived = async (body: string, pieces?: number): Promise<string> => {
    const reply = await gateway.client.send({ body, ...(pieces === undefined ? {} : { pieces }) });
    assert.equal(reply.status, 200, reply.text);
    const seen = gateway.last("llama");
    if (pieces === undefined) assert.equal(seen.headers["content-length"], String(seen.body.length));
    return seen.body.toString();
  };
  const modelOnly = async (body: string, value = '"auto"'): Promise<void> =>
    assert.equal(await arrived(body), body.replaceAll(value, JSON.stringify(LLAMA.model)));

  it("keeps unknown fields and the order of keys", () =>
    modelOnly(`{"zeta":1,"model":"auto","unknown":{"b":[],"a":null},${MESSAGES},"alpha":{}}`));

  it("keeps numbers as they were written", () =>
    modelOnly(
      `{"seed":12345678901234567890,"a":1.0,"b":1e2,"c":-0,"d":0.10,"e":1E400,"model":"auto",${MESSAGES}}`,
    ));

  it("keeps escapes, UTF-8 and emoji", () =>
    modelOnly(
      String.raw`{"x":"\u00fc\/\ud83d\ude82 ü 日本 🚂 \"model\":\"no\"","model":"auto",${MESSAGES}}`,
    ));

  it("keeps every kind of white space", () =>
    modelOnly(`\r\n\t{ "model" :\t\n "auto" ,\r\n  ${MESSAGES}\t}  \n`));

  it("keeps models that are not the request's own", () =>
    modelOnly(
      `{"x":{"model":"mine"},"model":"auto","y":[{"model":"mine"}],"Model":"mine","models":"mine",${MESSAGES}}`,
    ));

  it("keeps doubled keys, and rewrites each model of several, so that none gets past the decision", async () => {
    await modelOnly(`{"a":1,"model":"auto","a":2,"model":"auto",${MESSAGES},"a":3}`);
    const sly = `{"model":"gpt-9","mod\\u0065l":{"a":["]"]},${MESSAGES},"model":"auto"}`;
    const model = JSON.stringify(LLAMA.model);
    assert.equal(
      await arrived(sly),
      `{"model":${model},"mod\\u0065l":${model},${MESSAGES},"model":${model}}`,
    );
  });

  it("has its model rewritten when key and value are written with escapes", () =>
    modelOnly(String.raw`{"\u006dodel":"\u0061uto",${MESSAGES}}`, String.raw`"\u0061uto"`));

  it("differs in the model and in nothing else, whatever it holds", async () => {
    const property = fc.asyncProperty(jsonBodies("auto", MESSAGES), async (body) => {
      assert.equal(await arrived(body.text), body.withModel(LLAMA.model));
    });
    await fc.assert(property, { numRuns: 150 });
  });

  it("may come in pieces without a content-length", async () => {
    const body = `{"model":"auto",${MESSAGES},"x":"${"🚂".repeat(5000)}"}`;
    assert.equal(await arrived(body, 9), body.replace('"auto"', JSON.stringify(LLAMA.model)));
  });

  it("may wait for 100 Continue", async () => {
    const body = `{"model":"auto",${MESSAGES}}`;
    const headers = {
      "content-type": "application/json",
      "content-length": body.length,
      expect: "100-continue",
    };
    const request = http.request({
      ...{ host: "127.0.0.1", port: gateway.port, path: "/v1/chat/completions" },
      ...{ method: "POST", headers },
    });
    request.flushHeaders();
    await once(request, "continue");
    request.end(body);
    const [response] = (await once(request, "response")) as [http.IncomingMessage];
    response.resume();
    assert.equal(response.statusCode, 200);
    assert.equal(gateway.last("llama").body.toString(), body.replace("auto", LLAMA.model));
  });

  it("of megabytes is whole at the second backend when the first one fails", async () => {
    gateway.standIn("gpt-4").behave({ status: 503 });
    const content = `${HARD}\n${"lorem ipsum ".repeat((5 * 1024 * 1024) / 12)}`;
    const body = JSON.stringify({ messages: [{ role: "user", content }], model: "router-mf-0" });
    const reply = await gateway.client.send({ body });
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "llama"]);
    for (const { name, model } of WIDE) {
      const seen = gateway.last(name);
      assert.equal(seen.headers["content-length"], String(seen.body.length));
      assert.ok(seen.body.equals(Buffer.from(body.replace('"router-mf-0"', JSON.stringify(model)))), name);
    }
  });

  it("of exactly 10 MiB is served, and one byte more is 413 before any backend", async () => {
    const frame = `{"model":"auto",${MESSAGES},"x":""}`;
    const exact = frame.replace('"x":""', `"x":"${"x".repeat(TEN_MIB - frame.length)}"`);
    assert.equal(exact.length, TEN_MIB);
    const served = await gateway.client.send({ body: exact });
    assert.equal(served.status, 200, served.text);
    assert.equal(gateway.last("llama").body.length, TEN_MIB + LLAMA.model.length - "auto".length);
    gateway.forget();
    assertRefused(await gateway.client.send({ body: `${exact} ` }), 413, "request_too_large");
    assert.deepEqual(gateway.called(), []);
  });

  it("differs in the model only when Envoy goes on without us", async () => {
    gateway.serve.signal("SIGKILL");
    await gateway.serve.ended();
    const body = `{ "seed":12345678901234567890, "model":"auto",${MESSAGES},"mod\\u0065l" : "auto" }`;
    const reply = await gateway.client.send({ body });
    assert.deepEqual([reply.status, reply.headers["x-pointsman-reason"]], [200, "fail-open"]);
    const seen = gateway.last("gpt-4");
    assert.equal(seen.body.toString(), body.replaceAll('"auto"', JSON.stringify(GPT4.model)));
    assert.equal(seen.headers["content-length"], String(seen.body.length));
  });
});

describe("the limit of bodies", () => {
  const LIMIT = 2048;
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: { ...PATIENT, maxBodyBytes: LIMIT } });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  const body = (length: number): string => {
    const frame = `{"model":"auto",${MESSAGES},"x":""}`;
    return frame.replace('"x":""', `"x":"${"x".repeat(length - frame.length)}"`);
  };

  it("lets a body of exactly the limit through, although its model grows", async () => {
    assert.equal((await gateway.client.send({ body: body(LIMIT) })).status, 200);
    assert.equal((await gateway.client.send({ body: body(LIMIT), pieces: 4 })).status, 200);
  });

  it("refuses one byte more, announced or in pieces, before any backend", async () => {
    assertRefused(await gateway.client.send({ body: body(LIMIT + 1) }), 413, "request_too_large");
    assertRefused(await gateway.client.send({ body: body(LIMIT + 1), pieces: 4 }), 413, "request_too_large");
    assert.deepEqual(gateway.called(), []);
  });

  it("does not hold for paths that pass", async () => {
    const reply = await gateway.client.send({ path: "/v1/embeddings", body: body(LIMIT * 4) });
    assert.equal(reply.status, 404); // the stand-in's own
    assert.equal(gateway.last("gpt-4").body.length, LIMIT * 4);
  });
});
