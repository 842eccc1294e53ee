// SPDX-License-Identifier: Apache-2.0
import type { GradedBy } from "../judging/label-line.ts";
import type { PairOutcome } from "../judging/verdict.ts";
import type { Purse } from "../llm-client/chat-endpoint.ts";
import type { LabelItem } from "./label-item.ts";

/** The two answers to a prompt, and which models gave them. */
export interface AnswerPair {
  readonly weak: { readonly model: string; readonly text: string };
  readonly strong: { readonly model: string; readonly text: string };
}

/** Why a prompt gets no label. `fatal`: the next one will get none either. */
export type NoLabel =
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "fatal"; readonly problem: string };

/** How good the two answers are, or why nobody knows. */
export type Grade =
  | { readonly kind: "graded"; readonly outcome: PairOutcome; readonly by: GradedBy }
  | NoLabel;

/** A way to find how good two answers are. */
export interface Grader {
  /** US dollars that grading can cost at most. A number in place of answers that are not there yet: bytes of each. */
  worstUsd(item: LabelItem, answers: AnswerPair | number): number;
  /** US dollars that it will probably cost. */
  likelyUsd(item: LabelItem, answers: AnswerPair | number): number;
  grade(item: LabelItem, answers: AnswerPair, purse: Purse, signal: AbortSignal): Promise<Grade>;
}
