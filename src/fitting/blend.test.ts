// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chooseBlend } from "./blend.ts";
import { foldsOf } from "./folds.ts";

const ROWS = 400;
const rows = Int32Array.from({ length: ROWS }, (_, row) => row);
const folds = foldsOf(
  Array.from(rows, (row) => String(row)),
  4,
  1,
);
const wave = (speed: number): Float64Array => Float64Array.from(rows, (row) => Math.sin(speed * row));
const target = wave(0.7);
const sum = (a: Float64Array, b: Float64Array, share: number): Float64Array =>
  a.map((value, i) => value + share * (b[i] ?? 0));

describe("the choice of a blend", () => {
  it("is the first one, unless another is clearly better", () => {
    const fits = new Map([
      [1, sum(wave(1.3), target, 1)],
      [2, sum(wave(1.3), target, 1.01)],
      [3, sum(wave(1.3), target, 3)],
    ]);
    const choose = (...alphas: readonly number[]) =>
      chooseBlend(
        alphas.map((alpha) => ({ alpha, shares: [] })),
        fits,
        { leans: [], target, folds },
        rows,
      ).alpha;
    assert.equal(choose(1, 2), 1);
    assert.equal(choose(1, 2, 3), 3);
    assert.equal(choose(3, 1), 3);
  });

  it("weighs a lean by standard deviations of the fit", () => {
    const fit = wave(1.3).map((value) => 6 * value);
    const { weights } = chooseBlend(
      [{ alpha: 1, shares: [0.5] }],
      new Map([[1, fit]]),
      { leans: [wave(0.7).map((value) => 2 * value)], target, folds },
      rows,
    );
    assert.ok(Math.abs((weights[0] ?? 0) - 1.5) < 0.01, String(weights[0]));
  });

  it("does not take the levels of parts for something that the fit knows", () => {
    const level = Float64Array.from(rows, (row) => 10 * (folds.of[row] ?? 0));
    const fits = new Map([
      [1, sum(wave(1.3), target, 1)],
      [2, sum(wave(1.3), level, 1)],
    ]);
    const choices = [1, 2].map((alpha) => ({ alpha, shares: [] }));
    assert.equal(
      chooseBlend(choices, fits, { leans: [], target: sum(target, level, 1), folds }, rows).alpha,
      1,
    );
  });

  it("gives no weight to a lean that never differs", () => {
    const { weights } = chooseBlend(
      [{ alpha: 1, shares: [1] }],
      new Map([[1, target]]),
      { leans: [new Float64Array(ROWS)], target, folds },
      rows,
    );
    assert.deepEqual(weights, [0]);
  });
});
