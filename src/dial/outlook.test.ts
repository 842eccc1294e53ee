// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { outlookAt, outlookForBudget, outlookForQuality, outlookForShare, trafficOf } from "./outlook.ts";

const prompt = (loss: number, weak: number, strong: number) => ({
  weak: [{ loss, usd: 1, success: weak }],
  strong: { usd: 5, success: strong },
});
const TRAFFIC = trafficOf([
  prompt(0.4, 0.2, 1),
  prompt(0.1, 1, 1),
  prompt(0.3, 0.6, 0.8),
  prompt(0.2, 0.8, 0.8),
]);

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-9, `${actual} is not ${expected}`);

describe("the outlook of a threshold", () => {
  it("is the share, the mean predicted quality and the mean cost of what it would steer", () => {
    const half = outlookAt(TRAFFIC, 0.25);
    assert.equal(half.strongShare, 0.5);
    near(half.quality, (1 + 0.8 + 0.8 + 1) / 4);
    near(half.usd, (1 + 1 + 5 + 5) / 4);
    near(outlookForShare(TRAFFIC, 0).quality, (1 + 0.8 + 0.6 + 0.2) / 4);
    near(outlookForShare(TRAFFIC, 1).quality, (1 + 0.8 + 0.8 + 1) / 4);
  });

  it("takes a loss at the threshold for too much", () => {
    assert.equal(outlookAt(TRAFFIC, 0.3).strongShare, 0.5);
    assert.equal(outlookAt(TRAFFIC, 0.3001).strongShare, 0.25);
  });

  it("takes the fewest strong calls that keep a share of the strong model's predicted quality", () => {
    // Always strong: 0.9. One strong call of four: 0.85, which is 94 % of it; two: 0.9.
    assert.equal(outlookForQuality(TRAFFIC, 0.94)?.strongShare, 0.25);
    assert.equal(outlookForQuality(TRAFFIC, 0.95)?.strongShare, 0.5);
    assert.equal(outlookForQuality(TRAFFIC, 0.7)?.strongShare, 0);
  });

  it("takes the most strong calls that a budget pays", () => {
    // Means of 1, 2, 3, 4 and 5 dollars for none to four strong calls.
    assert.equal(outlookForBudget(TRAFFIC, 3)?.strongShare, 0.5);
    assert.equal(outlookForBudget(TRAFFIC, 2.99)?.strongShare, 0.25);
    assert.equal(outlookForBudget(TRAFFIC, 100)?.strongShare, 1);
    assert.equal(outlookForBudget(TRAFFIC, 0.99), undefined);
  });

  it("gives each prompt to the cheapest weak model whose loss is under the threshold", () => {
    const both = (small: number, large: number) => ({
      weak: [
        { loss: small, usd: 1, success: 1 - small },
        { loss: large, usd: 2, success: 1 - large },
      ],
      strong: { usd: 10, success: 1 },
    });
    const traffic = trafficOf([both(0.1, 0.05), both(0.4, 0.2), both(0.9, 0.6)]);
    assert.deepEqual(traffic.scores, [0.05, 0.2, 0.6]);
    // The small model, the large one, the strong one.
    const third = outlookAt(traffic, 0.3);
    near(third.strongShare, 1 / 3);
    near(third.usd, (1 + 2 + 10) / 3);
    near(third.quality, (0.9 + 0.8 + 1) / 3);
    // A lower threshold takes the first prompt from the small model first, not to the strong one.
    near(outlookAt(traffic, 0.08).usd, (2 + 10 + 10) / 3);
    near(outlookAt(traffic, 1).usd, 1);
  });

  it("spends what is too little for a strong call on the dearer of the weak models", () => {
    const one = {
      weak: [
        { loss: 0.4, usd: 1, success: 0.6 },
        { loss: 0.2, usd: 2, success: 0.8 },
      ],
      strong: { usd: 10, success: 1 },
    };
    const traffic = trafficOf([one, { ...one, weak: [{ loss: 0.3, usd: 1, success: 0.7 }] }]);
    const found = outlookForBudget(traffic, 1.5);
    // Between 0.3 and 0.4: the first prompt goes to the dearer weak model, the second to the only one.
    assert.ok(
      found !== undefined && found.threshold > 0.3 && found.threshold <= 0.4,
      String(found?.threshold),
    );
    near(found.usd, 1.5);
    assert.equal(found.strongShare, 0);
    assert.equal(outlookForQuality(traffic, 0.75)?.threshold, found.threshold);
  });

  it("predicts no quality where a prompt has none", () => {
    const unknown = { weak: [{ loss: 0.1, usd: 1 }], strong: { usd: 5 } };
    const traffic = trafficOf([prompt(0.4, 0, 1), unknown]);
    assert.equal(outlookForShare(traffic, 0.5).quality, undefined);
    assert.equal(outlookForQuality(traffic, 0.9), undefined);
  });

  it("needs prompts", () => {
    assert.throws(() => trafficOf([]), /there are no prompts/);
  });
});
