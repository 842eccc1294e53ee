// SPDX-License-Identifier: Apache-2.0
import type { ChatClient } from "../llm-client/chat-client.ts";
import { likelyUsd, type Purse, worstUsd } from "../llm-client/chat-endpoint.ts";
import { answerOf } from "./label-chat.ts";
import type { AnswerPair, NoLabel } from "./label-grader.ts";
import type { LabelItem } from "./label-item.ts";

/** The two answers, or why there are none; `cut`: how many ended at the most tokens they might have. */
export type Answered =
  | { readonly kind: "answers"; readonly pair: AnswerPair; readonly cut: number }
  | NoLabel;

/** Where answers come from. */
export interface AnswerSource {
  readonly weak: string;
  readonly strong: string;
  /** US dollars that asking can cost at most. */
  worstUsd(item: LabelItem): number;
  /** US dollars that it will probably cost, for answers of so many tokens. */
  likelyUsd(item: LabelItem, answerTokens: number): number;
  /** The answers, or the most bytes that one is taken to have when it is not there yet. */
  expected(item: LabelItem): AnswerPair | number;
  answers(item: LabelItem, purse: Purse, signal: AbortSignal): Promise<Answered>;
}

/** Bytes of an answer's token, when the worst case of judging it is put aside; English has about four. */
export const BYTES_PER_TOKEN = 4;

/** Both backends are asked. */
export function askedAnswers(weak: ChatClient, strong: ChatClient, maxTokens: number): AnswerSource {
  const clients = [weak, strong];
  return {
    weak: weak.endpoint.model,
    strong: strong.endpoint.model,
    worstUsd: ({ turns }) =>
      clients.reduce((sum, { endpoint }) => sum + worstUsd(endpoint.price, { turns, maxTokens }), 0),
    likelyUsd: ({ turns }, answerTokens) =>
      clients.reduce((sum, { endpoint }) => sum + likelyUsd(endpoint.price, { turns }, answerTokens), 0),
    expected: () => BYTES_PER_TOKEN * maxTokens,
    answers: async ({ turns }, purse, signal) => {
      const question = { turns, maxTokens };
      const [one, other] = await Promise.all([
        answerOf(weak, question, purse, signal),
        answerOf(strong, question, purse, signal),
      ]);
      if (one.kind !== "answer") return one;
      if (other.kind !== "answer") return other;
      const pair = {
        weak: { model: weak.endpoint.model, text: one.text },
        strong: { model: strong.endpoint.model, text: other.text },
      };
      return { kind: "answers", pair, cut: Number(one.cut) + Number(other.cut) };
    },
  };
}

/** The answers that a line brings along; undefined when one is missing or no text. */
export function givenPair({ answers }: LabelItem, weak: string, strong: string): AnswerPair | undefined {
  const [weakText, strongText] = [answers?.[weak], answers?.[strong]];
  if (typeof weakText !== "string" || typeof strongText !== "string") return undefined;
  return { weak: { model: weak, text: weakText }, strong: { model: strong, text: strongText } };
}

/** Nobody is asked: the lines bring their answers along. */
export function givenAnswers(weak: string, strong: string): AnswerSource {
  return {
    weak,
    strong,
    worstUsd: () => 0,
    likelyUsd: () => 0,
    expected: (item) => givenPair(item, weak, strong) ?? 0,
    answers: (item) => {
      const pair = givenPair(item, weak, strong);
      return Promise.resolve(
        pair === undefined ? { kind: "failed", why: "no-answers" } : { kind: "answers", pair, cut: 0 },
      );
    },
  };
}
