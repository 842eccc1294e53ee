// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import type { ModelOutlook } from "./outlook.ts";
import { BINS, binOf, partUnder, scoreIn } from "./score-bins.ts";

/** What traffic is made of: by bin of the score, how many requests, and what either choice would be worth and cost. */
export interface Mix {
  /** Requests, older ones counting less. */
  readonly requests: readonly number[];
  /** Sums of the predicted quality of the weak and of the strong choice, where both are predicted. */
  readonly weakQuality: readonly number[];
  readonly strongQuality: readonly number[];
  /** Sums of US dollars. */
  readonly weakUsd: readonly number[];
  readonly strongUsd: readonly number[];
}

/** What is known of one request whose score decided. */
export interface MixedRequest {
  /** The least predicted loss of the weak backends that are able. */
  readonly score: Score;
  readonly weak: ModelOutlook;
  readonly strong: ModelOutlook;
}

export const COLUMNS = ["requests", "weakQuality", "strongQuality", "weakUsd", "strongUsd"] as const;
export type MixColumn = (typeof COLUMNS)[number];

const NONE: readonly number[] = new Array<number>(BINS).fill(0);
export const NO_MIX: Mix = mixOf(() => NONE);

/** A mix column by column. */
export function mixOf(column: (name: MixColumn) => readonly number[]): Mix {
  return {
    requests: column("requests"),
    weakQuality: column("weakQuality"),
    strongQuality: column("strongQuality"),
    weakUsd: column("weakUsd"),
    strongUsd: column("strongUsd"),
  };
}

/** The mix with one request more, which counts for `unit`. */
export function withRequest(mix: Mix, unit: number, { score, weak, strong }: MixedRequest): Mix {
  const bin = binOf(score);
  const more = (column: readonly number[], value: number): readonly number[] =>
    value === 0 ? column : column.with(bin, (column[bin] ?? 0) + unit * value);
  const told = weak.success !== undefined && strong.success !== undefined;
  return {
    requests: more(mix.requests, 1),
    weakQuality: more(mix.weakQuality, told ? (weak.success ?? 0) : 0),
    strongQuality: more(mix.strongQuality, told ? (strong.success ?? 0) : 0),
    weakUsd: more(mix.weakUsd, weak.usd),
    strongUsd: more(mix.strongUsd, strong.usd),
  };
}

/** The sum of a column. */
export function total(column: readonly number[]): number {
  let sum = 0;
  for (const one of column) sum += one;
  return sum;
}

/** Share of the requests at or over a threshold, in [0, 1]; those in its bin are taken to be spread evenly. */
export function shareOver({ requests }: Mix, threshold: Score): number {
  const cut = binOf(threshold);
  let over = (1 - partUnder(cut, threshold)) * (requests[cut] ?? 0);
  for (let bin = cut + 1; bin < BINS; bin++) over += requests[bin] ?? 0;
  const all = total(requests);
  return all === 0 ? 0 : Math.min(1, over / all);
}

/** The threshold at which this share of the requests is at or over it: none of them at 1, all at 0. */
export function thresholdOver({ requests }: Mix, share: number): Score {
  if (share <= 0) return 1;
  if (share >= 1) return 0;
  let wanted = share * total(requests);
  for (let bin = BINS - 1; bin >= 0; bin--) {
    const here = requests[bin] ?? 0;
    if (here > 0 && here >= wanted) return scoreIn(bin, 1 - wanted / here);
    wanted -= here;
  }
  return 0;
}
