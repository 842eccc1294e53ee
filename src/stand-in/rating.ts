// SPDX-License-Identifier: Apache-2.0
import type { JsonRecord } from "./json-value.ts";

/** Words of requests that a stand-in calls hard. */
const HARD = /\b(prove|derive|rigorous(ly)?|theorem|complexity)\b/i;

/** What is said in place of a digit by a stand-in that was told to rate 0: chatter, as small models do. */
const CHATTER = ["Sure", "Here", "I"];

const DIGITS = ["1", "2", "3", "4", "5"];

/** One token of an answer as chat completions tell of it: https://platform.openai.com/docs/api-reference/chat/object */
export interface TokenLogprob {
  readonly token: string;
  readonly logprob: number;
  readonly bytes: readonly number[];
  readonly top_logprobs: readonly Omit<TokenLogprob, "top_logprobs">[];
}

/** From 1 (easy) to 5 when the request is for one token, as a rater is asked; undefined when it is for more. */
export function askedRating(body: JsonRecord, text: string): number | undefined {
  const most = body["max_completion_tokens"] ?? body["max_tokens"];
  if (most !== 1) return undefined;
  return HARD.test(text) ? 5 : 1;
}

/** The one token of a rating; 0 is none of the digits. */
export function ratingText(rating: number): string {
  return DIGITS[rating - 1] ?? CHATTER[0] ?? "";
}

/** The log-probabilities of a rating's token: each step away from it is ten times less likely. */
export function ratingLogprobs(rating: number, top: number): readonly TokenLogprob[] {
  const names = rating === 0 ? CHATTER : DIGITS.toSorted((a, b) => away(a, rating) - away(b, rating));
  const weights = names.map((name, i) => 10 ** -(rating === 0 ? i : away(name, rating)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const rivals = names.map((name, i) => tokenLogprob(name, Math.log((weights[i] ?? 0) / all)));
  return rivals.slice(0, 1).map((best) => ({ ...best, top_logprobs: rivals.slice(0, top) }));
}

/** The log-probabilities of a plain answer: a stand-in is sure of every word. */
export function sureLogprobs(pieces: readonly string[], top: number): readonly TokenLogprob[] {
  return pieces.map((piece) => {
    const token = tokenLogprob(piece, 0);
    return { ...token, top_logprobs: [token].slice(0, top) };
  });
}

function away(digit: string, rating: number): number {
  return Math.abs(Number(digit) - rating);
}

function tokenLogprob(token: string, logprob: number) {
  return { token, logprob, bytes: [...Buffer.from(token)] };
}
