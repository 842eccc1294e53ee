// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, it } from "node:test";
import { type Sampling, sampled } from "./sampled.ts";

async function drawn(count: number, sampling: Sampling) {
  async function* numbers(): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield await Promise.resolve(i);
  }
  const stream = await sampled({ items: numbers(), progress: () => 0.5 }, sampling, new PassThrough());
  const items: number[] = [];
  for await (const item of stream.items) items.push(item);
  return { items, drawnFrom: stream.drawnFrom, progress: stream.progress() };
}

describe("a sample of a file", () => {
  it("is all of it without a limit, or under it", async () => {
    assert.deepEqual(await drawn(3, { seed: 1 }), { items: [0, 1, 2], drawnFrom: undefined, progress: 0.5 });
    assert.deepEqual(await drawn(3, { limit: 3, seed: 1 }), {
      items: [0, 1, 2],
      drawnFrom: undefined,
      progress: 1,
    });
  });

  it("comes from all of it, in its order, tells of how many, and is the same for the same seed", async () => {
    const { items, drawnFrom } = await drawn(1000, { limit: 50, seed: 1 });
    assert.equal(drawnFrom, 1000);
    assert.equal(items.length, 50);
    assert.deepEqual(
      items,
      items.toSorted((a, b) => a - b),
    );
    // By chance, none of 50 in the last half: 1e-15.
    assert.ok(items.some((item) => item >= 500));
    assert.deepEqual((await drawn(1000, { limit: 50, seed: 1 })).items, items);
    assert.notDeepEqual((await drawn(1000, { limit: 50, seed: 2 })).items, items);
  });
});
