// SPDX-License-Identifier: Apache-2.0
import type { LinearHead } from "../contract/fitted.ts";
import { type Blend, chooseBlend, type Grid } from "./blend.ts";
import { type Design, weightsOf } from "./design.ts";
import { type Folds, rowsOf, rowsWithout } from "./folds.ts";
import { sigmoid } from "./head-logit.ts";
import { fitLogisticLine, type LogisticLine } from "./logistic-line.ts";
import { product, ridgePath } from "./ridge-path.ts";

/** What is fitted: one number a row in each. */
export interface Goal {
  /** What the ridge is fitted to: it decides the order of the prompts. */
  readonly target: Float64Array;
  /** What the probability is of, in [0, 1]. */
  readonly truth: Float64Array;
  /** Log odds of the score that the head may lean on; zeros for none. */
  readonly base: Float64Array;
}

/** A head fitted to all rows, and what heads fitted without them say of each. */
export interface CrossFit {
  readonly head: LinearHead;
  readonly blend: Blend;
  /** Probability of each row, by a head that saw nothing of the row's part: not even its choices are made on it. */
  readonly held: readonly number[];
  /** Place of each row inside its part, from 0 to 1: heads of different parts have different levels, so only this ranks fairly. */
  readonly ranks: readonly number[];
}

/** Fits for each way of leaving parts out; `fits[alpha][row]`, and `left` are the parts that were left out. */
type Unseen = (left: number) => readonly Float64Array[];

/** Fits a head and predicts every row unseen. `step` hears of the share that is done. */
export function crossFit(
  design: Design,
  goal: Goal,
  folds: Folds,
  grid: Grid,
  step: (share: number) => void = () => {},
): CrossFit {
  const total = (folds.count * (folds.count + 1)) / 2 + 1;
  let done = 0;
  const without = (parts: readonly number[], into: (part: number) => readonly Float64Array[]): void => {
    fitWithout(design, goal, folds, grid, parts, into);
    step(++done / total);
  };
  const single = empty(grid, design.rows);
  const inside = Array.from({ length: folds.count }, () => empty(grid, design.rows));
  const ofPart: Unseen = (left) => inside[left] as readonly Float64Array[];
  for (let part = 0; part < folds.count; part++) {
    without([part], () => single);
    // Without this part and another one, the fit predicts each for the choice that is made without the other.
    for (let other = part + 1; other < folds.count; other++)
      without([part, other], (predicted) => ofPart(predicted === part ? other : part));
  }
  const [held, ranks] = [new Array<number>(design.rows).fill(0), new Array<number>(design.rows).fill(0)];
  for (let part = 0; part < folds.count; part++) {
    const made = decide(grid, ofPart(part), goal, rowsWithout(folds, [part]));
    const rows = rowsOf(folds, part);
    const numbers = Array.from(rows, (row) => numberOf(made.blend, grid, single, goal.base, row));
    const places = placesOf(numbers);
    for (const [i, row] of rows.entries()) {
      held[row] = sigmoid(made.line.slope * (numbers[i] as number) + made.line.intercept);
      ranks[row] = places[i] as number;
    }
  }
  const all = rowsWithout(folds, []);
  const made = decide(grid, single, goal, all);
  return { head: headOf(design, goal, all, made), blend: made.blend, held, ranks };
}

function empty(grid: Grid, rows: number): readonly Float64Array[] {
  return grid.alphas.map(() => new Float64Array(rows));
}

/** Fits on the rows outside the parts, and writes what the fits say of the rows inside, part by part. */
function fitWithout(
  design: Design,
  goal: Goal,
  folds: Folds,
  grid: Grid,
  parts: readonly number[],
  into: (part: number) => readonly Float64Array[],
): void {
  const fitted = rowsWithout(folds, parts);
  const path = ridgePath(design, fitted, goal.target, Math.min(...grid.alphas));
  for (const [i, alpha] of grid.alphas.entries()) {
    const coefficients = path.coefficients(alpha);
    // Parts with few high targets leave a fit with a high mean: taken together, such predictions would rank the parts upside
    // down. So each fit tells how far a row is from its own mean, and the line finds the level.
    const centre = meanProduct(design, fitted, coefficients);
    for (const part of parts)
      for (const row of rowsOf(folds, part))
        (into(part)[i] as Float64Array)[row] = product(design, row, coefficients) - centre;
  }
}

function meanProduct(design: Design, rows: Int32Array, coefficients: Float64Array): number {
  return rows.reduce((sum, row) => sum + product(design, row, coefficients), 0) / rows.length;
}

interface Decided {
  readonly blend: Blend;
  readonly line: LogisticLine;
}

/** The blend and the line that do best on rows, by fits that did not see them. */
function decide(grid: Grid, fits: readonly Float64Array[], goal: Goal, rows: Int32Array): Decided {
  const blend = chooseBlend(grid, fits, goal.base, goal.target, rows);
  const numbers = Array.from(rows, (row) => numberOf(blend, grid, fits, goal.base, row));
  const truths = Array.from(rows, (row) => goal.truth[row] as number);
  return { blend, line: fitLogisticLine(numbers, truths) };
}

/** Share of the numbers that are below each; equal ones share the middle. */
function placesOf(numbers: readonly number[]): readonly number[] {
  const rising = numbers.toSorted((a, b) => a - b);
  return numbers.map((number) => (rising.indexOf(number) + rising.lastIndexOf(number) + 1) / (2 * rising.length));
}

/** What ranks a row. */
function numberOf(
  blend: Blend,
  grid: Grid,
  fits: readonly Float64Array[],
  base: Float64Array,
  row: number,
): number {
  const fit = fits[grid.alphas.indexOf(blend.alpha)] as Float64Array;
  return (fit[row] as number) + blend.base * (base[row] as number);
}

function headOf(design: Design, goal: Goal, rows: Int32Array, { blend, line }: Decided): LinearHead {
  const coefficients = ridgePath(design, rows, goal.target, blend.alpha).coefficients(blend.alpha);
  return {
    ...weightsOf(coefficients, line.slope),
    base: line.slope * blend.base,
    bias: line.intercept - line.slope * meanProduct(design, rows, coefficients),
  };
}
