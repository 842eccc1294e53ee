// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OTHERS, Tally } from "./tally.ts";

describe("counts by name", () => {
  it("come with the most frequent first", () => {
    const tally = new Tally();
    for (const name of ["a", "b", "b", "c", "b", "c"]) tally.add(name);
    assert.deepEqual(tally.rows(), [
      ["b", 3],
      ["c", 2],
      ["a", 1],
    ]);
    assert.deepEqual([tally.total, tally.count("c"), tally.count("z")], [6, 2, 0]);
  });

  it("hold a bounded number of names, and lose no count", () => {
    const tally = new Tally();
    for (let i = 0; i < 10_000; i++) tally.add(`name ${i}`);
    assert.equal(tally.rows().length, 65);
    assert.deepEqual([tally.rows()[0], tally.total], [[OTHERS, 10_000 - 64], 10_000]);
  });
});
