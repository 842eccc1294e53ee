// SPDX-License-Identifier: Apache-2.0

/** Prompts by score, highest first: the order in which they go to the strong model as the threshold falls. */
export interface Ranking {
  /** Indices of prompts. */
  readonly order: Int32Array;
  /** Where each run of equal scores ends in `order`, exclusive. */
  readonly ends: Int32Array;
}

/** The ranking that these scores give. Throws when one is not a number: it would stand anywhere. */
export function rankByScore(scores: readonly number[]): Ranking {
  if (scores.some(Number.isNaN))
    throw new Error("rank prompts: a score is not a number: is a prompt unscored");
  const at = (prompt: number): number => scores[prompt] ?? 0;
  const order = Int32Array.from(scores.keys()).sort((a, b) => at(b) - at(a) || a - b);
  const ends: number[] = [];
  for (let i = 1; i <= order.length; i++) {
    if (i === order.length || at(order[i] ?? 0) !== at(order[i - 1] ?? 0)) ends.push(i);
  }
  return { order, ends: Int32Array.from(ends) };
}
