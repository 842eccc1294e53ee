// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "./random.ts";
import { Reservoir } from "./reservoir.ts";

function sampleOf(count: number, size: number, random = seededRandom(1)) {
  const reservoir = new Reservoir<number>(size, random);
  for (let i = 0; i < count; i++) reservoir.offer(i);
  return reservoir.sample();
}

describe("a reservoir", () => {
  it("keeps everything, in order, while there is room", () => {
    assert.deepEqual(sampleOf(5, 5), { items: [0, 1, 2, 3, 4], seen: 5 });
    assert.equal(sampleOf(1000, Number.POSITIVE_INFINITY).items.length, 1000);
  });

  it("keeps as many as it may, in the order of the stream, the same for the same seed", () => {
    const { items, seen } = sampleOf(1000, 20);
    assert.equal(items.length, 20);
    assert.equal(seen, 1000);
    assert.deepEqual(
      items,
      items.toSorted((a, b) => a - b),
    );
    assert.deepEqual(sampleOf(1000, 20).items, items);
    assert.notDeepEqual(sampleOf(1000, 20, seededRandom(2)).items, items);
  });

  it("keeps any item as often as any other", () => {
    const random = seededRandom(4);
    const kept = new Array<number>(20).fill(0);
    for (let run = 0; run < 4000; run++)
      for (const item of sampleOf(20, 5, random).items) kept[item] = (kept[item] ?? 0) + 1;
    // 1,000 expected, standard deviation 27.
    assert.ok(
      kept.every((times) => Math.abs(times - 1000) < 150),
      kept.join(),
    );
  });
});
