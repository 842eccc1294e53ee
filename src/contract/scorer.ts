// SPDX-License-Identifier: Apache-2.0
import type { CausalEndpoint } from "./causal.ts";
import type { Fitted } from "./fitted.ts";
import type { RouterName } from "./router.ts";
import type { Semantic } from "./semantic.ts";
import type { Signals } from "./signals.ts";

/** Predicted probability that the strong model is needed, in [0, 1]. */
export type Score = number;

/** What produced a score: the encoder graph, the static graph, signals alone, a route's examples, or an endpoint. */
export type ScoredBy = "encoder" | "static" | "signals" | "route" | "endpoint";

/** Why a score came from something quicker than the router's best; `none` when it did not. */
export type Degraded = "none" | "late" | "queue-full" | "failed";

/** Wall-clock milliseconds of each stage; 0 for a stage that did not run. */
export interface ScoreTimings {
  readonly queueMs: number;
  readonly tokenizeMs: number;
  readonly inferMs: number;
}

/** Predicted probability of a good answer by quality profile, in [0, 1]. */
export type Success = Readonly<Record<string, number>>;

/** A score, or why there is none. A missing score is an ordinary outcome, not an error. */
export type Scored =
  | {
      readonly kind: "scored";
      readonly score: Score;
      readonly by: ScoredBy;
      readonly cached: boolean;
      readonly degraded: Degraded;
      readonly timings: ScoreTimings;
      /** Of the profiles asked for, those that the router knows; absent when it predicts no model. */
      readonly success?: Success;
      /** The route that the text belongs to (`semantic` only). */
      readonly route?: MatchedRoute;
      /** The router that scored in place of the one asked (`semantic`, for a text that belongs to no route). */
      readonly instead?: { readonly router: RouterName; readonly digest: string };
    }
  | { readonly kind: "unscored"; readonly cause: unknown; readonly timings: ScoreTimings };

/** A semantic route that a text was found to belong to. */
export interface MatchedRoute {
  readonly name: string;
  /** Cosine similarity with the nearest example, in [-1, 1]. */
  readonly similarity: number;
  /** Present when the route names a backend in place of a tier. */
  readonly backend?: string;
}

/** What a router is told beside the text: what the virtual model's policy says about scoring. */
export interface ScorerSettings {
  /** Quality profiles whose success is wanted; `weak` and `strong` are the profiles of the tiers. */
  readonly profiles: readonly string[];
  /** The tenant's own head, in place of the shipped one. */
  readonly fitted?: Fitted;
  /** Routes of the `semantic` router. */
  readonly semantic?: Semantic;
  /** Whom the `causal` router asks. */
  readonly causal?: CausalEndpoint;
}

/** One text to score, and how long the caller will wait for the best score. */
export interface ScoreInput {
  /** The last user turn, already bounded in length by the parser. */
  readonly text: string;
  readonly signals: Signals;
  /** Milliseconds after which a quicker score decides instead. */
  readonly budgetMs: number;
  readonly settings: ScorerSettings;
}

/** The port behind which a router lives. `score` never rejects: what went wrong is in the value. */
export interface Scorer {
  readonly router: RouterName;
  /** First 12 hex digits of the SHA-256 of the router model's files; `none` for a router without a model. */
  readonly digest: string;
  score(input: ScoreInput): Promise<Scored>;
}

export const NO_TIMINGS: ScoreTimings = { queueMs: 0, tokenizeMs: 0, inferMs: 0 };
export const NO_SETTINGS: ScorerSettings = { profiles: [] };
