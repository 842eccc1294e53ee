// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import { EASY, Gateway, HARD, PATIENT } from "../harness/gateway.ts";
import type { Reply } from "../harness/http-client.ts";
import { waitFor } from "../harness/wait-for.ts";

/** A prompt that nothing has scored before, long enough to keep the encoder busy. */
function unseen(number: number): string {
  return `${number}: ${"which of these would you rather see on a rainy day in the mountains, and why so? ".repeat(40)}`;
}

describe("a request through the gateway", () => {
  let gateway: Gateway;
  before(async () => {
    gateway = await Gateway.start({ config: PATIENT });
  });
  after(() => gateway[Symbol.asyncDispose]());
  beforeEach(() => gateway.forget());

  it("goes to the weak backend when it is easy and to the strong one when it is hard, and says so", async () => {
    const easy = await gateway.chat(EASY);
    assert.equal(easy.status, 200);
    assert.equal(easy.headers["x-pointsman-backend"], "llama");
    assert.equal(easy.headers["x-pointsman-tier"], "weak");
    assert.equal(easy.headers["x-pointsman-reason"], "score");
    assert.equal(easy.headers["x-pointsman-router"], "ensemble");
    assert.ok(Number(easy.headers["x-pointsman-score"]) < Number(easy.headers["x-pointsman-threshold"]));
    const hard = await gateway.chat(HARD);
    assert.equal(hard.headers["x-pointsman-backend"], "gpt-4");
    assert.equal(JSON.parse(hard.text).model, "gpt-4-turbo");
  });

  it("is told in one line of output and counted", async () => {
    await gateway.chat(HARD);
    const line = await waitFor("the exchange to be logged", () =>
      gateway.exchanges().findLast(({ backend }) => backend === "gpt-4"),
    );
    assert.deepEqual(
      ["virtual_model", "tier", "reason", "router", "served_by", "status", "attempts"].map(
        (key) => line[key],
      ),
      ["auto", "strong", "score", "ensemble", "gpt-4", 200, 1],
    );
    assert.ok(Number(line["decision_ms"]) > 0);
    assert.match(
      await gateway.metrics(),
      /pointsman_decisions_total\{virtual_model="auto",tier="strong",reason="score",backend="gpt-4",router="ensemble"\} [1-9]/,
    );
  });

  it("is decided alike by ten at once and by one", async () => {
    const replies = await Promise.all(
      Array.from({ length: 10 }, (_, i) => gateway.chat(i % 2 === 0 ? EASY : HARD)),
    );
    assert.deepEqual(
      replies.map(({ headers }) => headers["x-pointsman-backend"]),
      replies.map((_, i) => (i % 2 === 0 ? "llama" : "gpt-4")),
    );
  });
});

describe("scoring", () => {
  let gateway: Gateway;
  const reasonsOf = (replies: readonly Reply[]): ReadonlySet<unknown> => {
    for (const { status, text } of replies) assert.equal(status, 200, text);
    return new Set(replies.map(({ headers }) => headers["x-pointsman-reason"]));
  };
  const cacheHits = async (): Promise<number> =>
    Number(
      /^pointsman_score_cache_hits_total\{router="ensemble"\} (\d+)/m.exec(await gateway.metrics())?.[1] ?? 0,
    );
  const config = { scorer: { queueLimit: 1 } };
  const ready: { readonly status: number; readonly missing: string }[] = [];

  before(async () => {
    gateway = await Gateway.start({
      config: { ...config, ...PATIENT },
      serve: false,
      envoy: false,
    });
    const started = gateway.startServe();
    await waitFor("readiness", async () => {
      const answer = await fetch(`http://127.0.0.1:${gateway.adminPort}/readyz`).catch(() => undefined);
      if (answer === undefined) return false;
      ready.push({ status: answer.status, missing: await answer.text() });
      return answer.ok;
    });
    await started;
    await gateway.startEnvoy();
  });
  after(() => gateway[Symbol.asyncDispose]());

  it("is ready only when the router model is warm", async () => {
    assert.ok(ready.some(({ status, missing }) => status === 503 && missing.includes("router model")));
    assert.equal(ready.at(-1)?.status, 200);
    assert.deepEqual(reasonsOf([await gateway.chat(HARD)]), new Set(["score"]));
  });

  it("remembers a prompt: the second request has the same score, from the cache", async () => {
    const first = await gateway.chat(unseen(0));
    const hits = await cacheHits();
    const second = await gateway.chat(unseen(0), { model: "router-ensemble-0.99", temperature: 0.5 });
    assert.equal(second.headers["x-pointsman-score"], first.headers["x-pointsman-score"]);
    assert.equal(await cacheHits(), hits + 1);
  });

  it("answers with the static score when the encoder's queue is full", async () => {
    const replies = await Promise.all(Array.from({ length: 24 }, (_, i) => gateway.chat(unseen(100 + i))));
    const reasons = reasonsOf(replies);
    assert.ok(reasons.has("static-queue-full"), [...reasons].join());
    assert.ok(replies.every(({ headers }) => Number(headers["x-pointsman-score"]) > 0));
    assert.match(
      await gateway.metrics(),
      /pointsman_degraded_total\{virtual_model="auto",cause="queue-full"\} [1-9]/,
    );
  });

  it("answers with the static score when the encoder is late", async () => {
    gateway.configure({ ...config, ...PATIENT, decisionBudgetMs: 1 });
    let number = 1000;
    const late = await waitFor("a late encoder", async () => {
      const reply = await gateway.chat(unseen(number++));
      assert.equal(reply.status, 200);
      return reply.headers["x-pointsman-reason"] === "static-late" && reply;
    });
    assert.ok(Number(late.headers["x-pointsman-score"]) > 0);
    assert.match(
      await gateway.metrics(),
      /pointsman_degraded_total\{virtual_model="auto",cause="late"\} [1-9]/,
    );
  });
});
