// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LinearHead } from "../contract/fitted.ts";
import { headLogit, logit, sigmoid } from "./head-logit.ts";
import { scoreTilt, tiltedHead } from "./score-tilt.ts";

/** Prompts of which a model is predicted too good, the more so the higher the score. */
const rows = Array.from({ length: 2000 }, (_, i) => {
  const score = 0.05 + (0.9 * (i % 40)) / 40;
  return { score, predicted: 0.9, outcome: (i * 0.618) % 1 < 0.9 - 0.5 * score ? 1 : 0 };
});

describe("outcomes beside predictions", () => {
  it("set the level right, and how it goes with the score", () => {
    const { shift, tilt, middle } = scoreTilt(rows);
    for (const score of [0.2, 0.5, 0.8]) {
      const moved = sigmoid(logit(0.9) + shift + tilt * (logit(score) - middle));
      assert.ok(Math.abs(moved - (0.9 - 0.5 * score)) < 0.04, String(score));
    }
  });

  it("move little where there are few", () => {
    const { shift, tilt } = scoreTilt(rows.slice(0, 1));
    assert.ok(Math.abs(shift) < 1 && Math.abs(tilt) < 1);
  });
});

describe("a head with its predictions moved", () => {
  const score: LinearHead = { weights: [1, -2], waves: [0.5], base: 0.3, bias: -0.1 };
  const move = { shift: 0.2, tilt: -0.4, middle: 0.7 };
  const vector = Float32Array.of(0.5, 0.25);
  const waves = Float32Array.of(2);

  it("has the log odds of both", () => {
    const head: LinearHead = { weights: [0.1, 0.2], waves: [3], base: 0, bias: 1 };
    const expected =
      headLogit(head, vector, 0.8, waves) + 0.2 - 0.4 * (headLogit(score, vector, 0.8, waves) - 0.7);
    assert.ok(Math.abs(headLogit(tiltedHead(head, score, move), vector, 0.8, waves) - expected) < 1e-9);
  });

  it("gets the waves of the score's, where it has none", () => {
    const head: LinearHead = { weights: [0.1, 0.2], base: 0, bias: 1 };
    const expected = headLogit(head, vector, 0.8) + 0.2 - 0.4 * (headLogit(score, vector, 0.8, waves) - 0.7);
    assert.ok(Math.abs(headLogit(tiltedHead(head, score, move), vector, 0.8, waves) - expected) < 1e-9);
  });
});
