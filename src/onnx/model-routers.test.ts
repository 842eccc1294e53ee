// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { setTimeout as passes } from "node:timers/promises";
import { promisify } from "node:util";
import type { Worker } from "node:worker_threads";
import { goldenCases, MODEL_DIR } from "../../test/golden/router-model/golden-cases.ts";
import type { Fitted } from "../contract/fitted.ts";
import { predictedLoss } from "../contract/predicted-loss.ts";
import { MODEL_ROUTERS } from "../contract/router.ts";
import type { Scored } from "../contract/scorer.ts";
import { headScore } from "../fitting/head-logit.ts";
import { WAVES } from "../fitting/waves.ts";
import { ModelRouters } from "./model-routers.ts";

const PATIENT = 60_000;
const LONG = "why does the first of these words cost more than the last ".repeat(40);

async function started(
  options: { readonly queueLimit?: number; readonly cacheEntries?: number } = {},
): Promise<ModelRouters> {
  const scorer = new ModelRouters({ modelDir: MODEL_DIR, workers: 1, ...options });
  await scorer.start();
  return scorer;
}

function assertNear(actual: number | undefined, expected: number, distance = 1e-3): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= distance, `${actual}, not ${expected}`);
}

let crowds = 0;

/** Gives the only encoder thread so much to do that what comes next is late, whoever gets the processor first. */
function crowded(scorer: ModelRouters): Promise<unknown> {
  const crowd = crowds++;
  const texts = Array.from({ length: 20 }, (_, i) => `${LONG} ${crowd} ${i}`);
  return Promise.all(texts.map((text) => scorer.score("mf", { text, budgetMs: PATIENT })));
}

/** A text that the encoder was reading when the budget was over: on a busy machine one may be read before that is noticed. */
async function scoredLate(scorer: ModelRouters): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const text = `${LONG} under way ${attempt}`;
    const scored = await scorer.score("mf", { text, budgetMs: 0 });
    assert.ok(scored.kind === "scored");
    if (scored.degraded === "late" && scored.by === "static") return text;
  }
  return assert.fail("the encoder was never late");
}

function scoreOf(scored: Scored): number | undefined {
  return scored.kind === "scored" ? scored.score : undefined;
}

