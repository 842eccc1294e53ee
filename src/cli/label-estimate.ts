// SPDX-License-Identifier: Apache-2.0
import { type AnswerSource, BYTES_PER_TOKEN } from "./label-answers.ts";
import type { AnswerPair, Grader } from "./label-grader.ts";
import type { ChosenItem } from "./label-run.ts";
import { DEFAULT_ANSWER_TOKENS } from "./prices.ts";

/** What labelling would cost, in US dollars. */
export interface LabelEstimate {
  readonly prompts: number;
  /** When every answer is as long as it may be and every byte a token: no run costs more. */
  readonly worstUsd: number;
  /** With answers of DEFAULT_ANSWER_TOKENS tokens and four bytes a token. */
  readonly likelyUsd: number;
}

/** Adds up what labelling the prompts would cost. */
export function labelEstimate(
  items: readonly ChosenItem[],
  source: AnswerSource,
  grader: Grader,
): LabelEstimate {
  let worstUsd = 0;
  let likelyUsd = 0;
  for (const { item } of items) {
    const expected = source.expected(item);
    worstUsd += source.worstUsd(item) + grader.worstUsd(item, expected);
    const likely: AnswerPair | number =
      typeof expected === "number" ? Math.min(expected, BYTES_PER_TOKEN * DEFAULT_ANSWER_TOKENS) : expected;
    likelyUsd += source.likelyUsd(item, DEFAULT_ANSWER_TOKENS) + grader.likelyUsd(item, likely);
  }
  return { prompts: items.length, worstUsd, likelyUsd };
}
