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
});
