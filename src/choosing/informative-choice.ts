// SPDX-License-Identifier: Apache-2.0
import { type Choice, mixedChoice } from "./mixed-choice.ts";
import { spreadChoice } from "./spread.ts";

/** Penalty of the choice, in mean squared lengths of a vector: see docs/label.md for how it was found. */
const RIDGE = 7;

/** How many are chosen, and how many of them at random. */
export interface ChoiceSize {
  readonly count: number;
  /** Share of them that is drawn at random, in [0, 1]. */
  readonly randomShare: number;
}

/**
 * Chooses prompts whose labels tell most about all of them: by the spread of the `rows` that a fit would be made on, and a share at
 * random, which says without a bias how good a fit is. `random` is a random order of all positions. Gives them in the order in
 * which they should be labelled; `step` hears of each
 * that is found.
 */
export function informativeChoice(
  rows: readonly Float32Array[],
  random: readonly number[],
  { count, randomShare }: ChoiceSize,
  step?: () => void,
): readonly Choice[] {
  return mixedChoice(spreadChoice(centred(rows), count, RIDGE, step), random, randomShare, count);
}

/** Less the mean: what all prompts of this traffic share is no news of any of them. */
function centred(rows: readonly Float32Array[]): readonly Float32Array[] {
  const mean = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows)
    for (const [i, value] of row.entries()) mean[i] = (mean[i] ?? 0) + value / rows.length;
  return rows.map((row) => row.map((value, i) => value - (mean[i] ?? 0)));
}
