// SPDX-License-Identifier: Apache-2.0
import { seededRandom } from "../evaluation/random.ts";

/** Parts of the labelled prompts: `of[row]` is the part of a row. */
export interface Folds {
  readonly count: number;
  readonly of: Int32Array;
}

/** Puts rows into parts of nearly the same size at random; rows with one key (the same prompt twice) stay together. */
export function foldsOf(keys: readonly string[], count: number, seed: number): Folds {
  const random = seededRandom(seed);
  const places = new Map([...new Set(keys)].map((key) => [key, random()]));
  const ordered = [...places.keys()].sort((a, b) => (places.get(a) as number) - (places.get(b) as number));
  const part = new Map(ordered.map((key, i) => [key, i % count]));
  return { count, of: Int32Array.from(keys, (key) => part.get(key) as number) };
}

/** Rows that are in none of these parts. */
export function rowsWithout(folds: Folds, without: readonly number[]): Int32Array {
  return Int32Array.from([...folds.of.keys()].filter((row) => !without.includes(folds.of[row] as number)));
}

/** Rows of one part. */
export function rowsOf(folds: Folds, part: number): Int32Array {
  return Int32Array.from([...folds.of.keys()].filter((row) => folds.of[row] === part));
}
