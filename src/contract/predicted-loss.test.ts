// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { predictedLoss } from "./predicted-loss.ts";

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-9, `${actual} is not ${expected}`);

describe("the predicted loss of a profile", () => {
  it("is the score itself for the profile of the weak tier, and for one that is as good", () => {
    assert.equal(predictedLoss(0.3, { weak: 0.6 }, "weak"), 0.3);
    assert.equal(predictedLoss(0.3, { weak: 0.6, "llama-3-8b": 0.6 }, "llama-3-8b"), 0.3);
  });

  it("moves the odds of the score by the odds of failure against the weak tier's", () => {
    // Odds of the score 1/4; of failure 1 for the profile and 1/4 for the tier: 1/4 * 1 / (1/4) = 1.
    near(predictedLoss(0.2, { weak: 0.8, small: 0.5 }, "small"), 0.5);
    // Odds 1; of failure 1/9 against 1: 1/9, which is a probability of 0.1.
    near(predictedLoss(0.5, { weak: 0.5, large: 0.9 }, "large"), 0.1);
  });

  it("stays a number at certainty", () => {
    for (const success of [0, 1]) {
      const loss = predictedLoss(1, { weak: 0.5, sure: success }, "sure") ?? Number.NaN;
      assert.ok(loss > 0.49 && loss <= 1, String(loss));
    }
  });

  it("is unknown where the profile or the weak tier is", () => {
    assert.equal(predictedLoss(0.3, { weak: 0.5 }, "nobody"), undefined);
    assert.equal(predictedLoss(0.3, { small: 0.5 }, "small"), undefined);
    assert.equal(predictedLoss(0.3, { weak: 0.5 }, "constructor"), undefined);
  });
});
