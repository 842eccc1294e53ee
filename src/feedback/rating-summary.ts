// SPDX-License-Identifier: Apache-2.0
import type { FeedbackLine } from "./feedback-line.ts";

/** What the ratings of a backend's answers come to. */
export interface BackendRatings {
  readonly backend: string;
  /** Rated exchanges. */
  readonly rated: number;
  readonly meanRating: number;
  /** Mean predicted loss of those that had one. */
  readonly meanLoss?: number;
}

interface Latest {
  readonly backend: string;
  readonly rating: number;
  readonly loss: number | undefined;
}

/** Ratings by backend beside what was predicted; the last rating of an exchange holds. */
export class RatingSummary {
  readonly #latest = new Map<string, Latest>();

  note({ id, backend, rating, losses }: FeedbackLine): void {
    const loss = losses !== undefined && Object.hasOwn(losses, backend) ? losses[backend] : undefined;
    this.#latest.set(id, { backend, rating, loss });
  }

  /** Rated exchanges in all. */
  get exchanges(): number {
    return this.#latest.size;
  }

  /** By backend, in alphabetical order. */
  backends(): readonly BackendRatings[] {
    const groups = Map.groupBy(this.#latest.values(), ({ backend }) => backend);
    return [...groups]
      .map(([backend, all]): BackendRatings => {
        const losses = all.flatMap(({ loss }) => (typeof loss === "number" ? [loss] : []));
        const rated = all.length;
        const meanRating = mean(all.map(({ rating }) => rating));
        return { backend, rated, meanRating, ...(losses.length > 0 && { meanLoss: mean(losses) }) };
      })
      .toSorted((a, b) => (a.backend < b.backend ? -1 : 1));
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
