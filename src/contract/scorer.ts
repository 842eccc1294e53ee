// SPDX-License-Identifier: Apache-2.0
import type { Signals } from "./signals.ts";

/** Predicted probability that the strong model is needed, in [0, 1]. */
export type Score = number;

/** The named ways to score, RouteLLM's names where it has one. */
export const ROUTER_NAMES = ["mf", "heuristic"] as const;
export type RouterName = (typeof ROUTER_NAMES)[number];

/** What produced a score: the encoder graph, the static graph, or signals alone. */
export type ScoredBy = "encoder" | "static" | "signals";

/** Why a score came from something quicker than the router's best; `none` when it did not. */
export type Degraded = "none" | "late" | "queue-full" | "failed";

/** Wall-clock milliseconds of each stage; 0 for a stage that did not run. */
export interface ScoreTimings {
  readonly queueMs: number;
  readonly tokenizeMs: number;
  readonly inferMs: number;
}

/** A score, or why there is none. A missing score is an ordinary outcome, not an error. */
export type Scored =
  | {
      readonly kind: "scored";
      readonly score: Score;
      readonly by: ScoredBy;
      readonly cached: boolean;
      readonly degraded: Degraded;
      readonly timings: ScoreTimings;
    }
  | { readonly kind: "unscored"; readonly cause: unknown; readonly timings: ScoreTimings };

/** One text to score, and how long the caller will wait for the best score. */
export interface ScoreInput {
  /** The last user turn, already bounded in length by the parser. */
  readonly text: string;
  readonly signals: Signals;
  /** Milliseconds after which a quicker score decides instead. */
  readonly budgetMs: number;
}

/** The port behind which a router model lives. `score` never rejects: what went wrong is in the value. */
export interface Scorer {
  readonly router: RouterName;
  /** First 12 hex digits of the SHA-256 of the router model's files; `none` for a router without a model. */
  readonly digest: string;
  score(input: ScoreInput): Promise<Scored>;
}

export const NO_TIMINGS: ScoreTimings = { queueMs: 0, tokenizeMs: 0, inferMs: 0 };
