// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { StandIn } from "../../src/stand-in/stand-in.ts";
import { freePort } from "../harness/free-port.ts";
import { EASY, Gateway, HARD, PATIENT, TEST_KEY } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

const KEY = "sk-rater-1";

describe("the router causal through the gateway", () => {
  let gateway: Gateway;
  let rater: StandIn;
  let changes = 0;
  const configOf = (over: Readonly<Record<string, unknown>> = {}) => ({
    ...PATIENT,
    causal: { url: rater.baseUrl, model: "llama-rater", credential: { env: "RATER_KEY" }, ...over },
    virtualModels: [{ name: "auto", router: "causal", threshold: 0.5 }],
  });
  const change = async (config: Readonly<Record<string, unknown>>): Promise<void> => {
    const seen = gateway.events("configuration-live").length;
    gateway.configure({ ...config, scorer: { cacheEntries: ++changes } });
    await waitFor("the change to be live", () => gateway.events("configuration-live").length > seen);
  };
  const facts = ({ headers }: Reply): readonly unknown[] =>
    ["backend", "reason", "router"].map((name) => headers[`x-pointsman-${name}`]);

  before(async () => {
    rater = await new StandIn({ name: "rater", model: "llama-rater", apiKey: KEY }).start();
    gateway = await Gateway.start({ config: configOf(), env: { RATER_KEY: KEY } });
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    await rater[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    gateway.forget();
    rater.behave({});
    rater.forget();
  });

  it("sends what the endpoint calls easy to the weak backend, and what it calls hard to the strong one", async () => {
    const easy = await gateway.chat(EASY);
    assert.deepEqual(facts(easy), ["llama", "score", "causal"]);
    assert.ok(Number(easy.headers["x-pointsman-score"]) < 0.01);
    const hard = await gateway.chat(HARD);
    assert.deepEqual(facts(hard), ["gpt-4", "score", "causal"]);
    assert.ok(Number(hard.headers["x-pointsman-score"]) > 0.98);
    assert.equal(rater.requests.length, 2);
  });

  it("goes by the threshold in a name", async () => {
    rater.behave({ rating: 3 });
    assert.deepEqual(facts(await gateway.chat(EASY, { model: "router-causal-0.4" })).slice(0, 1), ["llama"]);
    assert.deepEqual(facts(await gateway.chat(EASY, { model: "router-causal-0.05" })).slice(0, 1), ["gpt-4"]);
  });

  it("shows the endpoint its own key only, and the log neither key nor prompt", async () => {
    await gateway.chat(HARD, {}, { headers: { authorization: "Bearer sk-client" } });
    rater.behave({ status: 500 });
    await gateway.chat(HARD);
    const seen = rater.requests.map(({ headers, body }) => JSON.stringify(headers) + body.toString()).join();
    assert.ok(seen.includes(`Bearer ${KEY}`) && !seen.includes("sk-client") && !seen.includes(TEST_KEY));
    await waitFor("the failure to be told", () => gateway.events("causal-endpoint-failed").length > 0);
    const log = gateway.serve.lines.join("\n");
    assert.ok(!log.includes(KEY) && !log.includes("rigorously"));
  });

  it("scores by the static graph when the endpoint is slow", async () => {
    await change({ ...configOf(), decisionBudgetMs: 60 });
    rater.behave({ hang: true });
    const reply = await gateway.chat(HARD);
    assert.equal(reply.status, 200);
    assert.equal(reply.headers["x-pointsman-reason"], "static-late");
    const score = Number(reply.headers["x-pointsman-score"]);
    assert.ok(score > 0 && score < 1);
    await waitFor("the question to be dropped", () => rater.requests[0]?.ending === "client-gone");
    await change(configOf());
  });

  it("scores by the static graph when there are as many questions under way as may be", async () => {
    await change(configOf({ concurrency: 1 }));
    rater.behave({ delayMs: 300 });
    const replies = await Promise.all([EASY, HARD, "why?"].map((prompt) => gateway.chat(prompt)));
    const reasons = replies.map(({ headers }) => headers["x-pointsman-reason"]);
    assert.deepEqual(reasons.toSorted(), ["score", "static-queue-full", "static-queue-full"]);
    assert.equal(rater.requests.length, 1);
    await change(configOf());
  });

  it("scores by the static graph when the endpoint chats in place of rating", async () => {
    rater.behave({ rating: 0 });
    assert.equal((await gateway.chat(HARD)).headers["x-pointsman-reason"], "static-failed");
    await waitFor("it to be told", () =>
      gateway.events("causal-endpoint-failed").some(({ why }) => why === "no-digit"),
    );
  });

  it("scores by the static graph when the endpoint is down, and by the endpoint again when it is there", async () => {
    await change(configOf({ url: `http://127.0.0.1:${await freePort()}/v1` }));
    for (let i = 0; i < 5; i++)
      assert.equal((await gateway.chat(HARD)).headers["x-pointsman-reason"], "static-failed");
    const told = gateway.events("causal-endpoint-failed").filter(({ why }) => why === "unreachable");
    assert.equal(told.length, 1, "once a minute");
    assert.match(
      await gateway.metrics(),
      /pointsman_degraded_total\{virtual_model="auto",cause="failed"\} [1-9]/,
    );
    await change(configOf());
    const back = await gateway.chat(HARD);
    assert.deepEqual([back.status, ...facts(back)], [200, "gpt-4", "score", "causal"], back.text);
  });
});
