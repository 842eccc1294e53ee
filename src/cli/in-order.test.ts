// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setImmediate } from "node:timers/promises";
import { inOrder } from "./in-order.ts";

async function* numbers(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield await Promise.resolve(i);
}

describe("work in order", () => {
  it("gives results in the order of the items, though later ones are done first", async () => {
    const results: number[] = [];
    const work = async (item: number): Promise<number> => {
      for (let turn = 0; turn < 5 - (item % 5); turn++) await setImmediate();
      return item;
    };
    for await (const result of inOrder(numbers(20), 4, work)) results.push(result);
    assert.deepEqual(results, [...Array(20).keys()]);
  });

  it("has never more items under way than it may, and as many as that", async () => {
    let [active, most] = [0, 0];
    const work = async (): Promise<void> => {
      active++;
      most = Math.max(most, active);
      await setImmediate();
      active--;
    };
    for await (const _ of inOrder(numbers(20), 3, work)) assert.ok(active <= 3);
    assert.equal(most, 3);
  });

  it("ends with the error of the work", async () => {
    const work = (item: number): Promise<number> =>
      item === 2 ? Promise.reject(new Error("two")) : Promise.resolve(item);
    await assert.rejects(async () => {
      for await (const result of inOrder(numbers(9), 4, work)) assert.ok(result < 2);
    }, /two/);
  });
});
