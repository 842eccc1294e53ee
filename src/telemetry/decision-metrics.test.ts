// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Decision } from "../contract/decision.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { createDecisionMetrics } from "./decision-metrics.ts";
import { createMetrics } from "./metrics.ts";

const SCORED: Decision = {
  id: "d1-1",
  virtualModel: "auto",
  tier: "strong",
  reason: "score",
  chain: ["gpt-4", "llama"],
  scored: {
    router: "mf",
    digest: "0123456789ab",
    score: 0.52,
    threshold: 0.5,
    losses: { llama: 0.52, "gpt-4": 0 },
    by: "encoder",
    cached: false,
  },
  timings: { queueMs: 0.3, tokenizeMs: 0.05, inferMs: 3 },
};

describe("the metrics of decisions", () => {
  it("count a decision by virtual model, tier, reason, backend and router", async () => {
    const told = await after(SCORED);
    const labels = 'virtual_model="auto",tier="strong",reason="score",backend="gpt-4",router="mf"';
    assert.ok(told.includes(`pointsman_decisions_total{${labels}} 1`));
  });

  it("count in shadow mode by the tier that would have been, too", async () => {
    const would = { tier: "weak", reason: "score", backend: "llama" } as const;
    const told = await after({ ...SCORED, reason: "shadow", would });
    const labels = 'tier="strong",reason="shadow",backend="gpt-4",router="mf",would_tier="weak"';
    assert.ok(told.includes(`pointsman_decisions_total{virtual_model="auto",${labels}} 1`));
  });

  it("put the score and the times of its parts, in seconds, into histograms", async () => {
    const told = await after(SCORED);
    assert.ok(told.includes('pointsman_score_bucket{virtual_model="auto",le="0.5"} 0'));
    assert.ok(told.includes('pointsman_score_bucket{virtual_model="auto",le="0.55"} 1'));
    assert.ok(told.includes('pointsman_queue_duration_seconds_sum{router="mf"} 0.0003'));
    assert.ok(told.includes('pointsman_tokenize_duration_seconds_bucket{router="mf",le="0.0001"} 1'));
    assert.ok(told.includes('pointsman_infer_duration_seconds_sum{router="mf"} 0.003'));
  });

  it("leave out the time of a part that did not run, and count a cache hit", async () => {
    const told = await after({
      ...SCORED,
      scored: { ...scoreOf(SCORED), cached: true },
      timings: NO_TIMINGS,
    });
    assert.ok(told.includes('pointsman_score_cache_hits_total{router="mf"} 1'));
    assert.equal(
      told.some((line) => line.startsWith("pointsman_infer_duration_seconds_count")),
      false,
    );
  });

  it("count decisions made without the best score by their cause", async () => {
    const told = await after({ ...SCORED, reason: "static-late" }, unscored(SCORED));
    assert.ok(told.includes('pointsman_degraded_total{virtual_model="auto",cause="late"} 1'));
    assert.ok(told.includes('pointsman_degraded_total{virtual_model="auto",cause="unscored"} 1'));
  });

  it("count a rejection by its problem's code and time every outcome", async () => {
    const metrics = createMetrics();
    createDecisionMetrics(metrics).ended({ kind: "reject", problem: { code: "too_deep" } }, 0.0002);
    const told = (await metrics.text()).split("\n");
    assert.ok(told.includes('pointsman_rejections_total{code="too_deep"} 1'));
    assert.ok(told.includes('pointsman_decision_duration_seconds_bucket{outcome="reject",le="0.00025"} 1'));
  });
});

async function after(...decisions: readonly Decision[]): Promise<readonly string[]> {
  const metrics = createMetrics();
  const counted = createDecisionMetrics(metrics);
  for (const decision of decisions) {
    counted.ended({ kind: "steer", decision, mutation: { headers: {}, metadata: {} } }, 0.004);
  }
  return (await metrics.text()).split("\n");
}

function scoreOf({ scored }: Decision) {
  assert.ok(scored);
  return scored;
}

function unscored({ scored: _, ...decision }: Decision): Decision {
  return { ...decision, reason: "unscored", timings: NO_TIMINGS };
}
