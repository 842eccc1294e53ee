// SPDX-License-Identifier: Apache-2.0
import type { Tally } from "../contract/status.ts";

/** Upper bounds in milliseconds of the decisions' histogram. */
export const DECISION_BOUNDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250] as const;
/** Even steps of the scores' histogram over [0, 1]. */
export const SCORE_STEPS = 20;

/** One exchange as far as a tally counts it. */
export interface Counted {
  readonly tier: "weak" | "strong" | undefined;
  readonly fellBack: boolean;
  readonly failedOpen: boolean;
  readonly failed: boolean;
  readonly cost: number;
  readonly allStrongCost: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly decisionMs: number | undefined;
  readonly score: number | undefined;
}

export const NO_TALLY: Tally = {
  exchanges: 0,
  strong: 0,
  weak: 0,
  fallbacks: 0,
  failOpens: 0,
  errors: 0,
  cost: 0,
  allStrongCost: 0,
  promptTokens: 0,
  completionTokens: 0,
  decisions: Array.from({ length: DECISION_BOUNDS.length + 1 }, () => 0),
  scores: Array.from({ length: SCORE_STEPS }, () => 0),
};

/** The tally with one exchange more. */
export function withOne(tally: Tally, one: Counted): Tally {
  return {
    exchanges: tally.exchanges + 1,
    strong: tally.strong + Number(one.tier === "strong"),
    weak: tally.weak + Number(one.tier === "weak"),
    fallbacks: tally.fallbacks + Number(one.fellBack),
    failOpens: tally.failOpens + Number(one.failedOpen),
    errors: tally.errors + Number(one.failed),
    cost: tally.cost + one.cost,
    allStrongCost: tally.allStrongCost + one.allStrongCost,
    promptTokens: tally.promptTokens + one.promptTokens,
    completionTokens: tally.completionTokens + one.completionTokens,
    decisions:
      one.decisionMs === undefined ? tally.decisions : bumped(tally.decisions, binOf(one.decisionMs)),
    scores: one.score === undefined ? tally.scores : bumped(tally.scores, stepOf(one.score)),
  };
}

function binOf(ms: number): number {
  const at = DECISION_BOUNDS.findIndex((bound) => ms <= bound);
  return at < 0 ? DECISION_BOUNDS.length : at;
}

function stepOf(score: number): number {
  return Math.min(SCORE_STEPS - 1, Math.max(0, Math.floor(score * SCORE_STEPS)));
}

function bumped(counts: readonly number[], at: number): readonly number[] {
  return counts.map((count, position) => (position === at ? count + 1 : count));
}
