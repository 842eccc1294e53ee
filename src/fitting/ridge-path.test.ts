// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../evaluation/random.ts";
import type { Design } from "./design.ts";
import { product, ridgePath } from "./ridge-path.ts";

const near = (actual: number | undefined, expected: number, off: number): void =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) <= off, `${actual} is not ${expected}`);

function randomDesign(rows: number, width: number): { design: Design; target: Float64Array } {
  const random = seededRandom(5);
  const values = Float32Array.from({ length: rows * width }, () => random() - 0.5);
  const target = Float64Array.from({ length: rows }, (_, row) => 2 * (values[row * width] ?? 0) + random());
  return { design: { rows, width, values }, target };
}

describe("a ridge path", () => {
  it("is the fit that is found by hand for one column", () => {
    // Targets less their mean of 2: -1, 0, 1; columns 1, 2, 3. (-1 + 3) / (14 + alpha).
    const design = { rows: 3, width: 1, values: Float32Array.of(1, 2, 3) };
    const path = ridgePath(design, Int32Array.of(0, 1, 2), Float64Array.of(1, 2, 3), 2);
    assert.equal(path.mean, 2);
    near(path.coefficients(2)[0], 2 / 16, 1e-12);
    near(path.coefficients(6)[0], 2 / 20, 1e-12);
    near(product(design, 2, path.coefficients(2)), (3 * 2) / 16, 1e-12);
  });

  it("leaves no gradient at any alpha, for more columns than rows and for fewer", () => {
    for (const [rows, width] of [
      [20, 45],
      [90, 13],
    ] as const) {
      const { design, target } = randomDesign(rows, width);
      const all = Int32Array.from({ length: rows }, (_, row) => row);
      const path = ridgePath(design, all, target, 0.5);
      for (const alpha of [0.5, 5, 50]) {
        const coefficients = path.coefficients(alpha);
        const left = target.map((value, row) => value - path.mean - product(design, row, coefficients));
        const length = Math.hypot(...target.map((value) => value - path.mean));
        for (let column = 0; column < width; column++) {
          const pull = left.reduce(
            (sum, value, row) => sum + value * (design.values[row * width + column] ?? 0),
            0,
          );
          near(pull - alpha * (coefficients[column] ?? 0), 0, 0.02 * length);
        }
      }
    }
  });

  it("sees the rows of the fit only", () => {
    const design = { rows: 4, width: 1, values: Float32Array.of(1, 2, 3, 1000) };
    const target = Float64Array.of(1, 2, 3, -9);
    near(ridgePath(design, Int32Array.of(0, 1, 2), target, 2).coefficients(2)[0], 2 / 16, 1e-12);
  });

  it("gives nothing to a target that is always the same", () => {
    const design = { rows: 2, width: 2, values: Float32Array.of(1, 2, 3, 4) };
    const path = ridgePath(design, Int32Array.of(0, 1), Float64Array.of(0.5, 0.5), 1);
    assert.equal(path.mean, 0.5);
    assert.deepEqual([...path.coefficients(1)], [0, 0]);
  });
});
