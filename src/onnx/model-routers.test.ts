// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { goldenCases, MODEL_DIR } from "../../test/golden/router-model/golden-cases.ts";
import { MODEL_ROUTERS } from "../contract/router.ts";
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
    const late = await scorer.score("mf", { text, budgetMs: 0 });
    assert.ok(quick.kind === "scored" && late.kind === "scored");
    assert.deepEqual([late.by, late.score], ["static", quick.score]);
  });

  it("lets the static graph score what the encoder cannot within the budget, and remembers the encoder's score", async () => {
    const busy = scorer.score("mf", { text: `${LONG} busy`, budgetMs: PATIENT });
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
