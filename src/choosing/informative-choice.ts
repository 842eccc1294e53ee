// SPDX-License-Identifier: Apache-2.0
import { type Choice, mixedChoice } from "./mixed-choice.ts";
import { spreadChoice } from "./spread.ts";

/** Penalty of the choice, in mean squared lengths of a vector: see docs/label.md for how it was found. */
const RIDGE = 7;

/** Where the prompt's length stands among what a head reads, and how much more it counts: a fit leans on it first. */
const LENGTH = 384;
const LENGTH_SCALE = 8;

/** How many are chosen, and how many of them at random. */
export interface ChoiceSize {
  readonly count: number;
  /** Share of them that is drawn at random, in [0, 1]. */
  readonly randomShare: number;
}

/**
 * Chooses prompts whose labels tell most about all of them: by the spread of what the router model reads in them, and a share at
 * random, which says without a bias how good a fit is. `random` is a random order of all positions. Gives them in the order in
 * which they should be labelled; `step` hears of each
 * that is found.
 */
export function informativeChoice(
  vectors: readonly Float32Array[],
  random: readonly number[],
  { count, randomShare }: ChoiceSize,
  step?: () => void,
): readonly Choice[] {
  return mixedChoice(spreadChoice(scaled(vectors), count, RIDGE, step), random, randomShare, count);
}

/** Less the mean, since what all prompts of this traffic share is no news of any of them; length made large. */
function scaled(vectors: readonly Float32Array[]): readonly Float32Array[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (const [i, value] of vector.entries()) mean[i] = (mean[i] ?? 0) + value / vectors.length;
  }
  return vectors.map((vector) =>
    vector.map((value, i) => (value - (mean[i] ?? 0)) * (i === LENGTH ? LENGTH_SCALE : 1)),
  );
}
