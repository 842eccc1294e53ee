// SPDX-License-Identifier: Apache-2.0
import type { ChatClient } from "../llm-client/chat-client.ts";
import { type Purse, worstUsd } from "../llm-client/chat-endpoint.ts";
import { type AnswerPair, refusal } from "./label-grader.ts";
import type { LabelItem } from "./label-item.ts";

/** The two answers, or why there are none. */
export type Answered =
  | { readonly kind: "answers"; readonly pair: AnswerPair; readonly cut: number }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "fatal"; readonly problem: string };

/** Where answers come from. */
export interface AnswerSource {
  readonly weak: string;
  readonly strong: string;
  /** US dollars that asking can cost at most. */
  worstUsd(item: LabelItem): number;
  /** The answers, or the most bytes that one is taken to have when it is not there yet. */
  expected(item: LabelItem): AnswerPair | number;
  answers(item: LabelItem, purse: Purse, signal: AbortSignal): Promise<Answered>;
}

/** Bytes of an answer's token, when the worst case of judging it is put aside; English has about four. */
const BYTES_PER_TOKEN = 4;

/** Both backends are asked. */
export function askedAnswers(weak: ChatClient, strong: ChatClient, maxTokens: number): AnswerSource {
  const clients = [weak, strong];
  return {
    weak: weak.endpoint.model,
    strong: strong.endpoint.model,
    worstUsd: ({ turns }) =>
      clients.reduce((sum, { endpoint }) => sum + worstUsd(endpoint.price, { turns, maxTokens }), 0),
    expected: () => BYTES_PER_TOKEN * maxTokens,
    answers: async ({ turns }, purse, signal) => {
      const replies = await Promise.all(
        clients.map(async (client) => ({
          client,
          reply: await client.ask({ turns, maxTokens }, purse, signal),
        })),
      );
      const texts: { model: string; text: string }[] = [];
      let cut = 0;
      for (const { client, reply } of replies) {
        const { name, model } = client.endpoint;
        if (reply.kind === "fatal") return { kind: "fatal", problem: refusal(name, reply.status) };
        if (reply.kind === "failed") return reply;
        texts.push({ model, text: reply.text });
        if (reply.cut) cut++;
      }
      const [first, second] = texts;
      if (first === undefined || second === undefined) return { kind: "failed", why: "stopped" };
      return { kind: "answers", pair: { weak: first, strong: second }, cut };
    },
  };
}

/** The line brings its answers along. */
export function givenAnswers(weak: string, strong: string): AnswerSource {
  const pairOf = ({ answers }: LabelItem): AnswerPair | undefined => {
    const [weakText, strongText] = [answers?.[weak], answers?.[strong]];
    if (typeof weakText !== "string" || typeof strongText !== "string") return undefined;
    return { weak: { model: weak, text: weakText }, strong: { model: strong, text: strongText } };
  };
  return {
    weak,
    strong,
    worstUsd: () => 0,
    expected: (item) => pairOf(item) ?? 0,
    answers: (item) => {
      const pair = pairOf(item);
      return Promise.resolve(
        pair === undefined ? { kind: "failed", why: "no-answers" } : { kind: "answers", pair, cut: 0 },
      );
    },
  };
}
