// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cacheKey, ENTRY_BYTES, ScoreCache } from "./score-cache.ts";

describe("score cache", () => {
  it("forgets the score that was used longest ago", () => {
    const cache = new ScoreCache({ entries: 2, bytes: 1_000_000 });
    cache.set("a", 0.1);
    cache.set("b", 0.2);
    cache.get("a");
    cache.set("c", 0.3);
    assert.deepEqual([cache.get("a"), cache.get("b"), cache.get("c")], [0.1, undefined, 0.3]);
  });

  it("keeps as many scores as its bytes allow", () => {
    const cache = new ScoreCache({ entries: 1000, bytes: 10 * ENTRY_BYTES });
    for (let i = 0; i < 50; i++) cache.set(cacheKey(`prompt ${i}`), i / 50);
    assert.equal(cache.size, 10);
  });

  it("keeps nothing when it has no entries", () => {
    const cache = new ScoreCache({ entries: 0, bytes: 1_000_000 });
    cache.set("a", 0.1);
    assert.equal(cache.get("a"), undefined);
  });

  it("replaces the score of a key", () => {
    const cache = new ScoreCache({ entries: 2, bytes: 1_000_000 });
    cache.set("a", 0.1);
    cache.set("a", 0.9);
    assert.deepEqual([cache.get("a"), cache.size], [0.9, 1]);
  });

  it("has a key of fixed length that tells prompts apart", () => {
    assert.equal(cacheKey("x".repeat(6000)).length, 27);
    assert.notEqual(cacheKey("a"), cacheKey("A"));
  });
});
