// SPDX-License-Identifier: Apache-2.0
import {
  type Blend,
  blended,
  type Choice,
  centred,
  chooseBlend,
  type Evidence,
  type Predictions,
  predictionsOf,
} from "./blend.ts";
import type { Design } from "./design.ts";
import { rowsOf, rowsWithout } from "./folds.ts";
import { sigmoid } from "./head-logit.ts";
import { fitLogisticLine, type LogisticLine } from "./logistic-line.ts";
import { ridgePath } from "./ridge-path.ts";
import { meanProduct, predictUnseen } from "./unseen.ts";

/** What is fitted: one number a row in each. */
export interface Goal extends Evidence {
  /** What the probability is of, in [0, 1]; `target` is what the ridge is fitted to and decides the order of the prompts. */
  readonly truth: Float64Array;
}

/** A fit to all rows: log odds are line.slope · (coefficients · row + weights · leans - level) + line.intercept. */
export interface Fit {
  readonly coefficients: Float64Array;
  /** Mean of the number that ranks over the rows. */
  readonly level: number;
  readonly blend: Blend;
  readonly line: LogisticLine;
}

/** A fit, and what fits made without them say of the rows; where nested, not even the choice is made by fits that saw them. */
export interface CrossFit {
  readonly fit: Fit;
  /** Probability of each row; NaN of rows that are not fitted. */
  readonly held: Float64Array;
  /** Place of each row inside its part, from 0 to 1: fits without different parts have different levels, so only this ranks fairly. */
  readonly ranks: Float64Array;
}

/** Labelled rows up to which choices are made by fits of their own. With more, a choice of a few ways cannot flatter. */
const NESTED_ROWS = 2000;

/** Fits all rows, and predicts every row unseen. `step` hears of the share that is done. */
export function crossFit(
  design: Design,
  goal: Goal,
  choices: readonly Choice[],
  step: (share: number) => void = () => {},
): CrossFit {
  const { folds } = goal;
  const alphas = [...new Set(choices.map(({ alpha }) => alpha))];
  const all = rowsWithout(folds, []);
  const nested = choices.length > 1 && all.length <= NESTED_ROWS;
  const unseen = predictUnseen(design, goal.target, { folds, alphas, nested }, step);
  const [held, ranks] = [new Float64Array(design.rows).fill(Number.NaN), new Float64Array(design.rows)];
  for (const [part, fits] of unseen.inside.entries()) {
    const { blend, line } = decide(choices, fits, goal, rowsWithout(folds, [part]));
    const level = meanLean(goal, blend, rowsWithout(folds, [part]));
    const numbers = blended(predictionsOf(unseen.outside, blend.alpha), goal.leans, blend.weights);
    const rows = rowsOf(folds, part);
    const places = placesOf(Array.from(rows, (row) => numbers[row] as number));
    for (const [i, row] of rows.entries()) {
      held[row] = sigmoid(line.slope * ((numbers[row] as number) - level) + line.intercept);
      ranks[row] = places[i] as number;
    }
  }
  const decided = decide(choices, unseen.outside, goal, all);
  const { alpha } = decided.blend;
  const coefficients = ridgePath(design, all, goal.target, alpha).coefficients(alpha);
  const level = meanProduct(design, all, coefficients) + meanLean(goal, decided.blend, all);
  return { fit: { coefficients, level, ...decided }, held, ranks };
}

/** The blend and the line that do best on rows, by fits that did not see them. */
function decide(
  choices: readonly Choice[],
  fits: Predictions,
  goal: Goal,
  rows: Int32Array,
): { readonly blend: Blend; readonly line: LogisticLine } {
  const blend = chooseBlend(choices, fits, goal, rows);
  const numbers = blended(predictionsOf(fits, blend.alpha), goal.leans, blend.weights);
  const truths = Array.from(rows, (row) => goal.truth[row] as number);
  return { blend, line: fitLogisticLine([...centred(numbers, goal.folds, rows)], truths) };
}

/** Mean of what a blend leans on, over rows. Predictions of unseen rows are about the mean of their fit already. */
function meanLean({ leans }: Goal, { weights }: Blend, rows: Int32Array): number {
  const sums = weights.map(
    (weight, i) => weight * rows.reduce((sum, row) => sum + ((leans[i] as Float64Array)[row] as number), 0),
  );
  return sums.reduce((sum, one) => sum + one, 0) / rows.length;
}

/** Share of the numbers that are below each; equal ones share the middle. */
function placesOf(numbers: readonly number[]): readonly number[] {
  const rising = Float64Array.from(numbers).sort();
  const between = new Map<number, number>();
  for (let from = 0; from < rising.length; ) {
    const value = rising[from] as number;
    let to = from;
    while (rising[to] === value) to++;
    between.set(value, (from + to) / (2 * rising.length));
    from = to;
  }
  return numbers.map((number) => between.get(number) ?? 0.5);
}
