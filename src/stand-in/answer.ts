// SPDX-License-Identifier: Apache-2.0
import type { Ask } from "./ask.ts";
import { ratingLogprobs, ratingText, sureLogprobs, type TokenLogprob } from "./rating.ts";
import { sampleOf } from "./sample.ts";

/** What a stand-in says, before it takes the form of an API. */
export interface Answer {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly created: number;
  readonly model: string;
  readonly content:
    | { readonly kind: "text"; readonly pieces: readonly string[] }
    | {
        readonly kind: "tool-call";
        readonly callId: string;
        readonly name: string;
        readonly arguments: string;
      };
  readonly promptTokens: number;
  readonly answerTokens: number;
  readonly includeUsage: boolean;
  /** Of each token of a textual answer, where they were asked for. */
  readonly logprobs?: readonly TokenLogprob[];
}

/** An answer in the form of one API: whole, and as server-sent events. */
export interface Rendered {
  readonly whole: object;
  /** Complete events with their blank line: https://html.spec.whatwg.org/multipage/server-sent-events.html */
  readonly events: readonly string[];
}

/** Where an answer comes from: the stand-in's name, a counter for ids, the time, and the pieces asked for. */
export interface AnswerSource {
  readonly name: string;
  readonly number: number;
  readonly now: Date;
  readonly chunks: number | undefined;
  /** The rating to give in place of the one that the words of the request suggest; 0: no digit at all. */
  readonly rating?: number;
  /** What to say in place of the sentence that it is a stand-in. */
  readonly text?: string;
}

/** Composes an answer that says it is a stand-in's. It never repeats the prompt. */
export function answerTo(ask: Ask, source: AnswerSource): Answer {
  const rating = ask.rating === undefined ? undefined : (source.rating ?? ask.rating);
  const content = contentFor(ask, source, rating);
  const logprobs = logprobsFor(ask, content, rating);
  const said = content.kind === "text" ? content.pieces.join("") : content.arguments;
  return {
    id: `standin-${source.number}`,
    created: Math.floor(source.now.getTime() / 1000),
    model: ask.model,
    content,
    promptTokens: ask.promptTokens,
    answerTokens: content.kind === "text" ? content.pieces.length : Math.max(1, Math.ceil(said.length / 4)),
    includeUsage: ask.includeUsage,
    ...(logprobs === undefined ? {} : { logprobs }),
  };
}

function logprobsFor(ask: Ask, content: Answer["content"], rating?: number): Answer["logprobs"] {
  if (ask.topLogprobs === undefined || content.kind !== "text") return undefined;
  return rating === undefined
    ? sureLogprobs(content.pieces, ask.topLogprobs)
    : ratingLogprobs(rating, ask.topLogprobs);
}

function contentFor(ask: Ask, source: AnswerSource, rating?: number): Answer["content"] {
  if (rating !== undefined) return { kind: "text", pieces: [ratingText(rating)] };
  if (ask.tool !== undefined) {
    const args = JSON.stringify(sampleOf({ type: "object", ...ask.tool.schema }));
    return {
      kind: "tool-call",
      callId: `call_standin_${source.number}`,
      name: ask.tool.name,
      arguments: args,
    };
  }
  const text =
    ask.answerSchema === undefined
      ? (source.text ??
        `This is a stand-in backend (${source.name}), not a language model. It was asked for the model ${ask.model}.`)
      : JSON.stringify(sampleOf(ask.answerSchema));
  return { kind: "text", pieces: split(text, source.chunks) };
}

/** The text in `count` pieces (one a word when not told); dots fill up what the text is too short for. */
function split(text: string, count: number | undefined): readonly string[] {
  if (count === undefined) return text.match(/\s*\S+/g) ?? [text];
  const size = Math.max(1, Math.ceil(text.length / count));
  return Array.from({ length: count }, (_, i) => text.slice(i * size, (i + 1) * size) || ".");
}

/** The whole text of a textual answer; empty for a tool call. */
export function textOf(answer: Answer): string {
  return answer.content.kind === "text" ? answer.content.pieces.join("") : "";
}

/** One server-sent event with data alone. */
export function dataEvent(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** One server-sent event named for the `type` of its data, as Responses and Messages have it. */
export function namedEvent(data: { readonly type: string } & Readonly<Record<string, unknown>>): string {
  return `event: ${data.type}\n${dataEvent(data)}`;
}
