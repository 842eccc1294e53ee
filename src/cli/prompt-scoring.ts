// SPDX-License-Identifier: Apache-2.0
import type { CausalEndpoint } from "../contract/causal.ts";
import type { Fitted, GraphKind } from "../contract/fitted.ts";
import type { RouterName } from "../contract/router.ts";
import type { Score } from "../contract/scorer.ts";
import type { Semantic } from "../contract/semantic.ts";

/** Routers that need settings of a virtual model; those that have them score. */
export interface ConfiguredRouters {
  readonly semantic?: Semantic;
  readonly causal?: CausalEndpoint;
}

/** Which routers score. */
export interface ScoringOptions {
  readonly routers: readonly RouterName[];
  /** True: what the heads see of each prompt is told too. */
  readonly vectors?: boolean;
  /** The tenant's own heads: the score of its router, and its profiles, in place of the shipped ones. */
  readonly fitted?: Fitted;
  /** Scored by beside `routers`. */
  readonly configured?: ConfiguredRouters;
}

/** What the routers say of one prompt. The keys are `mf`, `mf-static` (its quick graph) and the other routers' names. */
export interface PromptScores {
  readonly scores: Readonly<Record<string, Score>>;
  /** Milliseconds each score took, without waiting for a thread. */
  readonly decisionMs: Readonly<Record<string, number>>;
  /** What the router model alone can tell; absent when `mf` was not asked for. */
  readonly predicted?: PromptPrediction;
  /** What a head reads of the prompt, 444 numbers by graph; present when asked for. */
  readonly vectors?: Readonly<Record<GraphKind, Float32Array>>;
}

/** What the router model reads in a prompt. */
export interface PromptPrediction {
  /** Predicted probability of a good answer, by quality profile. */
  readonly success: Readonly<Record<string, number>>;
  /** The same by the static graph; absent where only the encoder is asked. */
  readonly staticSuccess?: Readonly<Record<string, number>>;
  /** Word pieces of the text that is scored: a little over a model's own count of tokens. */
  readonly tokens: number;
  /** UTF-16 units of the text that is scored. */
  readonly units: number;
  /** `chat`, or the most probable of the router model's domains. */
  readonly domain?: string;
}

/** Routers at work on many prompts. */
export interface PromptScoring extends AsyncDisposable {
  /** Prompts that may be under way at once. */
  readonly width: number;
  /** Digest of the router model; `none` without one. */
  readonly digest: string;
  /** Rejects when a router has no score for the text. */
  score(text: string): Promise<PromptScores>;
}
