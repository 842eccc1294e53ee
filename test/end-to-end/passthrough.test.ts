// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import { after, before, beforeEach, describe, it } from "node:test";
import { Gateway, GPT4, LLAMA, TEST_KEY } from "../harness/gateway.ts";
import { RawBackend, type RawRequest } from "../harness/raw-backend.ts";
import { waitFor } from "../harness/wait-for.ts";

describe("a request that is not ours to read", () => {
  let gateway: Gateway;
  let strong: RawBackend;
  before(async () => {
    strong = await new RawBackend().start();
    const url = `${strong.origin}/openai/v1`;
    gateway = await Gateway.start({
      backends: [LLAMA, { ...GPT4, entry: { ...GPT4.entry, url } }],
      config: { maxBodyBytes: 4096 },
    });
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    await strong[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    gateway.forget();
    strong.seen.length = 0;
    strong.answer = {};
  });

  const only = (): RawRequest => {
    assert.equal(strong.seen.length, 1);
    const [seen] = strong.seen;
    assert.ok(seen);
    return seen;
  };
  /** A request whose body the test writes piece by piece. */
  const upload = (headers: http.OutgoingHttpHeaders = {}): http.ClientRequest => {
    const request = http.request({
      ...{ host: "127.0.0.1", port: gateway.port, path: "/v1/files", method: "POST" },
      headers: { "content-type": "multipart/form-data; boundary=x", ...headers },
    });
    request.on("error", () => undefined); // a test that breaks it off looks at the other end
    return request;
  };

  for (const [method, path, contentType, body] of [
    ["POST", "/v1/embeddings", "application/json", '{ "model":"auto", "input":["a"] }'],
    ["POST", "/v1/images/generations", "application/json", '{"prompt":"a pointsman"}'],
    ["POST", "/v1/audio/speech", "application/json", "not even JSON"],
    ["POST", "/v1/chat/completions/", "application/json", '{"model":"auto"}'],
    ["POST", "/v1/chat/completions", "text/plain", '{"model":"auto"}'],
    ["POST", "/v1/chat/completions", "application/jsonlines", '{"model":"auto"}'],
    ["PUT", "/v1/chat/completions", "application/json", '{"model":"auto"}'],
    ["DELETE", "/v1/models/ft:my-model", "application/json", ""],
  ] as const)
    it(`${method} ${path} of ${contentType} reaches the default backend as it is`, async () => {
      const reply = await gateway.client.send({
        method,
        path: `${path}?a=b%20c&d`,
        body,
        headers: { "content-type": contentType, "x-mine": "kept" },
      });
      assert.deepEqual([reply.status, reply.text], [200, body]);
      const seen = only();
      assert.equal(seen.body.toString(), body);
      assert.deepEqual([seen.method, seen.path], [method, `/openai/v1${path.replace("/v1", "")}?a=b%20c&d`]);
      assert.equal(seen.headers["content-type"], contentType);
      assert.equal(seen.headers["x-mine"], "kept");
      assert.deepEqual(gateway.called(), []);
    });

  it("gets the default backend's key in place of the client's", async () => {
    await gateway.client.send({
      method: "GET",
      path: "/v1/batches",
      headers: { authorization: "Bearer client", "x-api-key": "client", cookie: "client=1" },
    });
    const { headers } = only();
    assert.equal(headers.authorization, `Bearer ${TEST_KEY}`);
    assert.deepEqual([headers["x-api-key"], headers.cookie], [undefined, undefined]);
  });

  it("is not buffered: its first piece is there before the client has sent the last", async () => {
    const request = upload();
    request.write("first piece, ");
    const seen = await waitFor("the first piece", () =>
      strong.seen.find(({ body }) => body.toString() === "first piece, "),
    );
    assert.equal(seen.ending, "open");
    request.end("last piece");
    const [response] = (await once(request, "response")) as [http.IncomingMessage];
    assert.equal(response.statusCode, 200);
    assert.equal((await response.setEncoding("utf8").toArray()).join(""), "first piece, last piece");
  });

  it("may be larger than what is read", async () => {
    const body = Buffer.alloc(3 * 1024 * 1024, "pointsman ");
    const headers = { "content-type": "application/octet-stream" };
    const reply = await gateway.client.send({ path: "/v1/files", body, headers });
    assert.equal(reply.status, 200);
    assert.ok(only().body.equals(body));
  });

  it("may be answered with what is larger and no JSON", async () => {
    strong.answer = { headers: { "content-type": "audio/mpeg" }, body: Buffer.alloc(12 * 1024 * 1024, 7) };
    const reply = await gateway.client.send({ method: "GET", path: "/v1/files/f/content" });
    assert.deepEqual([reply.status, reply.text.length, reply.cut], [200, 12 * 1024 * 1024, false]);
    assert.equal(reply.headers["content-type"], "audio/mpeg");
  });

  it("is not asked twice when it fails: it may not be safe to repeat", async () => {
    strong.answer = { status: 503, body: "busy" };
    const reply = await gateway.client.send({ path: "/v1/files", body: "x" });
    assert.deepEqual([reply.status, reply.text], [503, "busy"]);
    only();
  });

  it("ends at the backend when the client leaves", async () => {
    const request = upload({ "content-length": 1000 });
    request.write("a beginning");
    const seen = await waitFor("the beginning", () => strong.seen.find(({ body }) => body.length > 0));
    request.destroy();
    await waitFor("the end at the backend", () => seen.ending === "cut");
  });

  it("is told with who served it and no decision", async () => {
    const { headers } = await gateway.client.send({ method: "GET", path: "/v1/batches" });
    assert.deepEqual(
      [headers["x-pointsman-backend"], headers["x-pointsman-reason"], headers["x-pointsman-score"]],
      ["gpt-4", undefined, undefined],
    );
  });
});