describe("model routers", () => {
  let scorer: ModelRouters;
  before(async () => {
    scorer = await started();
  });
  after(() => scorer[Symbol.asyncDispose]());

  for (const golden of goldenCases()) {
    it(`gives the scores that Python gives: ${golden.name}`, async () => {
      const { encoder, static: quick } = await scorer.inspect(golden.text);
      for (const router of MODEL_ROUTERS) assertNear(encoder.scores[router], golden.routers[router]);
      assertNear(quick.score, golden.scores.static);
      for (const [profile, success] of Object.entries(golden.success))
        assertNear(encoder.success[profile], success);
      for (const [i, value] of golden.vector.entries()) assertNear(encoder.vector[i], value, 0.02);
    });
  }

  it("takes small talk for easier than a proof, whichever model is to answer", async () => {
    const talk = (await scorer.inspect("Say hello in French.")).encoder;
    const proof = (await scorer.inspect("Prove that there are infinitely many primes of the form 4n + 3."))
      .encoder;
    const lossOf = ({ scores, success }: typeof talk, profile: string): number =>
      predictedLoss(scores.mf ?? Number.NaN, success, profile) ?? Number.NaN;
    const profiles = Object.keys(talk.success);
    assert.ok(profiles.length > 100);
    const wrong = profiles.filter((profile) => !(lossOf(talk, profile) < lossOf(proof, profile)));
    assert.deepEqual(wrong, []);
  });

  it("scores with the encoder, and remembers the score of the same text", async () => {
    const first = await scorer.score("mf", { text: "Why is the sea salty?", budgetMs: PATIENT });
    const again = await scorer.score("mf", { text: "  Why is the sea salty?\n", budgetMs: PATIENT });
    assert.ok(first.kind === "scored" && again.kind === "scored");
    assert.deepEqual([first.by, first.cached, first.degraded], ["encoder", false, "none"]);
    assert.deepEqual([again.by, again.cached, again.score], ["encoder", true, first.score]);
  });

  it("has the static graph's score at once, for routers that have none of their own", async () => {
    const text = `${LONG} quick`;
    const quick = await scorer.quickScore({ text, budgetMs: PATIENT });
    assert.partialDeepStrictEqual(quick, { by: "static", degraded: "none", cached: false });
    const crowd = crowded(scorer);
    const late = await scorer.score("mf", { text, budgetMs: 0 });
    assert.ok(quick.kind === "scored" && late.kind === "scored");
    assert.deepEqual([late.by, late.score], ["static", quick.score]);
    await crowd;
  });

  it("lets the static graph score what the encoder cannot within the budget, and remembers the encoder's score", async () => {
    const busy = crowded(scorer);
    const late = await scorer.score("mf", { text: `${LONG} late`, budgetMs: 0 });
    assert.ok(late.kind === "scored");
    assert.deepEqual([late.by, late.cached, late.degraded], ["static", false, "late"]);
    await busy;
    const again = await scorer.score("mf", { text: `${LONG} late`, budgetMs: PATIENT });
    assert.partialDeepStrictEqual(again, { kind: "scored", by: "encoder", degraded: "none" });
  });

  it("lets the static graph score what finds the queue full, and shares one inference between equal texts", async () => {
    await using small = await started({ queueLimit: 0, cacheEntries: 0 });
    const texts = [LONG, LONG, `${LONG} other`];
    const scored = await Promise.all(texts.map((text) => small.score("mf", { text, budgetMs: PATIENT })));
    const facts = scored.map((one) => one.kind === "scored" && `${one.by} ${one.degraded}`);
    assert.deepEqual(facts, ["encoder none", "encoder none", "static queue-full"]);
  });

  it("embeds a text by the reading that is under way for a router, where there is room for no other", async () => {
    await using small = await started({ queueLimit: 0, cacheEntries: 0 });
    const [scored, embedded, other] = await Promise.all([
      small.score("ensemble", { text: LONG, budgetMs: PATIENT }),
      small.embed(LONG, PATIENT),
      small.embed(`${LONG} other`, PATIENT),
    ]);
    assert.ok(scored.kind === "scored" && scored.by === "encoder" && embedded.kind === "embedded");
    assert.equal(embedded.vector.length, 384);
    assert.ok(Math.abs(Math.hypot(...embedded.vector) - 1) < 1e-5);
    assert.partialDeepStrictEqual(other, { kind: "missed", why: "queue-full" });
  });

  it("keeps a score that came too late for the one who asked", async () => {
    const text = await scoredLate(scorer);
    await scorer.score("mf", { text: "Is it over?", budgetMs: PATIENT }); // behind it in the queue
    const again = await scorer.score("mf", { text, budgetMs: PATIENT });
    assert.partialDeepStrictEqual(again, { kind: "scored", by: "encoder", cached: true });
  });

  it("tells the success of the profiles asked for that it knows, from the cache too", async () => {
    const settings = { profiles: ["llama-3-8b-instruct", "weak", "nobody"] };
    const input = { text: "Which planet has the most moons?", budgetMs: PATIENT, settings };
    const [first, again] = [await scorer.score("mf", input), await scorer.score("mf", input)];
    assert.ok(first.kind === "scored" && again.kind === "scored" && again.cached);
    assert.deepEqual(Object.keys(first.success ?? {}), ["llama-3-8b-instruct", "weak"]);
    assert.deepEqual(again.success, first.success);
    const { encoder } = await scorer.inspect(input.text);
    assertNear(first.success?.["weak"], encoder.success["weak"] ?? Number.NaN, 1e-6);
  });

  for (const router of MODEL_ROUTERS) {
    it(`scores by ${router} in time, from its own cache, and by the static graph when late or crowded out`, async () => {
      const text = "Name three rivers that flow into the Black Sea.";
      const quick = await scorer.quickScore({ text, budgetMs: 0 });
      const { encoder } = await scorer.inspect(text);
      const first = await scorer.score(router, { text, budgetMs: PATIENT });
      const again = await scorer.score(router, { text, budgetMs: PATIENT });
      assert.ok(quick.kind === "scored" && first.kind === "scored" && again.kind === "scored");
      assertNear(first.score, encoder.scores[router] ?? Number.NaN, 1e-6);
      assert.deepEqual([first.cached, again.cached, again.score], [false, true, first.score]);

      await using small = await started({ queueLimit: 0, cacheEntries: 0 });
      const busy = small.score(router, { text: LONG, budgetMs: PATIENT });
      const crowdedOut = await small.score(router, { text, budgetMs: PATIENT });
      const late = await small.score(router, { text: LONG, budgetMs: 0 });
      const facts = { kind: "scored", by: "static", cached: false };
      assert.partialDeepStrictEqual(crowdedOut, { ...facts, score: quick.score, degraded: "queue-full" });
      assert.partialDeepStrictEqual(late, { ...facts, degraded: "late" });
      assert.partialDeepStrictEqual(await busy, { kind: "scored", by: "encoder", degraded: "none" });
    });
  }

  it("scores by the static graph when the thread died, for every router, and by a new thread afterwards", async () => {
    const threads: Worker[] = [];
    const onThread = (thread: Worker): number => threads.push(thread);
    process.on("worker", onThread);
    await using mortal = await started({ cacheEntries: 0 });
    process.off("worker", onThread);
    const input = { text: "How far is the moon?", budgetMs: PATIENT };
    await Promise.all(threads.map((thread) => thread.terminate()));
    for (const router of MODEL_ROUTERS) {
      const scored = await mortal.score(router, input);
      assert.partialDeepStrictEqual(scored, { kind: "scored", by: "static", degraded: "failed" });
    }
    const byEncoder = async (): Promise<boolean> => {
      const scored = await mortal.score("ensemble", input);
      return scored.kind === "scored" && scored.by === "encoder";
    };
    for (const start = performance.now(); !(await byEncoder()); await passes(20))
      assert.ok(performance.now() - start < PATIENT, "no new thread ever scored");
  });

  it("scores by the tenant's heads, late or in time, and remembers their scores by themselves", async () => {
    const head = (bias: number) => ({ weights: new Array<number>(444).fill(0), base: 0, bias });
    const fitted: Fitted = {
      digest: "f17",
      routerModel: scorer.digest,
      router: "ensemble",
      score: { encoder: head(2), static: head(-2) },
      profiles: { mine: { encoder: head(1), static: head(1) } },
    };
    const input = { text: "Which gas makes up most of the air?", budgetMs: PATIENT };
    const own = await scorer.score("ensemble", input);
    const settings = { profiles: ["mine", "weak"], fitted };
    void scorer.score("ensemble", { text: `${LONG} before the tenant's`, budgetMs: PATIENT });
    const late = await scorer.score("ensemble", { ...input, budgetMs: 0, settings });
    const first = await scorer.score("ensemble", { ...input, settings });
    const again = await scorer.score("ensemble", { ...input, settings });
    const foreign = { profiles: ["mine"], fitted: { ...fitted, routerModel: "another" } };
    const without = await scorer.score("ensemble", { ...input, settings: foreign });
    for (const one of [own, late, first, again, without]) assert.ok(one.kind === "scored");
    assertNear(scoreOf(late), 1 / (1 + Math.exp(2)), 1e-9);
    assertNear(scoreOf(first), 1 / (1 + Math.exp(-2)), 1e-9);
    assert.deepEqual([scoreOf(again), scoreOf(without)], [scoreOf(first), scoreOf(own)]);
    assert.ok(again.kind === "scored" && again.cached && without.kind === "scored");
    assertNear(again.success?.["mine"], 1 / (1 + Math.exp(-1)), 1e-9);
    assert.deepEqual(without.success, {});
  });

  it("bends by the waves that the thread made of the vector, and by those of the static graph when late", async () => {
    const text = "Why do cats purr?";
    const waves = Array.from({ length: WAVES }, (_, i) => Math.sin(i));
    const bent = { weights: new Array<number>(444).fill(0.01), waves, base: 0, bias: 0 };
    const fitted: Fitted = {
      digest: "f18",
      routerModel: scorer.digest,
      router: "mf",
      score: { encoder: bent, static: bent },
      profiles: {},
    };
    const settings = { profiles: [], fitted };
    const { encoder, static: quick } = await scorer.inspect(text);
    const [first, late] = [
      await scorer.score("mf", { text, budgetMs: PATIENT, settings }),
      await scorer.quickScore({ text, budgetMs: 0, settings }),
    ];
    assertNear(scoreOf(first), headScore(bent, encoder.vector, encoder.score), 1e-6);
    assertNear(scoreOf(late), headScore(bent, quick.vector, quick.score), 1e-6);
  });

  it("embeds texts as vectors of length 1 that lie nearer where texts mean the same", async () => {
    const texts = [
      "How do I bake bread?",
      "What is the way to make a loaf of bread?",
      "Who won the war of 1812?",
    ];
    const [bread, loaf, war] = await Promise.all(texts.map((text) => scorer.embed(text, PATIENT)));
    assert.ok(bread?.kind === "embedded" && loaf?.kind === "embedded" && war?.kind === "embedded");
    const similarity = (a: Float32Array, b: Float32Array): number =>
      a.reduce((sum, value, i) => sum + value * (b[i] ?? Number.NaN), 0);
    assertNear(similarity(bread.vector, bread.vector), 1, 1e-5);
    assert.ok(similarity(bread.vector, loaf.vector) > similarity(bread.vector, war.vector) + 0.2);
    void scorer.score("mf", { text: `${LONG} before the vector`, budgetMs: PATIENT });
    const late = await scorer.embed("How late is it?", 0);
    assert.partialDeepStrictEqual(late, { kind: "missed", why: "late" });
  });

  it("embeds and scores a text in one reading when both are asked at once", async () => {
    await using small = await started({ queueLimit: 0, cacheEntries: 0 });
    const asked = { text: "How do I bake bread?", budgetMs: PATIENT };
    const [scored, embedded, other] = await Promise.all([
      small.score("knn", asked),
      small.embed(asked.text, PATIENT),
      small.score("bert", asked),
    ]);
    assert.partialDeepStrictEqual(scored, { kind: "scored", by: "encoder", degraded: "none" });
    assert.equal(embedded.kind, "embedded");
    // Another router needs another reading, for which there is no room.
    assert.partialDeepStrictEqual(other, { kind: "scored", by: "static", degraded: "queue-full" });
  });

  it("is a scorer for each router, all of one digest", () => {
    assert.deepEqual(
      scorer.scorers.map(({ router, digest }) => [router, digest]),
      MODEL_ROUTERS.map((router) => [router, scorer.digest]),
    );
  });

  it("says by name what it saw and thought", async () => {
    const inspection = await scorer.inspect("Write a short poem about the sea.");
    assert.equal(inspection.digest, scorer.digest);
    assert.equal(inspection.tokens.read, inspection.tokens.total + 2);
    assert.equal(inspection.features["full_stops"], 1);
    assert.ok(inspection.encoder.pChat > 0.9);
    const mixtral = inspection.encoder.success["mixtral-8x7b-instruct-v0.1"];
    assert.ok(mixtral !== undefined && mixtral > 0 && mixtral < 1);
    assert.equal(inspection.neighbours.length, 5);
  });

  it("needs the strong model more for a proof than for a greeting", async () => {
    const scores = await Promise.all(
      ["hi", "Prove that there are infinitely many primes of the form $4k + 3$."].map((text) =>
        scorer.inspect(text),
      ),
    );
    assert.ok((scores[0]?.encoder.score ?? 1) < (scores[1]?.encoder.score ?? 0));
  });

  it("has no score before it has started and after it was disposed", async () => {
    const other = new ModelRouters({ modelDir: MODEL_DIR, workers: 1 });
    assert.equal(other.digest, "none");
    assert.equal((await other.score("mf", { text: "hi", budgetMs: 1 })).kind, "unscored");
    await other.start();
    assert.match(other.digest, /^[0-9a-f]{12}$/);
    await other[Symbol.asyncDispose]();
    assert.equal((await other.score("mf", { text: "hi", budgetMs: 1 })).kind, "unscored");
  });

  it("does not keep a process alive that has nothing else to do", async () => {
    const stdout = await run(`console.log((await scorer.score("mf", { text: "hi", budgetMs: 60000 })).by);`);
    assert.equal(stdout.trim(), "encoder");
  });

  it("lets a process exit while its threads are busy", async () => {
    await run(`
      for (let i = 0; i < 30; i++) void scorer.score("mf", { text: i + " lorem ipsum".repeat(100), budgetMs: 1000 });
      setTimeout(() => process.exit(0), 8);`);
  });
});

/** Run a program that has a started scorer; rejects when its exit code is not 0. */
async function run(body: string): Promise<string> {
  const program = `
    const { ModelRouters } = await import(${JSON.stringify(new URL("./model-routers.ts", import.meta.url).href)});
    const scorer = new ModelRouters({ modelDir: ${JSON.stringify(MODEL_DIR)}, workers: 1 });
    await scorer.start();
    ${body}`;
  const flags = ["--input-type=module", "--eval", program];
  return (await promisify(execFile)(process.execPath, flags, { timeout: 30_000 })).stdout;
}
