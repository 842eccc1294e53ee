// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Distinct } from "./distinct.ts";

describe("counting different texts", () => {
  for (const count of [1, 100, 5000, 200_000]) {
    it(`is within 3 % of ${count}, however often each comes`, () => {
      const distinct = new Distinct();
      for (let i = 0; i < 2 * count; i++) distinct.add(`prompt number ${i % count}`);
      assert.ok(Math.abs(distinct.count - count) <= 0.03 * count, String(distinct.count));
    });
  }

  it("is nothing at first", () => {
    assert.equal(new Distinct().count, 0);
  });
});
