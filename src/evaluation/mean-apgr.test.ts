// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { evaluate } from "./evaluate.ts";
import type { ScoredSet } from "./evaluation.ts";
import { meanApgr } from "./mean-apgr.ts";

/** As many prompts as told; the strong model is needed for every other one. */
function setOf(name: string, size: number, seer: boolean): ScoredSet {
  const pairs = Array.from({ length: size }, (_, i) => ({
    weak: i % 2,
    strong: 1,
    weakUsd: 0,
    strongUsd: 0,
  }));
  const scores = pairs.map((pair) => (seer ? 1 - pair.weak : 0.5));
  const routers = [{ router: "one", scores, decisionMs: 1 }];
  return { name, weak: "w", strong: "s", pairs, lengths: pairs.map(() => 1), routers };
}

describe("the mean over several sets", () => {
  const resampling = { draws: 100, seed: 1 };
  const [large, small] = [
    evaluate(setOf("a", 400, true), resampling),
    evaluate(setOf("b", 40, false), resampling),
  ];

  it("counts each set alike, however many prompts it has", () => {
    // Who knows half of the prompts: 0.75; who knows nothing: 0.5.
    const one = meanApgr([large, small]).find((row) => row.router === "one");
    assert.ok(Math.abs((one?.apgr.value ?? 0) - 0.625) < 1e-9);
    assert.ok(Math.abs((one?.overLength?.value ?? 0) - 0.125) < 1e-9);
  });

  it("draws each set within itself: one that has no spread adds none", () => {
    const one = meanApgr([large, small]).find((row) => row.router === "one");
    const alone = large.evaluation.rows[0]?.metrics.apgr;
    assert.ok(alone?.low !== undefined && alone.high !== undefined && one?.apgr.low !== undefined);
    // Knowing nothing is 0.5 in every draw, so the mean's bounds are half way between it and the other's bounds.
    assert.ok(Math.abs(one.apgr.low - (alone.low + 0.5) / 2) < 1e-9);
    assert.ok(Math.abs((one.apgr.high ?? 0) - (alone.high + 0.5) / 2) < 1e-9);
  });

  it("draws sets independently of each other", () => {
    const twins = [evaluate(setOf("a", 40, true), resampling), evaluate(setOf("b", 40, true), resampling)];
    const [first, second] = twins.map(({ apgrDraws }) => apgrDraws.get("one"));
    assert.notDeepEqual(first, second);
  });

  it("leaves out what one of the sets has no figure for, and is nothing over a single set", () => {
    const equal = setOf("c", 10, true);
    const none = evaluate({ ...equal, pairs: equal.pairs.map((pair) => ({ ...pair, weak: 1 })) }, resampling);
    assert.deepEqual(meanApgr([large, none]), []);
    assert.deepEqual(meanApgr([large]), []);
  });
});
