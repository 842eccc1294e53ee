// SPDX-License-Identifier: Apache-2.0
import type { FeedbackLine } from "./feedback-line.ts";

/** A prompt with what its ratings say, a line that `fit`, `eval` and `calibrate` read. */
export interface FeedbackLabel {
  readonly id: string;
  readonly timestamp: string;
  readonly prompt: string;
  /** Mean rating of each model's answers to it. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Models whose outcome nobody rated: it was taken for granted. */
  readonly assumed?: readonly string[];
  /** Rated exchanges behind it. */
  readonly ratings: number;
}

/** Outcomes taken for granted, by model, where a prompt has none of that model. */
export type Assumed = ReadonlyMap<string, number>;

interface Mean {
  sum: number;
  count: number;
}

interface Latest {
  readonly digest: string;
  readonly model: string;
  readonly rating: number;
}

/**
 * Ratings as labels, in two readings of the same lines, so that no text is held: `note` each line first; then `labelOf`
 * each once more, which gives a label at the first line of a prompt. The last rating of an exchange holds; the same prompt
 * rated at several models becomes one label.
 */
export class FeedbackLabels {
  readonly #digestOf: (prompt: string) => string;
  readonly #assumed: Assumed;
  readonly #latest = new Map<string, Latest>();
  #outcomes: Map<string, Map<string, Mean>> | undefined;

  constructor(digestOf: (prompt: string) => string, assumed: Assumed) {
    this.#digestOf = digestOf;
    this.#assumed = assumed;
  }

  /** First reading. */
  note({ id, model, prompt, rating }: FeedbackLine): void {
    if (model === undefined || prompt === undefined) return;
    this.#latest.set(id, { digest: this.#digestOf(prompt), model, rating });
  }

  /** Second reading; undefined where the line has no prompt, or its prompt was told already. */
  labelOf({ id, timestamp, prompt }: FeedbackLine): FeedbackLabel | undefined {
    if (prompt === undefined) return undefined;
    this.#outcomes ??= outcomesOf(this.#latest.values());
    const digest = this.#digestOf(prompt);
    const means = this.#outcomes.get(digest);
    if (means === undefined) return undefined;
    this.#outcomes.delete(digest);
    const rated = [...means].map(([model, { sum, count }]) => [model, sum / count] as const);
    const assumed = [...this.#assumed].filter(([model]) => !means.has(model));
    const ratings = [...means.values()].reduce((total, { count }) => total + count, 0);
    return {
      ...{ id, timestamp, prompt, outcomes: Object.fromEntries([...rated, ...assumed]) },
      ...(assumed.length === 0 ? {} : { assumed: assumed.map(([model]) => model) }),
      ratings,
    };
  }
}

function outcomesOf(ratings: Iterable<Latest>): Map<string, Map<string, Mean>> {
  const outcomes = new Map<string, Map<string, Mean>>();
  for (const { digest, model, rating } of ratings) {
    const means = outcomes.get(digest) ?? new Map<string, Mean>();
    outcomes.set(digest, means);
    const mean = means.get(model) ?? { sum: 0, count: 0 };
    means.set(model, { sum: mean.sum + rating, count: mean.count + 1 });
  }
  return outcomes;
}
