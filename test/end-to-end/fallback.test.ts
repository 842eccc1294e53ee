// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { Behaviour } from "../../src/stand-in/behaviour.ts";
import { freePort } from "../harness/free-port.ts";
import { EASY, Gateway, GPT4, HARD, LLAMA, MIXTRAL, PATIENT, TEST_KEY } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

/** Three candidates that differ in all that a backend can differ in: host, path prefix, key and model. */
const THREE = [
  LLAMA,
  { ...MIXTRAL, host: "localhost", standIn: { prefix: "/serving/v2" } },
  {
    ...GPT4,
    standIn: { prefix: "/openai/v1", apiKey: TEST_KEY },
  },
];
const CHAT = "/chat/completions";
const ATTEMPT_MS = 600;

describe("when the chosen backend fails", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ backends: THREE, config: { ...PATIENT, attemptTimeoutMs: ATTEMPT_MS } });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(async () => {
    gateway.forget();
    // A success each, so that the failures of one test do not make Envoy shun a backend in the next.
    for (const { model } of THREE) assert.equal((await gateway.chat(EASY, { model })).status, 200);
    gateway.forget();
  });

  const fail = (behaviour: Behaviour, ...names: readonly string[]): void => {
    for (const name of names) gateway.standIn(name).behave(behaviour);
  };

  for (const [how, behaviour] of [
    ["resets before headers", { reset: true }],
    ["says 429, which holds nothing up", { status: 429, retryAfter: 30 }],
    ["says 500", { status: 500 }],
    ["says 503", { status: 503 }],
    ["sends no headers in time", { hang: true }],
  ] as const)
    it(`and ${how}, the next one serves`, async () => {
      fail(behaviour, "llama");
      const reply = await gateway.chat(EASY);
      assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "mixtral"], reply.text);
      assert.equal(reply.headers["x-pointsman-model"], MIXTRAL.model);
      assert.equal(reply.headers["x-envoy-attempt-count"], "2");
      assert.deepEqual(gateway.called(), ["llama", "mixtral"]);
    });

  it("each attempt has its own backend's host, path, key and model", async () => {
    fail({ status: 503 }, "llama", "mixtral");
    const reply = await gateway.chat(EASY, {}, { path: `/v1${CHAT}?trace=1` });
    assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "gpt-4"]);
    const attempts = THREE.map(({ name }) => {
      const { headers, path, body } = gateway.last(name);
      const { model } = JSON.parse(body.toString()) as { model: string };
      return [headers.host?.replace(/:.*/, ""), path, headers.authorization, model];
    });
    assert.deepEqual(attempts, [
      ["127.0.0.1", `/v1${CHAT}?trace=1`, undefined, LLAMA.model],
      ["localhost", `/serving/v2${CHAT}?trace=1`, undefined, MIXTRAL.model],
      ["127.0.0.1", `/openai/v1${CHAT}?trace=1`, `Bearer ${TEST_KEY}`, GPT4.model],
    ]);
  });

  it("the strong one's place is taken by the weak ones, the one with less to lose first, without its key", async () => {
    fail({ status: 503 }, "gpt-4", "mixtral");
    const reply = await gateway.chat(HARD);
    assert.equal(reply.headers["x-pointsman-backend"], "llama");
    assert.deepEqual(gateway.called(), ["llama", "mixtral", "gpt-4"]);
    for (const name of ["llama", "mixtral"])
      assert.doesNotMatch(JSON.stringify(gateway.last(name).headers), new RegExp(TEST_KEY));
  });

  it("and all the others too, the last answer is the client's as it stands", async () => {
    fail({ status: 503 }, "llama", "mixtral");
    fail({ status: 429, retryAfter: 7 }, "gpt-4");
    const reply = await gateway.chat(EASY);
    assert.deepEqual([reply.status, reply.headers["retry-after"]], [429, "7"]);
    assert.deepEqual(JSON.parse(reply.text), {
      error: { message: "stand-in: told to fail", type: "rate_limit_error", param: null, code: null },
    });
    assert.equal(reply.headers["x-pointsman-backend"], "gpt-4");
  });

  it("each candidate is tried once, in order", async () => {
    fail({ status: 503 }, "llama", "mixtral", "gpt-4");
    await gateway.chat(EASY);
    assert.deepEqual(
      THREE.map(({ name }) => gateway.standIn(name).requests.length),
      [1, 1, 1],
    );
  });

  for (const status of [400, 401, 404, 422])
    it(`and says ${status}, that is the client's answer: nobody else would say better`, async () => {
      fail({ status }, "llama");
      const reply = await gateway.chat(EASY);
      assert.equal(reply.status, status);
      assert.match(reply.text, /told to fail/);
      assert.deepEqual(gateway.called(), ["llama"]);
    });

  it("behind its headers, nobody else is tried and the client sees the cut", async () => {
    fail({ dieAfterChunks: 1 }, "llama");
    const reply = await gateway.chat(EASY);
    assert.deepEqual([reply.status, reply.cut], [200, true]);
    assert.deepEqual(gateway.called(), ["llama"]);
  });

  it("the exchange is told with who served it", async () => {
    fail({ status: 503 }, "llama");
    await gateway.chat(EASY);
    const line = await waitFor("the exchange to be logged", () =>
      gateway.exchanges().findLast(({ attempts }) => attempts === 2),
    );
    assert.deepEqual([line["backend"], line["served_by"], line["status"]], ["llama", "mixtral", 200]);
    assert.match(
      await gateway.metrics(),
      /pointsman_exchanges_total\{[^}]*backend="mixtral"[^}]*fallback="true"/,
    );
  });

  // Last: so many failures make Envoy shun the backend for a while.
  it("fifty times at once, all fifty are served by the next, and then it is passed by without being asked", async () => {
    fail({ status: 503, delayMs: 100 }, "llama");
    const replies = await Promise.all(Array.from({ length: 50 }, () => gateway.chat(EASY)));
    const served = replies.map(({ status, headers }) => `${status} ${headers["x-pointsman-backend"]}`);
    assert.deepEqual(new Set(served), new Set(["200 mixtral"]));
    assert.equal(gateway.standIn("llama").requests.length, 50);
    const one = await gateway.chat(EASY);
    assert.deepEqual([one.status, one.headers["x-pointsman-backend"]], [200, "mixtral"]);
    assert.equal(gateway.standIn("llama").requests.length, 50);
  });
});

describe("when there is nobody at a backend's address", () => {
  let gateway: Gateway;
  before(async () => {
    const refusing = { ...LLAMA, entry: { url: `http://127.0.0.1:${await freePort()}/v1` } };
    const empty = { ...MIXTRAL, entry: { url: "http://nowhere.invalid/v1" } };
    const virtualModels = [
      { name: "refusing", backends: ["llama", "gpt-4"], threshold: 1 },
      { name: "empty", backends: ["mixtral", "gpt-4"], threshold: 1 },
    ];
    gateway = await Gateway.start({
      backends: [refusing, empty, GPT4],
      config: { ...PATIENT, virtualModels },
    });
  });
  after(() => gateway[Symbol.asyncDispose]());

  for (const [what, model] of [
    ["connections are refused", "refusing"],
    ["its name has no address at all", "empty"],
  ] as const)
    it(`because ${what}, the next one serves`, async () => {
      const reply = await gateway.chat(EASY, { model });
      assert.deepEqual([reply.status, reply.headers["x-pointsman-backend"]], [200, "gpt-4"], reply.text);
      assert.equal(reply.headers["x-envoy-attempt-count"], "2");
    });
});
