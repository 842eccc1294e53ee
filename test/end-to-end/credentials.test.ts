// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL, PATIENT, TEST_KEY } from "../harness/gateway.ts";
import type { Reply, Send } from "../harness/http-client.ts";

const OTHER_KEY = "key-of-mixtral";
const OWN = {
  authorization: "Bearer client-secret",
  cookie: "session=client-secret",
  "x-api-key": "client-secret",
  "proxy-authorization": "Basic client-secret",
  "api-key": "client-secret",
};
/** mixtral has a key of its own in a header of its own; phi, as strong, gets what the client brings. */
const BACKENDS = [
  LLAMA,
  { ...MIXTRAL, entry: { ...MIXTRAL.entry, credential: { env: "OTHER_KEY", header: "api-key" } } },
  GPT4,
  {
    name: "own",
    tier: "strong",
    model: "clients-own",
    entry: { price: "20/40", forwardAuthorization: true },
  },
] as const;

describe("a credential", () => {
  let gateway: Gateway;
  const replies: Reply[] = [];
  before(async () => {
    gateway = await Gateway.start({ backends: BACKENDS, env: { OTHER_KEY }, config: PATIENT });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(async () => {
    gateway.forget();
    // A success each, so that Envoy shuns nobody for the failures of the test before.
    for (const { model } of BACKENDS) await gateway.chat(EASY, { model });
    gateway.forget();
  });

  const chat = async (prompt: string, body: object = {}, send: Send = {}): Promise<Reply> => {
    const reply = await gateway.chat(prompt, { ...body }, { headers: OWN, ...send });
    replies.push(reply);
    return reply;
  };
  const fail = (...names: readonly string[]): void => {
    for (const name of names) gateway.standIn(name).behave({ status: 503 });
  };
  /** All that a backend has seen of a request's headers, as one text. */
  const headersAt = (name: string): string => JSON.stringify(gateway.last(name).headers);
  const clean = (name: string, secret: RegExp): void => assert.doesNotMatch(headersAt(name), secret);

  it("of the client never reaches a backend that is not to have it", async () => {
    await chat(EASY);
    clean("llama", /client-secret/);
    await chat(HARD);
    clean("gpt-4", /client-secret/);
    assert.equal(gateway.last("gpt-4").headers.authorization, `Bearer ${TEST_KEY}`);
  });

  it("of the client reaches the one backend that is to have it: Authorization and nothing else", async () => {
    const reply = await chat(EASY, { model: "clients-own" });
    assert.equal(reply.headers["x-pointsman-backend"], "own");
    const { headers } = gateway.last("own");
    assert.equal(headers.authorization, OWN.authorization);
    for (const name of ["cookie", "x-api-key", "proxy-authorization", "api-key"])
      assert.equal(headers[name], undefined, name);
  });

  it("of the client that sends none is not made up", async () => {
    await chat(EASY, { model: "clients-own" }, { headers: {} });
    assert.equal(gateway.last("own").headers.authorization, undefined);
  });

  it("of a backend reaches this backend alone, in its own header", async () => {
    await chat(EASY, { model: MIXTRAL.model });
    assert.equal(gateway.last("mixtral").headers["api-key"], OTHER_KEY);
    assert.equal(gateway.last("mixtral").headers.authorization, undefined);
    await chat(EASY);
    clean("llama", /sk-strong|key-of/);
  });

  it("stays where it belongs when the strong backend fails and weak ones serve", async () => {
    fail("gpt-4", "own", "mixtral"); // llama, with more to lose, is the last one
    const reply = await chat(HARD);
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "llama"]);
    clean("llama", /sk-strong|key-of|client-secret/);
    clean("mixtral", /sk-strong|client-secret/);
    clean("gpt-4", /key-of|client-secret/);
    clean("own", /sk-strong|key-of/);
    assert.equal(gateway.last("own").headers.authorization, OWN.authorization);
  });

  it("stays where it belongs when weak backends fail and the strong one serves", async () => {
    fail("llama", "mixtral");
    const reply = await chat(EASY);
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "gpt-4"]);
    clean("llama", /sk-strong|key-of|client-secret/);
    clean("mixtral", /sk-strong|client-secret/);
    clean("gpt-4", /key-of|client-secret/);
    assert.equal(gateway.last("gpt-4").headers.authorization, `Bearer ${TEST_KEY}`);
  });

  it("is in no reply, no line of output and no metric, and neither is a prompt", async () => {
    assert.ok(replies.length >= 8);
    const told = replies.map(({ text, headers }) => text + JSON.stringify(headers));
    const all = [...told, ...gateway.serve.lines, await gateway.metrics()].join("\n");
    assert.match(all, /pointsman_decisions_total/);
    assert.match(all, /"event":"exchange"/);
    assert.doesNotMatch(all, /sk-strong|key-of-mixtral|client-secret/);
    assert.doesNotMatch(all, /Prove rigorously|hi, thanks/);
  });
});

describe("a header of ours or of Envoy's that a client sends", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: PATIENT });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  it("steers nothing", async () => {
    const headers = { "x-pointsman-backend": "gpt-4", "x-pointsman-tier": "strong" };
    const reply = await gateway.chat(EASY, {}, { headers });
    assert.deepEqual(gateway.called(), ["llama"]);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
  });

  it("takes no fallback and no time away", async () => {
    gateway.standIn("llama").behave({ status: 503, delayMs: 50 });
    const headers = {
      "x-envoy-max-retries": "0",
      "x-envoy-retry-on": "refused-stream",
      "x-envoy-upstream-rq-timeout-ms": "1",
      "x-envoy-upstream-rq-per-try-timeout-ms": "1",
    };
    const reply = await gateway.chat(EASY, {}, { headers });
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "gpt-4"]);
  });

  it("reaches no backend, and neither do ours", async () => {
    const headers = { "x-pointsman-anything": "1", "x-envoy-anything": "1", "x-kept": "1" };
    for (const prompt of [EASY, HARD]) await gateway.chat(prompt, {}, { headers });
    for (const name of ["llama", "gpt-4"]) {
      const names = Object.keys(gateway.last(name).headers);
      assert.ok(names.includes("x-kept"));
      assert.deepEqual(
        names.filter((one) => /^x-(pointsman|envoy)-/.test(one)),
        [],
        name,
      );
    }
  });
});
