// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DecisionCounts } from "./decision-counts.ts";

describe("the counts of recorded decisions", () => {
  const counts = new DecisionCounts();
  for (const [tier, score] of [
    ["weak", 0.1],
    ["weak", 0.3],
    ["strong", 0.8],
  ] as const)
    counts.add({ tier, score, router: "ensemble", reason: "score", backend: tier });
  counts.add({ reason: "fail-open" });

  it("are by tier, reason, router and backend; what was not decided has no part in the share", () => {
    assert.equal(counts.tiers.count("undecided"), 1);
    assert.equal(counts.strongShare, 1 / 3);
    assert.deepEqual(counts.reasons.rows(), [
      ["score", 3],
      ["fail-open", 1],
    ]);
    assert.deepEqual(counts.routers.rows(), [["ensemble", 3]]);
    assert.deepEqual(counts.backends.rows()[0], ["weak", 2]);
  });

  it("tell what another threshold would have done to the scores", () => {
    const told = counts.outlooks([0, 0.2, 0.5, 1]);
    assert.deepEqual(
      told.map(({ threshold, strongShare, risk }) => [threshold, strongShare.toFixed(3), risk.toFixed(3)]),
      [
        [0, "1.000", "0.000"],
        [0.2, "0.667", "0.100"],
        [0.5, "0.333", "0.200"],
        [1, "0.000", "0.400"],
      ],
    );
    assert.deepEqual(new DecisionCounts().outlooks([0.5]), []);
  });

  it("hold a score of 1 in the last hundredth, and leave out what is no score", () => {
    const edge = new DecisionCounts();
    edge.add({ tier: "strong", score: 1 });
    edge.add({ tier: "strong", score: 7 });
    assert.equal(edge.scores[99], 1);
    assert.equal(
      edge.scores.reduce((sum, count) => sum + count),
      1,
    );
  });
});
