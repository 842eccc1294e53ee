// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lengthBand, RequestCounts } from "./request-counts.ts";

describe("the counts of a log", () => {
  const counts = new RequestCounts();
  counts.add({ characters: 50, turns: 1, tokens: { prompt: 12, from: "size" } }, ["Sing."]);
  counts.add({ characters: 700, turns: 3, tokens: { prompt: 200, answer: 80, from: "usage" } }, ["a", "b"]);
  counts.add({ characters: 800, turns: 1, tokens: { prompt: 100, answer: 20, from: "size" } }, ["Sing."]);
  counts.addAnswer(50);

  it("hold lengths, turns and tokens, and who counted those", () => {
    const { requests, multiTurn, lengths, promptTokens, fromUsage } = counts.totals();
    assert.deepEqual([requests, multiTurn, promptTokens, fromUsage], [3, 1, 312, 1]);
    assert.deepEqual(
      lengths.map(([, count]) => count),
      [1, 0, 2, 0, 0],
    );
  });

  it("know the mean length of the answers that are there, those without a request too", () => {
    const { answers, meanAnswerTokens } = counts.totals();
    assert.deepEqual([answers, meanAnswerTokens], [3, 50]);
    assert.equal(new RequestCounts().totals().meanAnswerTokens, undefined);
  });

  it("count requests that repeat another word for word", () => {
    const { repeated, repeatedExactly } = counts.totals();
    assert.deepEqual([repeated, repeatedExactly], [1, true]);
  });

  it("name the band of every length", () => {
    assert.deepEqual([0, 99, 100, 9999, 10_000].map(lengthBand), [
      "under 100 characters",
      "under 100 characters",
      "100 to 499",
      "2,000 to 9,999",
      "10,000 and more",
    ]);
  });
});
