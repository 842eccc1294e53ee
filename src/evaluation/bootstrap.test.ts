// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bootstrap, estimate, quantile, resample } from "./bootstrap.ts";
import { curveOf } from "./curve.ts";
import { metricsOf } from "./metrics.ts";
import type { OutcomePair } from "./outcome-pair.ts";
import { seededRandom } from "./random.ts";
import { rankByScore } from "./ranking.ts";

const pair = (weak: number, strong: number): OutcomePair => ({ weak, strong, weakUsd: 1, strongUsd: 3 });

describe("the bootstrap", () => {
  it("takes quantiles between neighbours in proportion", () => {
    // Place 0.25 * 3 = 0.75 of the way from 1 to 2.
    assert.equal(quantile([1, 2, 3, 5], 0.25), 1.75);
    assert.equal(quantile([1, 2, 3, 5], 1), 5);
  });

  it("draws as many prompts as there are, the same for the same seed", () => {
    const draw = (seed: number): number[] => [...resample(50, seededRandom(seed))];
    assert.equal(
      draw(1).reduce((sum, count) => sum + count, 0),
      50,
    );
    assert.deepEqual(draw(1), draw(1));
    assert.notDeepEqual(draw(1), draw(2));
  });

  it("draws every prompt about as often as any other", () => {
    const random = seededRandom(3);
    const totals = new Array<number>(10).fill(0);
    for (let i = 0; i < 2000; i++)
      for (const [prompt, count] of resample(10, random).entries())
        totals[prompt] = (totals[prompt] ?? 0) + count;
    // 2,000 expected, standard deviation 42.
    assert.ok(
      totals.every((total) => Math.abs(total - 2000) < 200),
      totals.join(),
    );
  });

  it("gives the metrics of the very prompts that were drawn", () => {
    const pairs = [pair(0, 1), pair(1, 1), pair(0, 1), pair(1, 0), pair(0, 1)];
    const ranking = rankByScore([5, 4, 3, 2, 1]);
    const [draws, seed] = [30, 7];
    const drawn = bootstrap(pairs, new Map([["a", ranking]]), { draws, seed }).get("a") ?? [];
    const random = seededRandom(seed);
    for (const metrics of drawn) {
      const counts = resample(pairs.length, random);
      // The same draw as a plain list of prompts, each as often as it was drawn.
      const rows = pairs.flatMap((one, i) =>
        new Array<[OutcomePair, number]>(counts[i] ?? 0).fill([one, -i]),
      );
      const plain = curveOf(
        rows.map(([one]) => one),
        rankByScore(rows.map(([, score]) => score)),
      );
      const expected = metricsOf(plain);
      for (const name of ["apgr", "cpt50", "strongShare95"] as const)
        assert.ok(
          Math.abs((metrics[name] ?? 0) - (expected[name] ?? 0)) < 1e-9,
          `${name}: ${metrics[name]} and ${expected[name]}`,
        );
    }
    assert.equal(drawn.length, draws);
  });

  it("gives the 2.5 % and 97.5 % quantiles, and no interval from a few draws", () => {
    const drawn = Array.from({ length: 41 }, (_, i) => 40 - i);
    assert.deepEqual(estimate(20, [...drawn, undefined]), { value: 20, low: 1, high: 39 });
    assert.deepEqual(estimate(20, [1, 2, 3, undefined]), { value: 20 });
  });
});
