// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { strongShareAt, thresholdForShare } from "./quantile.ts";

describe("the threshold for a strong share", () => {
  it("stands half way between the last weak and the first strong score", () => {
    assert.deepEqual(thresholdForShare([0.1, 0.2, 0.3, 0.4], 0.25), { threshold: 0.35, strongShare: 0.25 });
  });

  it("sends all or nothing to the strong tier when asked to", () => {
    assert.deepEqual(thresholdForShare([0.1, 0.2], 1), { threshold: 0, strongShare: 1 });
    assert.deepEqual(thresholdForShare([0.1, 0.2], 0), { threshold: 1, strongShare: 0 });
  });

  it("does not part equal scores: the nearer side is taken, and the share told is the true one", () => {
    assert.deepEqual(thresholdForShare([0.1, 0.2, 0.2, 0.2, 0.9], 0.4), {
      threshold: 0.55,
      strongShare: 0.2,
    });
    assert.deepEqual(thresholdForShare([0.1, 0.2, 0.2, 0.2, 0.9], 0.6), {
      threshold: 0.15,
      strongShare: 0.8,
    });
  });

  it("comes within one prompt of the share for any scores that differ", () => {
    const scores = fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (thousandths, wanted) => {
        const rising = thousandths.map((score) => score / 1001).sort((a, b) => a - b);
        const { threshold, strongShare } = thresholdForShare(rising, wanted);
        assert.equal(strongShare, strongShareAt(rising, threshold));
        assert.ok(Math.abs(strongShare - wanted) <= 0.5 / rising.length + 1e-9);
      }),
    );
  });

  it("needs scores", () => {
    assert.throws(() => thresholdForShare([], 0.3), /there are no scores/);
  });
});
