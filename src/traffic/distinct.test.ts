// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Distinct } from "./distinct.ts";

function counted(texts: Iterable<readonly string[]>): Distinct {
  const distinct = new Distinct();
  for (const text of texts) distinct.add(text);
  return distinct;
}

describe("counting different texts", () => {
  it("is exact while they are few, however often each comes", () => {
    const texts = Array.from({ length: 30_000 }, (_, i) => [`prompt number ${i % 10_000}`]);
    const { count, exact } = counted(texts);
    assert.deepEqual([count, exact], [10_000, true]);
  });

  it("is within 2 % when they are many, and says that it is no longer exact", () => {
    const texts = Array.from({ length: 600_000 }, (_, i) => [`prompt number ${i % 300_000}`]);
    const { count, exact } = counted(texts);
    assert.ok(Math.abs(count - 300_000) < 6000, String(count));
    assert.equal(exact, false);
  });

  it("tells texts apart that are cut elsewhere", () => {
    assert.equal(counted([["ab", "c"], ["a", "bc"], ["abc"], ["ab", "c"]]).count, 3);
  });

  it("is nothing at first", () => {
    assert.equal(new Distinct().count, 0);
  });
});
