// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inOrderOfScore, outlookAt, outlookForQuality, outlookForShare } from "./outlook.ts";

const prompt = (score: number, weak: number, strong: number) => ({
  score,
  weakUsd: 1,
  strongUsd: 5,
  success: { weak, strong },
});
const TRAFFIC = inOrderOfScore([
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

  it("takes the fewest strong calls that keep a share of the strong model's predicted quality", () => {
    // Always strong: 0.9. One strong call of four: 0.85, which is 94 % of it; two: 0.9.
    assert.equal(outlookForQuality(TRAFFIC, 0.94)?.strongShare, 0.25);
    assert.equal(outlookForQuality(TRAFFIC, 0.95)?.strongShare, 0.5);
    assert.equal(outlookForQuality(TRAFFIC, 0.7)?.strongShare, 0);
  });

  it("predicts no quality where a prompt has none", () => {
    const traffic = inOrderOfScore([prompt(0.4, 0, 1), { score: 0.1, weakUsd: 1, strongUsd: 5 }]);
    assert.equal(outlookForShare(traffic, 0.5).quality, undefined);
    assert.equal(outlookForQuality(traffic, 0.9), undefined);
  });

  it("needs prompts", () => {
    assert.throws(() => inOrderOfScore([]), /there are no prompts/);
  });
});
