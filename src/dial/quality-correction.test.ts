// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { corrected, type JudgedPrompt, NO_CORRECTION, qualityCorrection } from "./quality-correction.ts";

/** Prompts of which the weak model is predicted too good, the more so the higher the score. */
const judged: readonly JudgedPrompt[] = Array.from({ length: 2000 }, (_, i) => {
  const score = 0.05 + (0.9 * (i % 40)) / 40;
  return {
    score,
    predicted: { weak: 0.9, strong: 0.9 },
    measured: { weak: (i * 0.618) % 1 < 0.9 - 0.5 * score ? 1 : 0, strong: (i * 0.618) % 1 < 0.9 ? 1 : 0 },
  };
});

describe("judged prompts", () => {
  it("set the level right, and how it goes with the score", () => {
    const { weak, strong } = qualityCorrection(judged);
    for (const score of [0.2, 0.5, 0.8]) {
      assert.ok(Math.abs(corrected(0.9, score, weak) - (0.9 - 0.5 * score)) < 0.04, String(score));
      assert.ok(Math.abs(corrected(0.9, score, strong) - 0.9) < 0.02, String(score));
    }
  });

  it("say nothing where there are none", () => {
    assert.deepEqual(qualityCorrection([]), NO_CORRECTION);
    assert.equal(corrected(0.7, 0.5, NO_CORRECTION.weak), 0.7);
  });

  it("move little where there are few", () => {
    const { weak } = qualityCorrection(judged.slice(0, 1));
    assert.ok(Math.abs(weak.shift) < 1 && Math.abs(weak.tilt) < 1);
  });
});
