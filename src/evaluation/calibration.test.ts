// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calibrationOf } from "./calibration.ts";

describe("calibration", () => {
  it("is the mean distance of prediction and truth over bins, by their counts", () => {
    // Bin 0-0.5: predicted 0.3, observed 0.5; bin 0.5-1: predicted 1, observed 1. (2 * 0.2 + 1 * 0) / 3.
    const { error, bins } = calibrationOf([0.2, 0.4, 1], [0, 1, 1], 2);
    assert.ok(Math.abs(error - 0.4 / 3) < 1e-12);
    assert.deepEqual(
      bins.map(({ from, to, count, observed }) => ({ from, to, count, observed })),
      [
        { from: 0, to: 0.5, count: 2, observed: 0.5 },
        { from: 0.5, to: 1, count: 1, observed: 1 },
      ],
    );
  });

  it("leaves out bins without a prediction, and takes truths that are probabilities", () => {
    const { error, bins } = calibrationOf([0.95], [0.25]);
    assert.equal(bins.length, 1);
    assert.ok(Math.abs(error - 0.7) < 1e-12);
  });

  it("tells how large the error would be by chance alone, the smaller the more predictions there are", () => {
    // One prediction of 0.5 is always 0.5 off; of 10,000 the mean distance is sqrt(2 / pi) * 0.5 / 100.
    assert.equal(calibrationOf([0.5], [1]).chance, 0.5);
    const { error, chance } = calibrationOf(new Array<number>(10_000).fill(0.5), [
      ...new Array<number>(5000).fill(1),
      ...new Array<number>(5000).fill(0),
    ]);
    assert.equal(error, 0);
    assert.ok(Math.abs(chance - 0.004) < 0.0015, String(chance));
    assert.equal(calibrationOf([0, 1], [0, 1]).chance, 0);
  });

  it("is nothing of nothing", () => {
    assert.deepEqual(calibrationOf([], []), { error: 0, chance: 0, bins: [] });
  });
});
