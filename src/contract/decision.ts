// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "./backend.ts";
import type { RouterName } from "./router.ts";
import type { Score, ScoredBy, ScoreTimings } from "./scorer.ts";

/** Why a request went where it went. `fail-open` is written by Envoy itself, when we gave no answer. */
export const REASONS = [
  "score", // the router's best score against the threshold
  "static-late", // the encoder was late: the static graph's score against the threshold
  "static-queue-full", // no room in the encoder's queue: the static graph's score
  "static-failed", // the encoder failed: the static graph's score
  "semantic-route", // the text belongs to a semantic route: its tier, or its backend
  "only-tier", // the tier the score asked for has no able candidate
  "budget-spent", // the day's money is gone but for weak calls
  "shadow", // shadow mode: the default backend, whatever the decision would have been
  "sticky", // a later turn of a conversation: the backend that it has
  "stored", // it goes on from what a server stores: the backend that has it
  "explicit-model", // the client named a backend's model
  "no-text", // nothing to score: the default backend
  "unscored", // no score could be had: the default backend
  "fail-open",
] as const;
export type Reason = (typeof REASONS)[number];

/** What the score and its threshold were, when there was a score. */
export interface ScoreFacts {
  readonly router: RouterName;
  /** Of the router model; with a tenant's own head `<router model>+<fitted file>`. */
  readonly digest: string;
  /** The smallest predicted loss of an able weak backend: at or over the threshold the strong tier is asked. */
  readonly score: Score;
  readonly threshold: Score;
  /** Predicted loss of each able backend by its name: the probability that it answers worse than the strong model would. */
  readonly losses: Readonly<Record<string, number>>;
  readonly by: ScoredBy;
  readonly cached: boolean;
  /** Name of the semantic route that the text belongs to. */
  readonly route?: string;
}

/** The decision that shadow mode did not carry out. */
export interface Would {
  readonly tier: Tier;
  readonly reason: Reason;
  readonly backend: string;
}

/** The choice, and why. */
export interface Decision {
  /** Unique in this process's life; joins the decision with the access log. */
  readonly id: string;
  /** The virtual model, or the explicit backend model, by its configured name: bounded, never the client's own string. */
  readonly virtualModel: string;
  readonly tier: Tier;
  readonly reason: Reason;
  /** Backend names: the chosen one first, then the fallbacks in order. Never empty. */
  readonly chain: readonly [string, ...string[]];
  /** Absent when no score took part. */
  readonly scored?: ScoreFacts;
  /** In shadow mode: where the request would have gone, and why. */
  readonly would?: Would;
  readonly timings: ScoreTimings;
}
