// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { curveOf, pointAt, pointsOf } from "./curve.ts";
import { leastShare, metricsOf } from "./metrics.ts";
import type { OutcomePair } from "./outcome-pair.ts";
import { rankByScore } from "./ranking.ts";

const pair = (weak: number, strong: number): OutcomePair => ({ weak, strong, weakUsd: 1, strongUsd: 3 });

/** Gains of 1, 0, 1 and -1: the strong model is better by a quarter in the mean. */
const FOUR = [pair(0, 1), pair(1, 1), pair(0, 1), pair(1, 0)];
const curveWith = (scores: readonly number[], pairs = FOUR) => curveOf(pairs, rankByScore(scores));
const close = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-12, `${actual} is not ${expected}`);

describe("the cost/quality curve", () => {
  it("has a point for each number of strong calls, highest score first", () => {
    const points = pointsOf(curveWith([0.9, 0.8, 0.7, 0.6]), 4);
    assert.deepEqual(
      points.map((point) => point.quality),
      [0.5, 0.75, 0.75, 1, 0.75],
    );
    assert.deepEqual(
      points.map((point) => point.usd),
      [1, 1.5, 2, 2.5, 3],
    );
  });

  it("is the mean over random order where scores are equal", () => {
    // 0.5, then three prompts whose gains 0, 1, -1 have the mean 0.
    const points = pointsOf(curveWith([0.9, 0.5, 0.5, 0.5]), 4);
    assert.deepEqual(
      points.map((point) => point.quality),
      [0.5, 0.75, 0.75, 0.75, 0.75],
    );
    close(pointAt(curveWith([1, 1, 0, 0]), 0.25).quality, 0.625);
  });

  it("counts a prompt as often as a draw has it", () => {
    const curve = curveOf(FOUR, rankByScore([4, 3, 2, 1]), Int32Array.from([2, 0, 0, 2]));
    assert.deepEqual([...curve.shares], [0, 0.5, 0.5, 0.5, 1]);
    assert.deepEqual([...curve.quality], [0.5, 1, 1, 1, 0.5]);
  });

  it("refuses a score that is not a number", () => {
    assert.throws(() => rankByScore([0.1, Number.NaN]), /a score is not a number/);
  });
});

describe("the metrics of a curve", () => {
  it("are those worked out by hand", () => {
    // Areas between the points, a quarter each: .625 + .75 + .875 + .875 = 3.125 / 4 = .78125.
    const metrics = metricsOf(curveWith([0.9, 0.8, 0.7, 0.6]));
    close(metrics.apgr, (0.78125 - 0.5) / 0.25);
    assert.deepEqual(metrics, { ...metrics, cpt50: 0.25, cpt80: 0.25, strongShare95: 0.25 });
    close(metrics.saved95, 0.5);
  });

  it("are those of a straight line when every score is equal", () => {
    // 0.5 and 0.8 of the way and 0.85 for 95 % of 0.75, rounded up to whole prompts of four.
    const metrics = metricsOf(curveWith([1, 1, 1, 1]));
    close(metrics.apgr, 0.5);
    assert.deepEqual(metrics, { ...metrics, cpt50: 0.5, cpt80: 1, strongShare95: 1, saved95: 0 });
  });

  it("find the share at which a quality is reached for the first time, though it falls again", () => {
    const curve = curveWith([0.9, 0.8, 0.7, 0.6]);
    assert.equal(leastShare(curve, 0.9), 0.75);
    assert.equal(leastShare(curve, 0.5), 0);
    assert.equal(leastShare(curve, 1.1), 1);
  });

  it("have no share of a gap when the strong model is no better", () => {
    const metrics = metricsOf(curveWith([1, 2], [pair(1, 0), pair(1, 1)]));
    assert.deepEqual(metrics, { strongShare95: 0, saved95: 1 - 1 / 3 });
  });

  it("save nothing that can be told where nothing costs anything", () => {
    const free = FOUR.map((one) => ({ ...one, weakUsd: 0, strongUsd: 0 }));
    assert.equal(metricsOf(curveWith([1, 2, 3, 4], free)).saved95, undefined);
  });
});
