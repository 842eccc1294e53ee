// SPDX-License-Identifier: Apache-2.0
import { Distinct } from "./distinct.ts";
import { Tally } from "./tally.ts";

/** What is known of every request of a log, without a model. */
export interface RequestFacts {
  /** Characters of the text that is scored. */
  readonly characters: number;
  /** Turns in the conversation. */
  readonly turns: number;
  readonly tokens: RequestTokens;
  /** The model that was asked for, where the log says so. */
  readonly model?: string;
}

/** Tokens of a whole request and of its answer. */
export interface RequestTokens {
  readonly prompt: number;
  /** Absent where the log has neither a count nor the answer. */
  readonly answer?: number;
  /** Whether the provider counted them (usage in the log), or they are guessed from the size of the texts. */
  readonly from: "usage" | "size";
}

/** Length bands, in characters of the scored text; each ends before its bound. */
const LENGTH_BANDS: readonly (readonly [name: string, bound: number])[] = [
  ["under 100 characters", 100],
  ["100 to 499", 500],
  ["500 to 1,999", 2000],
  ["2,000 to 9,999", 10_000],
  ["10,000 and more", Number.POSITIVE_INFINITY],
];

/** Sums over a whole log: a few numbers, however long it is. */
export class RequestCounts {
  #multiTurn = 0;
  #promptTokens = 0;
  #fromUsage = 0;
  #answers = 0;
  #answerTokens = 0;
  readonly #lengths = new Tally();
  readonly #distinct = new Distinct();

  /** One more request; `texts` are all that it says, and are not kept. */
  add({ characters, turns, tokens }: RequestFacts, texts: readonly string[]): void {
    this.#lengths.add(lengthBand(characters));
    if (turns > 1) this.#multiTurn++;
    this.#promptTokens += tokens.prompt;
    if (tokens.from === "usage") this.#fromUsage++;
    if (tokens.answer !== undefined) this.addAnswer(tokens.answer);
    this.#distinct.add(texts);
  }

  /** One more answer of so many tokens, also one whose request is not in the log. */
  addAnswer(tokens: number): void {
    this.#answers++;
    this.#answerTokens += tokens;
  }

  /** What was counted so far. */
  totals(): RequestTotals {
    const requests = this.#lengths.total;
    return {
      requests,
      multiTurn: this.#multiTurn,
      repeated: Math.max(0, requests - this.#distinct.count),
      repeatedExactly: this.#distinct.exact,
      lengths: LENGTH_BANDS.map(([name]) => [name, this.#lengths.count(name)] as const),
      promptTokens: this.#promptTokens,
      fromUsage: this.#fromUsage,
      ...(this.#answers > 0 && { meanAnswerTokens: this.#answerTokens / this.#answers }),
      answers: this.#answers,
    };
  }
}

/** What a log comes to. */
export interface RequestTotals {
  readonly requests: number;
  /** Requests with more than one turn. */
  readonly multiTurn: number;
  /** Requests that say word for word what an earlier one said. */
  readonly repeated: number;
  /** False where so many texts differ that `repeated` is an estimate. */
  readonly repeatedExactly: boolean;
  /** Requests in each length band. */
  readonly lengths: readonly (readonly [band: string, requests: number])[];
  readonly promptTokens: number;
  /** Requests whose tokens the provider counted. */
  readonly fromUsage: number;
  /** Answers whose tokens are known, and how many each has on average; absent where none is. */
  readonly answers: number;
  readonly meanAnswerTokens?: number;
}

/** The name of a text's length band. */
export function lengthBand(characters: number): string {
  return LENGTH_BANDS.find(([, bound]) => characters < bound)?.[0] ?? "";
}
