// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { backOffMs, retryAfterMs } from "./retry-after.ts";

const NOW = new Date("2026-01-01T00:00:00Z");

describe("a Retry-After header", () => {
  it("is seconds or a date", () => {
    assert.equal(retryAfterMs("0", NOW), 0);
    assert.equal(retryAfterMs(" 1.5 ", NOW), 1500);
    assert.equal(retryAfterMs("Thu, 01 Jan 2026 00:00:07 GMT", NOW), 7000);
    assert.equal(retryAfterMs("Wed, 31 Dec 2025 00:00:00 GMT", NOW), 0);
  });

  it("says nothing where it is missing or neither", () => {
    for (const header of [undefined, "", "soon", "-1s"]) assert.equal(retryAfterMs(header, NOW), undefined);
  });
});

describe("a back-off", () => {
  it("doubles up to thirty times its base, and is never under half of that", () => {
    const longest = [0, 1, 2, 3, 9].map((attempt) => backOffMs(attempt, 1000, () => 1));
    assert.deepEqual(longest, [1000, 2000, 4000, 8000, 30_000]);
    assert.equal(
      backOffMs(2, 1000, () => 0),
      2000,
    );
  });
});
