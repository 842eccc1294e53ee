// SPDX-License-Identifier: Apache-2.0
import type { Decision } from "../contract/decision.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Exemplars } from "./exemplars.ts";
import { FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";

/** Counts what became of exchanges. Labels are configured names and closed sets, never a client's text. */
export interface DecisionMetrics {
  /** `seconds` from the complete request to the outcome; `traceparent` of the exchange, empty when nothing is traced. */
  ended(outcome: Outcome, seconds: number, traceparent?: string): void;
  /** `error` is the class name of what broke the exchange off. */
  failed(error: string): void;
  /** Telemetry itself went wrong; the exchange did not notice. */
  blind(): void;
}

/** The metrics of decisions, among the given ones. */
export function createDecisionMetrics(metrics: Metrics, exemplars?: Exemplars): DecisionMetrics {
  const duration = metrics.histogram(FAMILIES.decisionDuration);
  const rejections = metrics.counter(FAMILIES.rejections);
  const failures = metrics.counter(FAMILIES.exchangeFailures);
  const errors = metrics.counter(FAMILIES.telemetryErrors);
  const steered = steeredMetrics(metrics);
  return {
    ended(outcome, seconds, traceparent = "") {
      duration.record(seconds, { outcome: outcome.kind });
      exemplars?.offer(outcome.kind, seconds, traceparent);
      if (outcome.kind === "reject") rejections.add(1, { code: outcome.problem.code });
      if (outcome.kind === "steer") steered(outcome.decision);
    },
    failed: (error) => failures.add(1, { error }),
    blind: () => errors.add(1),
  };
}

function steeredMetrics(metrics: Metrics): (decision: Decision) => void {
  const decisions = metrics.counter(FAMILIES.decisions);
  const degraded = metrics.counter(FAMILIES.degraded);
  const scored = scoreMetrics(metrics);
  return (decision) => {
    const { virtualModel, tier, reason, chain, would } = decision;
    const router = decision.scored?.router ?? "none";
    const labels = { virtual_model: virtualModel, tier, reason, backend: chain[0], router };
    decisions.add(1, would === undefined ? labels : { ...labels, would_tier: would.tier });
    const cause = DEGRADED[would?.reason ?? reason];
    if (cause !== undefined) degraded.add(1, { virtual_model: virtualModel, cause });
    scored(decision);
  };
}

const DEGRADED: Partial<Record<Decision["reason"], string>> = {
  "static-late": "late",
  "static-queue-full": "queue-full",
  "static-failed": "failed",
  unscored: "unscored",
};

function scoreMetrics(metrics: Metrics): (decision: Decision) => void {
  const scores = metrics.histogram(FAMILIES.score);
  const cacheHits = metrics.counter(FAMILIES.scoreCacheHits);
  const queue = metrics.histogram(FAMILIES.queueDuration);
  const tokenize = metrics.histogram(FAMILIES.tokenizeDuration);
  const infer = metrics.histogram(FAMILIES.inferDuration);
  return ({ virtualModel, scored, timings }) => {
    if (scored === undefined) return;
    const { router, score, cached } = scored;
    scores.record(score, { virtual_model: virtualModel });
    if (cached) cacheHits.add(1, { router });
    if (timings.queueMs > 0) queue.record(timings.queueMs / 1_000, { router });
    if (timings.tokenizeMs > 0) tokenize.record(timings.tokenizeMs / 1_000, { router });
    if (timings.inferMs > 0) infer.record(timings.inferMs / 1_000, { router });
  };
}
