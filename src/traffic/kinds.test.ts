// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindShares } from "./kinds.ts";
import { lengthBand, RequestCounts } from "./request-facts.ts";
import { wilson } from "./wilson.ts";

const SAMPLE = [
  { loss: 0.1, kinds: { domain: "chat" } },
  { loss: 0.2, kinds: { domain: "chat" } },
  { loss: 0.6, kinds: { domain: "chat" } },
  { loss: 0.7, kinds: { domain: "math" } },
];

describe("kinds of requests", () => {
  it("say how many of them are simple, and what the simple ones risk", () => {
    const rows = kindShares(SAMPLE, 0.5).get("domain") ?? [];
    assert.deepEqual(
      rows.map(({ kind, requests, share, simple, risk }) => [kind, requests, share, simple.value, risk]),
      [
        ["chat", 3, 0.75, 2 / 3, 0.15000000000000002],
        ["math", 1, 0.25, 0, 0],
      ],
    );
  });

  it("have no headings when there is no request", () => {
    assert.equal(kindShares([], 0.5).size, 0);
  });
});

describe("Wilson's interval", () => {
  it("is the textbook's for 8 of 10", () => {
    const { value, low, high } = wilson(8, 10);
    assert.deepEqual([value, low.toFixed(4), high.toFixed(4)], [0.8, "0.4902", "0.9433"]);
  });

  it("stays inside 0 and 1, and knows nothing of nothing", () => {
    assert.ok(wilson(0, 5).low >= -1e-12 && wilson(5, 5).high <= 1 + 1e-12);
    assert.deepEqual(wilson(0, 0), { value: 0, low: 0, high: 1 });
  });
});

describe("counts of a log", () => {
  it("hold lengths, turns and the usage of the requests that have it", () => {
    const counts = new RequestCounts();
    counts.add({ characters: 50, turns: 1 });
    counts.add({ characters: 700, turns: 3, usage: { promptTokens: 200, answerTokens: 80 } });
    counts.add({ characters: 800, turns: 1, usage: { promptTokens: 100, answerTokens: 20 } });
    assert.deepEqual([counts.requests, counts.multiTurn], [3, 1]);
    assert.deepEqual(counts.meanUsage, { requests: 2, promptTokens: 150, answerTokens: 50 });
    assert.deepEqual([...counts.lengths.values()], [1, 0, 2, 0, 0]);
    assert.equal(lengthBand(10_000), "10,000 and more");
  });
});
