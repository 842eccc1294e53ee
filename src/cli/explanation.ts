// SPDX-License-Identifier: Apache-2.0
import type { Api, Capability, Price, Tier } from "../contract/backend.ts";
import type { Reason } from "../contract/decision.ts";
import type { ProblemCode } from "../contract/problem.ts";
import type { RouterName } from "../contract/router.ts";
import type { MatchedRoute, Score, ScoredBy } from "../contract/scorer.ts";
import type { Signals } from "../contract/signals.ts";

/** One decision with every number behind it. Plain data, also what `explain --json` prints; it holds no prompt text. */
export interface Explanation {
  readonly request?: RequestFacts;
  readonly signals?: Signals;
  readonly candidates: readonly CandidateFacts[];
  /** What every router says of this request, the one that decides marked. */
  readonly scores: readonly RouterScore[];
  readonly routerModel?: PromptReading;
  readonly outcome: ExplainedOutcome;
  /** Wall-clock milliseconds of each stage, in order. */
  readonly timings: readonly StageTime[];
}

/** The request as it was read. */
export interface RequestFacts {
  readonly api: Api;
  readonly model: string;
  /** Characters of the text that is scored. */
  readonly textCharacters: number;
  readonly turns: number;
  readonly promptTokens: number;
  readonly maxAnswerTokens: number;
  readonly needs: readonly Capability[];
}

export interface CandidateFacts {
  readonly backend: string;
  readonly tier: Tier;
  readonly model: string;
  readonly profile: string;
  readonly price?: Price;
  /** Predicted probability of a good answer by its profile; absent when the router that decides predicts no model. */
  readonly success?: number;
  /** Predicted probability that it answers worse than the strong model would; absent without a score. */
  readonly loss?: number;
  /** True when the loss stays under the threshold: the cheapest of these is chosen. */
  readonly eligible?: boolean;
  /** Why the backend is no candidate; absent when it is one. */
  readonly leftOut?: string;
}

export interface RouterScore {
  readonly router: RouterName;
  /** P(the strong model is needed in place of the weak tier); absent when the router had no score. */
  readonly score?: Score;
  /** The smallest predicted loss of an able weak backend: what is held against the threshold. */
  readonly loss?: number;
  readonly by?: ScoredBy;
  /** The semantic route that the text belongs to. */
  readonly route?: MatchedRoute;
  readonly threshold: Score;
  /** True for the router whose score decides. */
  readonly decides: boolean;
}

/** What the router model reads in the prompt. */
export interface PromptReading {
  readonly digest: string;
  /** Predicted probability of a good answer, by quality profile. */
  readonly profiles: readonly { readonly name: string; readonly success: number }[];
  /** Probability that the text is open-ended chat. */
  readonly chat?: number;
  readonly domain?: string;
  readonly staticScore?: Score;
  readonly encoderScore?: Score;
  /** The nearest labelled prompts that ship, the nearest first; their texts are not known. */
  readonly neighbours?: readonly Neighbour[];
}

/** A labelled prompt near the text. */
export interface Neighbour {
  /** Cosine in [-1, 1]. */
  readonly similarity: number;
  readonly domain: string;
  /** Share of the weak models that failed on it. */
  readonly weakFailure: number;
}

export type ExplainedOutcome =
  | {
      readonly kind: "decision";
      readonly virtualModel: string;
      readonly tier: Tier;
      readonly reason: Reason;
      readonly chain: readonly string[];
    }
  | {
      readonly kind: "reject";
      readonly code: ProblemCode;
      readonly status: number;
      readonly sentence: string;
    }
  /** The request is none of an LLM's and goes to the default backend untouched. */
  | { readonly kind: "pass" };

export interface StageTime {
  readonly stage: string;
  readonly ms: number;
}
