// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mixedChoice } from "./mixed-choice.ts";
import { shuffled } from "./shuffled.ts";
import { spreadChoice } from "./spread.ts";

/** Numbers in [0, 1) without a seed's help: the multiples of the golden ratio. */
function numbers(): () => number {
  let n = 0;
  return () => (++n * 0.618033988749895) % 1;
}

/** The same choice by the whole matrix, as the paper has it. */
function byTheBook(vectors: readonly Float32Array[], count: number, ridge: number): readonly number[] {
  const product = (a: Float32Array, b: Float32Array): number =>
    a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
  let matrix = vectors.map((a) => vectors.map((b) => product(a, b)));
  const penalty = (ridge * matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0)) / vectors.length;
  const chosen: number[] = [];
  for (let n = 0; n < count; n++) {
    const gains = matrix.map((row, i) =>
      chosen.includes(i) ? -1 : row.reduce((sum, x) => sum + x * x, 0) / ((row[i] ?? 0) + penalty),
    );
    const best = gains.indexOf(Math.max(...gains));
    chosen.push(best);
    const column = matrix.map((row) => row[best] ?? 0);
    const scale = 1 / ((column[best] ?? 0) + penalty);
    matrix = matrix.map((row, i) => row.map((x, j) => x - (column[i] ?? 0) * (column[j] ?? 0) * scale));
  }
  return chosen;
}

describe("a choice by spread", () => {
  it("is that of the method it is named for, without its matrix", () => {
    const number = numbers();
    const vectors = Array.from({ length: 40 }, () => Float32Array.from({ length: 6 }, () => number() - 0.5));
    assert.deepEqual(spreadChoice(vectors, 12, 0.5), byTheBook(vectors, 12, 0.5));
  });

  it("takes one of each kind before it takes a second of any", () => {
    const kinds = [0, 1, 2].flatMap((kind) =>
      Array.from({ length: 20 }, (_, i) =>
        Float32Array.from({ length: 3 }, (_x, j) => (j === kind ? 1 + i / 1000 : 0)),
      ),
    );
    const chosen = spreadChoice(kinds, 3, 0.1);
    assert.deepEqual(new Set(chosen.map((i) => Math.floor(i / 20))), new Set([0, 1, 2]));
  });

  it("keeps to where the many are, and leaves a lone outlier for later", () => {
    const many = Array.from({ length: 50 }, (_, i) => Float32Array.of(1, i / 500, 0));
    const chosen = spreadChoice([...many, Float32Array.of(0, 0, 2)], 1, 7);
    assert.notEqual(chosen[0], 50);
  });

  it("takes everything once when it is asked for more", () => {
    const vectors = [Float32Array.of(1), Float32Array.of(1), Float32Array.of(0)];
    assert.deepEqual(spreadChoice(vectors, 9, 1).toSorted(), [0, 1, 2]);
    assert.deepEqual(spreadChoice([], 9, 1), []);
  });
});

describe("a mixed choice", () => {
  it("has its share of random ones in every beginning, and nobody twice", () => {
    const spread = Array.from({ length: 100 }, (_, i) => i);
    const random = shuffled(100, numbers());
    const chosen = mixedChoice(spread, random, 0.2, 50);
    assert.equal(new Set(chosen.map((choice) => choice.position)).size, 50);
    for (let n = 5; n <= 50; n += 5)
      assert.equal(chosen.slice(0, n).filter((choice) => choice.why === "random").length, n / 5);
  });

  it("goes on with the other order where one is at its end", () => {
    assert.equal(mixedChoice([0, 1], [2, 1, 0], 0.5, 3).length, 3);
    assert.deepEqual(
      mixedChoice([], [1, 0], 0, 5).map((choice) => choice.position),
      [1, 0],
    );
  });
});
