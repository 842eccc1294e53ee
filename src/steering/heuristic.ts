// SPDX-License-Identifier: Apache-2.0
import { NO_TIMINGS, type Scored, type ScoreInput, type Scorer } from "../contract/scorer.ts";
import type { Signals } from "../contract/signals.ts";

/**
 * The `heuristic` router: a logistic sum over signals, no model at all. The weights are set by hand and say
 * what plain rules say: long, mathematical, code or reasoning words need the strong model; small talk does not.
 */
export const heuristic: Scorer = {
  router: "heuristic",
  digest: "none",
  score: ({ signals }: ScoreInput): Promise<Scored> =>
    Promise.resolve({
      kind: "scored",
      score: heuristicScore(signals),
      by: "signals",
      cached: false,
      degraded: "none",
      timings: NO_TIMINGS,
    }),
};

/** The score of the signals alone, in (0, 1). */
export function heuristicScore(signals: Signals): number {
  const sum =
    -1.6 +
    0.45 * Math.log2(1 + signals.characters / 100) +
    0.9 * Math.min(3, signals.reasoningWords) -
    0.9 * Math.min(2, signals.lightWords) +
    6 * Math.min(0.25, signals.mathShare) +
    (signals.code ? 0.8 : 0) +
    (signals.multipleChoice ? 0.3 : 0) +
    (signals.script === "latin" ? 0 : 0.5);
  return 1 / (1 + Math.exp(-sum));
}
