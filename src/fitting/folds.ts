// SPDX-License-Identifier: Apache-2.0
import { seededRandom } from "../evaluation/random.ts";

/** Parts of the labelled prompts: `of[row]` is the part of a row, -1 for one that has no label. */
export interface Folds {
  readonly count: number;
  readonly of: Int32Array;
}

const UNLABELLED = -1;

/**
 * Puts rows into parts of nearly the same size at random; rows with one key (the same prompt twice) stay together. `keys`
 * are undefined for rows without a label.
 */
export function foldsOf(keys: readonly (string | undefined)[], count: number, seed: number): Folds {
  const random = seededRandom(seed);
  const places = new Map<string, number>();
  for (const key of keys) if (key !== undefined && !places.has(key)) places.set(key, random());
  const ordered = [...places].sort(([, a], [, b]) => a - b);
  const part = new Map(ordered.map(([key], i) => [key, i % count]));
  return {
    count,
    of: Int32Array.from(keys, (key) => (key === undefined ? UNLABELLED : (part.get(key) ?? UNLABELLED))),
  };
}

/** Labelled rows that are in none of these parts. */
export function rowsWithout(folds: Folds, without: readonly number[]): Int32Array {
  return rowsWhere(folds, (part) => part !== UNLABELLED && !without.includes(part));
}

/** Rows of one part. */
export function rowsOf(folds: Folds, wanted: number): Int32Array {
  return rowsWhere(folds, (part) => part === wanted);
}

function rowsWhere({ of }: Folds, test: (part: number) => boolean): Int32Array {
  return Int32Array.from([...of.keys()].filter((row) => test(of[row] as number)));
}
