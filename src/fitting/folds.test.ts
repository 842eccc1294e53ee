// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldsOf, rowsOf, rowsWithout } from "./folds.ts";

const KEYS = Array.from({ length: 103 }, (_, i) => (i % 10 === 3 ? undefined : `prompt ${i % 50}`));

describe("folds", () => {
  it("hold every labelled row once, and no other", () => {
    const folds = foldsOf(KEYS, 5, 1);
    const held = [0, 1, 2, 3, 4].flatMap((part) => [...rowsOf(folds, part)]).sort((a, b) => a - b);
    assert.deepEqual(
      held,
      [...KEYS.keys()].filter((row) => KEYS[row] !== undefined),
    );
    assert.deepEqual([...rowsWithout(folds, [])], held);
    assert.deepEqual(
      [...rowsWithout(folds, [0, 1])],
      held.filter((row) => (folds.of[row] ?? 0) > 1),
    );
  });

  it("keep the same prompt in one part", () => {
    const { of } = foldsOf(KEYS, 5, 2);
    for (const [row, key] of KEYS.entries())
      if (key !== undefined && row >= 50) assert.equal(of[row], of[row - 50]);
  });

  it("are of nearly the same size, and change with the seed alone", () => {
    const keys = Array.from({ length: 101 }, (_, i) => String(i));
    const folds = foldsOf(keys, 5, 3);
    const sizes = [0, 1, 2, 3, 4].map((part) => rowsOf(folds, part).length);
    assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1, sizes.join());
    assert.deepEqual(foldsOf(keys, 5, 3), folds);
    assert.notDeepEqual(foldsOf(keys, 5, 4), folds);
  });
});
