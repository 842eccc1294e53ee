// SPDX-License-Identifier: Apache-2.0
import type { Api, Capability, Tier } from "../contract/backend.ts";
import type { Reason } from "../contract/decision.ts";
import type { ProblemCode } from "../contract/problem.ts";
import type { RouterName } from "../contract/router.ts";
import type { Score, ScoredBy } from "../contract/scorer.ts";
import type { Signals } from "../contract/signals.ts";

/** One decision with every number behind it. Plain data, also what `explain --json` prints; it holds no prompt text. */
export interface Explanation {
  readonly request?: RequestFacts;
  readonly signals?: Signals;
  readonly candidates: readonly CandidateFacts[];
  /** What every router says of this request, the one that decides marked. */
  readonly scores: readonly RouterScore[];
  readonly routerModel?: RouterModelFacts;
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
  /** Why the backend is no candidate; absent when it is one. */
  readonly leftOut?: string;
}

export interface RouterScore {
  readonly router: RouterName;
  /** Absent when the router had no score. */
  readonly score?: Score;
  readonly by?: ScoredBy;
  readonly threshold: Score;
  /** True for the router whose score decides. */
  readonly decides: boolean;
}

/** What the router model predicted on the way to its score. */
export interface RouterModelFacts {
  readonly digest: string;
  /** Predicted probability of a good answer, by quality profile. */
  readonly profiles: readonly { readonly name: string; readonly success: number }[];
  /** Probability that the text is open-ended chat. */
  readonly chat?: number;
  readonly domain?: string;
  readonly staticScore?: Score;
  readonly encoderScore?: Score;
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
