// SPDX-License-Identifier: Apache-2.0
import type { Decision } from "../contract/decision.ts";
import type { Outcome } from "../contract/outcome.ts";
import type { Registry } from "./registry.ts";
import { DECISION_BUCKETS, SCORE_BUCKETS } from "./semconv.ts";

/** Counts what became of exchanges. Labels are configured names and closed sets, never a client's text. */
export interface DecisionMetrics {
  /** `seconds` from the complete request to the outcome. */
  ended(outcome: Outcome, seconds: number): void;
  /** `error` is the class name of what broke the exchange off. */
  failed(error: string): void;
  /** Telemetry itself went wrong; the exchange did not notice. */
  blind(): void;
}

/** The metrics of decisions, in the given registry. */
export function createDecisionMetrics(registry: Registry): DecisionMetrics {
  const { duration, rejections, failures, blind } = outcomeFamilies(registry);
  const steered = steeredMetrics(registry);
  return {
    ended(outcome, seconds) {
      duration.observe([outcome.kind], seconds);
      if (outcome.kind === "reject") rejections.add([outcome.problem.code]);
      if (outcome.kind === "steer") steered(outcome.decision);
    },
    failed: (error) => failures.add([error]),
    blind: () => blind.add([]),
  };
}

function outcomeFamilies(registry: Registry) {
  return {
    duration: registry.histogram(
      {
        name: "pointsman_decision_duration_seconds",
        help: "Time from the complete request to its outcome.",
        labels: ["outcome"],
      },
      DECISION_BUCKETS,
    ),
    rejections: registry.counter({
      name: "pointsman_rejections_total",
      help: "Requests answered with a problem in place of a backend.",
      labels: ["code"],
    }),
    failures: registry.counter({
      name: "pointsman_exchange_failures_total",
      help: "Exchanges that broke off without an outcome, by class of error.",
      labels: ["error"],
    }),
    blind: registry.counter({
      name: "pointsman_telemetry_errors_total",
      help: "Errors inside telemetry; no exchange was touched.",
      labels: [],
    }),
  };
}

function steeredMetrics(registry: Registry): (decision: Decision) => void {
  const decisions = registry.counter({
    name: "pointsman_decisions_total",
    help: "Requests steered to a backend.",
    labels: ["virtual_model", "tier", "reason", "backend", "router"],
  });
  const degraded = registry.counter({
    name: "pointsman_degraded_total",
    help: "Decisions made without the router's best score, by cause.",
    labels: ["virtual_model", "cause"],
  });
  const scored = scoreMetrics(registry);
  return (decision) => {
    const { virtualModel, tier, reason, chain } = decision;
    decisions.add([virtualModel, tier, reason, chain[0], decision.scored?.router ?? "none"]);
    const cause = DEGRADED[reason];
    if (cause !== undefined) degraded.add([virtualModel, cause]);
    scored(decision);
  };
}

const DEGRADED: Partial<Record<Decision["reason"], string>> = {
  "static-late": "late",
  "static-queue-full": "queue-full",
  "static-failed": "failed",
  unscored: "unscored",
};

function scoreMetrics(registry: Registry): (decision: Decision) => void {
  const scores = registry.histogram(
    { name: "pointsman_score", help: "Scores that decisions were made on.", labels: ["virtual_model"] },
    SCORE_BUCKETS,
  );
  const cacheHits = registry.counter({
    name: "pointsman_score_cache_hits_total",
    help: "Scores that came out of the score cache.",
    labels: ["router"],
  });
  const stage = (name: string, help: string) =>
    registry.histogram(
      { name: `pointsman_${name}_duration_seconds`, help, labels: ["router"] },
      DECISION_BUCKETS,
    );
  const queue = stage("queue", "Time a text waited for a scoring thread.");
  const tokenize = stage("tokenize", "Time to turn a text into tokens.");
  const infer = stage("infer", "Time the router model ran.");
  return ({ virtualModel, scored, timings }) => {
    if (scored === undefined) return;
    const router = [scored.router];
    scores.observe([virtualModel], scored.score);
    if (scored.cached) cacheHits.add(router);
    if (timings.queueMs > 0) queue.observe(router, timings.queueMs / 1_000);
    if (timings.tokenizeMs > 0) tokenize.observe(router, timings.tokenizeMs / 1_000);
    if (timings.inferMs > 0) infer.observe(router, timings.inferMs / 1_000);
  };
}
