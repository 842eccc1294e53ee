// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sigmoid } from "./head-logit.ts";
import { fitLogisticLine } from "./logistic-line.ts";

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe("a logistic line", () => {
  it("finds the line that the truths were made with", () => {
    const numbers = Array.from({ length: 2000 }, (_, i) => i / 500 - 2);
    const { slope, intercept } = fitLogisticLine(
      numbers,
      numbers.map((number) => sigmoid(1.5 * number - 0.7)),
    );
    assert.ok(Math.abs(slope - 1.5) < 0.02, String(slope));
    assert.ok(Math.abs(intercept + 0.7) < 0.02, String(intercept));
  });

  it("predicts as many as there are", () => {
    const numbers = [0, 1, 2, 3, 4, 5];
    const truths = [0, 0, 1, 0, 1, 1];
    const { slope, intercept } = fitLogisticLine(numbers, truths);
    assert.ok(slope > 0);
    assert.ok(Math.abs(mean(numbers.map((number) => sigmoid(slope * number + intercept))) - 0.5) < 1e-6);
  });

  it("stays finite where the numbers part the truths", () => {
    const { slope, intercept } = fitLogisticLine([-2, -1, 1, 2], [0, 0, 1, 1]);
    assert.ok(Number.isFinite(slope) && Number.isFinite(intercept) && slope < 10, String(slope));
  });

  it("never turns the order around, and keeps the level, where the truths fall", () => {
    const { slope, intercept } = fitLogisticLine([1, 2, 3, 4], [1, 1, 0, 0]);
    assert.ok(slope > 0);
    assert.ok(Math.abs(sigmoid(slope * 2.5 + intercept) - 0.5) < 1e-6);
  });

  it("is level for numbers that do not differ", () => {
    const { slope, intercept } = fitLogisticLine([3, 3, 3, 3], [1, 0, 0, 0]);
    assert.equal(slope, 0);
    assert.ok(Math.abs(sigmoid(intercept) - 0.25) < 1e-12);
  });
});
