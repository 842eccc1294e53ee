// SPDX-License-Identifier: Apache-2.0

/** What is counted of every request of a log, without a model. */
export interface RequestFacts {
  /** Characters of the text that would be scored. */
  readonly characters: number;
  /** Turns in the conversation. */
  readonly turns: number;
  /** Tokens that the log itself says were used. */
  readonly usage?: Usage;
}

/** Tokens of one exchange as the provider counted them. */
export interface Usage {
  readonly promptTokens: number;
  readonly answerTokens: number;
}

/** Length bands, in characters of the scored text; each ends before its bound. */
export const LENGTH_BANDS: readonly (readonly [name: string, bound: number])[] = [
  ["under 100 characters", 100],
  ["100 to 499", 500],
  ["500 to 1,999", 2000],
  ["2,000 to 9,999", 10_000],
  ["10,000 and more", Number.POSITIVE_INFINITY],
];

/** Counts of a whole log; a few numbers, however long it is. */
export class RequestCounts {
  #requests = 0;
  #multiTurn = 0;
  #withUsage = 0;
  #promptTokens = 0;
  #answerTokens = 0;
  readonly #lengths = new Map<string, number>(LENGTH_BANDS.map(([name]) => [name, 0]));

  add({ characters, turns, usage }: RequestFacts): void {
    this.#requests++;
    if (turns > 1) this.#multiTurn++;
    const band = lengthBand(characters);
    this.#lengths.set(band, (this.#lengths.get(band) ?? 0) + 1);
    if (usage === undefined) return;
    this.#withUsage++;
    this.#promptTokens += usage.promptTokens;
    this.#answerTokens += usage.answerTokens;
  }

  get requests(): number {
    return this.#requests;
  }

  /** Requests with more than one turn. */
  get multiTurn(): number {
    return this.#multiTurn;
  }

  get lengths(): ReadonlyMap<string, number> {
    return this.#lengths;
  }

  /** Mean tokens of the requests whose usage is in the log; undefined where none is. */
  get meanUsage(): (Usage & { readonly requests: number }) | undefined {
    const requests = this.#withUsage;
    if (requests === 0) return undefined;
    return {
      requests,
      promptTokens: this.#promptTokens / requests,
      answerTokens: this.#answerTokens / requests,
    };
  }
}

/** The name of a text's length band. */
export function lengthBand(characters: number): string {
  return (LENGTH_BANDS.find(([, bound]) => characters < bound) ?? LENGTH_BANDS[0])?.[0] ?? "";
}
