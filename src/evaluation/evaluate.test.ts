// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { evaluate } from "./evaluate.ts";
import type { ScoredSet } from "./evaluation.ts";

/** 200 prompts, every fourth of which needs the strong model; `seer` knows which, `blind` does not. */
const PAIRS = Array.from({ length: 200 }, (_, i) => ({
  weak: i % 4 === 0 ? 0 : 1,
  strong: 1,
  weakUsd: 1,
  strongUsd: 10,
}));
const SET: ScoredSet = {
  name: "made up",
  weak: "llama",
  strong: "gpt",
  pairs: PAIRS,
  lengths: PAIRS.map((_, i) => (i * 7919) % 200),
  routers: [
    { router: "seer", scores: PAIRS.map(({ weak }) => 1 - weak), decisionMs: 2 },
    { router: "blind", scores: PAIRS.map(() => 0.25), decisionMs: 1 },
  ],
};
const { evaluation } = evaluate(SET, { draws: 200, seed: 1 });
const row = (router: string) => evaluation.rows.find((one) => one.router === router) ?? assert.fail(router);

describe("an evaluation", () => {
  it("sets every router beside length, random, oracle, always strong and always weak", () => {
    assert.deepEqual(
      evaluation.rows.map((one) => one.router),
      ["seer", "blind", "prompt length", "random", "oracle", "always strong", "always weak"],
    );
    assert.equal(evaluation.weakQuality, 0.75);
    assert.equal(evaluation.needed, 0.25);
  });

  it("gives one who knows the oracle's figures", () => {
    // A quarter of the prompts recovers the gap in a straight line: 0.25 / 2 + 0.75.
    assert.ok(Math.abs((row("seer").metrics.apgr?.value ?? 0) - 0.875) < 1e-9);
    assert.deepEqual(row("seer").metrics, row("oracle").metrics);
    // 95 % of quality 1 is 0.2 short of all 0.25: 40 prompts; they cost 0.8 * 1 + 0.2 * 10 of 10.
    assert.equal(row("seer").metrics.strongShare95?.value, 0.2);
    assert.ok(Math.abs((row("seer").metrics.saved95?.value ?? 0) - 0.72) < 1e-9);
  });

  it("gives one who knows nothing the figures of chance, without any spread", () => {
    const { value, low, high } = row("blind").metrics.apgr ?? assert.fail();
    for (const figure of [value, low, high]) assert.ok(Math.abs((figure ?? 0) - 0.5) < 1e-9);
    assert.deepEqual(row("blind").metrics, row("random").metrics);
    assert.equal(row("blind").calibration?.error, 0);
  });

  it("holds the figure inside its interval, and pairs the difference to length with it", () => {
    const { value, low = 1, high = 0 } = row("seer").overLength ?? assert.fail();
    assert.ok(low <= value && value <= high);
    assert.ok(low > 0.2);
    assert.equal(row("prompt length").overLength, undefined);
  });

  it("is the same for the same seed, and tells of a sample", () => {
    const again = evaluate({ ...SET, sampledFrom: 900 }, { draws: 200, seed: 1 }).evaluation;
    assert.deepEqual(again.rows, evaluation.rows);
    assert.equal(again.sampledFrom, 900);
    assert.equal("sampledFrom" in evaluation, false);
  });

  it("tells calibration by domain where prompts have one, and whose loss a score is", () => {
    const domains = PAIRS.map((_, i) => (i % 2 === 0 ? "even" : "odd"));
    const routers = SET.routers.map((router) => ({ ...router, profile: "llama" }));
    const { rows } = evaluate({ ...SET, domains, routers }, { draws: 0, seed: 1 }).evaluation;
    const blind = rows.find((one) => one.router === "blind");
    // Every second even prompt needs the strong model, no odd one does.
    assert.deepEqual(
      blind?.domains?.map(({ domain, observed, error }) => [domain, observed, error]),
      [
        ["even", 0.5, 0.25],
        ["odd", 0, 0.25],
      ],
    );
    assert.equal(blind?.profile, "llama");
    assert.equal(row("blind").domains, undefined);
  });

  it("refuses a set without prompts", () => {
    assert.throws(() => evaluate({ ...SET, pairs: [] }, { draws: 1, seed: 1 }), /made up: it has no prompt/);
  });
});
