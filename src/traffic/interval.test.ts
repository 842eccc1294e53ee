// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ratio, wilson } from "./interval.ts";

describe("the interval of a share", () => {
  it("is the textbook's for 8 of 10", () => {
    const { value, low, high } = wilson(8, 10);
    assert.deepEqual([value, low.toFixed(4), high.toFixed(4)], [0.8, "0.4902", "0.9433"]);
  });

  it("stays inside 0 and 1, and knows nothing of nothing", () => {
    assert.equal(wilson(0, 5).low, 0);
    assert.equal(wilson(5, 5).high, 1);
    assert.deepEqual(wilson(0, 0), { value: 0, low: 0, high: 1 });
  });

  it("narrows as less is left unseen, and is a point when nothing is", () => {
    assert.deepEqual(wilson(3, 10, 0), { value: 0.3, low: 0.3, high: 0.3 });
    assert.ok(wilson(3, 10, 0.5).high < wilson(3, 10).high);
  });
});

describe("the interval of a ratio", () => {
  it("is that of a mean where every second is 1", () => {
    // 1, 2, 3: mean 2, standard error sqrt(1 / 3).
    const { value, low, high } = ratio([
      [1, 1],
      [2, 1],
      [3, 1],
    ]);
    assert.equal(value, 2);
    assert.ok(Math.abs(high - (2 + 1.959964 / Math.sqrt(3))) < 1e-9);
    assert.ok(Math.abs(low - (2 - 1.959964 / Math.sqrt(3))) < 1e-9);
  });

  it("is a point where the firsts follow the seconds, and where all was seen", () => {
    const even = ratio([
      [1, 2],
      [5, 10],
    ]);
    assert.deepEqual(even, { value: 0.5, low: 0.5, high: 0.5 });
    const seen = ratio(
      [
        [0, 1],
        [1, 1],
      ],
      0,
    );
    assert.deepEqual(seen, { value: 0.5, low: 0.5, high: 0.5 });
    assert.deepEqual(ratio([]), { value: 0, low: 0, high: 0 });
  });
});
