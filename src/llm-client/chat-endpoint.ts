// SPDX-License-Identifier: Apache-2.0
import type { Connection, Price } from "../contract/backend.ts";

/** A model behind an OpenAI-compatible chat-completions API. */
export interface ChatEndpoint {
  /** What it is called in messages: the backend's name. */
  readonly name: string;
  readonly connection: Connection;
  readonly model: string;
  readonly price: Price;
  /** The header that carries the key; never shown. */
  readonly credential?: { readonly header: string; readonly value: string };
  /** PEM text of the authorities that may vouch for it; absent: the system's. */
  readonly ca?: string;
}

/** One question, and what the answer may cost in length. */
export interface ChatQuestion {
  readonly turns: readonly { readonly role: string; readonly content: string }[];
  readonly maxTokens: number;
}

/** Why there is no answer; a closed set. `fatal` ones hold for every question to this endpoint. */
export type ChatFailure =
  | "timeout"
  | "unreachable"
  | "rate-limited"
  | "server-error"
  | "refused"
  | "unusable-reply"
  | "ceiling"
  | "stopped";

/** An answer with what it cost, or why there is none. Both in US dollars as far as known, else at the worst. */
export type ChatAnswer =
  | { readonly kind: "answer"; readonly text: string; readonly cut: boolean }
  | { readonly kind: "failed"; readonly why: ChatFailure }
  /** The endpoint refuses us and not the question: `status` says how. */
  | { readonly kind: "fatal"; readonly status: number };

/** Where money for a request is put aside before it starts. */
export interface Purse {
  /** Undefined when there is not so much. */
  reserve(worstUsd: number): { settle(usd: number): void } | undefined;
}

/** Tokens that the frame of a turn has beside its text; OpenAI's models need under eight. */
const TURN_TOKENS = 16;

/**
 * US dollars that a question can cost at most: a token is at least one byte of UTF-8 in every byte-level vocabulary, and the
 * answer has no more tokens than it may have.
 */
export function worstUsd(price: Price, { turns, maxTokens }: ChatQuestion): number {
  const tokens = turns.reduce(
    (sum, turn) => sum + Buffer.byteLength(turn.content) + TURN_TOKENS,
    TURN_TOKENS,
  );
  return (tokens * price.input + maxTokens * price.output) / 1e6;
}

/** US dollars that a question will probably cost: four bytes a token, as English has them, and an answer of so many tokens. */
export function likelyUsd(
  price: Price,
  { turns }: Pick<ChatQuestion, "turns">,
  answerTokens: number,
): number {
  const tokens = turns.reduce((sum, turn) => sum + Buffer.byteLength(turn.content) / 4, 0);
  return (tokens * price.input + answerTokens * price.output) / 1e6;
}
