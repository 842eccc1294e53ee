// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cacheKey, ENTRY_BYTES, type KnownScore, ScoreCache } from "./score-cache.ts";

const known = (score: number): KnownScore => ({ score, success: new Float32Array(), fitted: {} });

describe("score cache", () => {
  it("forgets the score that was used longest ago", () => {
    const cache = new ScoreCache({ entries: 2, bytes: 1_000_000 });
    cache.set("a", known(0.1));
    cache.set("b", known(0.2));
    cache.get("a");
    cache.set("c", known(0.3));
    assert.deepEqual(
      [cache.get("a")?.score, cache.get("b")?.score, cache.get("c")?.score],
      [0.1, undefined, 0.3],
    );
  });

  it("keeps as many scores as its bytes allow", () => {
    const cache = new ScoreCache({ entries: 1000, bytes: 10 * ENTRY_BYTES });
    for (let i = 0; i < 50; i++) cache.set(cacheKey(`prompt ${i}`, "mf"), known(i / 50));
    assert.equal(cache.size, 10);
  });

  it("keeps nothing when it has no entries", () => {
    const cache = new ScoreCache({ entries: 0, bytes: 1_000_000 });
    cache.set("a", known(0.1));
    assert.equal(cache.get("a")?.score, undefined);
  });

  it("replaces the score of a key", () => {
    const cache = new ScoreCache({ entries: 2, bytes: 1_000_000 });
    cache.set("a", known(0.1));
    cache.set("a", known(0.9));
    assert.deepEqual([cache.get("a")?.score, cache.size], [0.9, 1]);
  });

  it("tells apart the ways to score one prompt", () => {
    assert.notEqual(cacheKey("a", "mf"), cacheKey("a", "mf+0123"));
  });

  it("has a key of fixed length that tells prompts apart", () => {
    assert.equal(cacheKey("x".repeat(6000), "mf").length, 27);
    assert.notEqual(cacheKey("a", "mf"), cacheKey("A", "mf"));
  });
});
