// SPDX-License-Identifier: Apache-2.0
import type { Predictions } from "./blend.ts";
import type { Design } from "./design.ts";
import { type Folds, rowsOf, rowsWithout } from "./folds.ts";
import { product, ridgePath } from "./ridge-path.ts";

/** Predictions of every row by ridges that did not see its part. */
export interface Unseen {
  /** By ridges that saw all other parts. */
  readonly outside: Predictions;
  /** For each part: predictions of the other parts' rows by ridges that saw neither their part nor, when nested, this one. */
  readonly inside: readonly Predictions[];
}

/** How a ridge of each strength is fitted with parts left out. */
export interface LeavingOut {
  readonly folds: Folds;
  readonly alphas: readonly number[];
  /** True: pairs of parts are left out too. */
  readonly nested: boolean;
}

/**
 * Fits ridges with each part, and where nested with each pair of parts, left out. The fit without a pair serves both of
 * its parts, so this is half of what nested cross-validation takes as a rule. `step` hears of the share that is done.
 */
export function predictUnseen(
  design: Design,
  target: Float64Array,
  { folds, alphas, nested }: LeavingOut,
  step: (share: number) => void,
): Unseen {
  const empty = (): Predictions => new Map(alphas.map((alpha) => [alpha, new Float64Array(design.rows)]));
  const outside = empty();
  const inside = Array.from({ length: folds.count }, () => (nested ? empty() : outside));
  const total = nested ? (folds.count * (folds.count + 1)) / 2 : folds.count;
  let done = 0;
  const without = (parts: readonly number[], into: (part: number) => Predictions): void => {
    predictParts(design, target, folds, parts, into);
    step(++done / total);
  };
  for (let part = 0; part < folds.count; part++) {
    without([part], () => outside);
    for (let other = part + 1; nested && other < folds.count; other++)
      without([part, other], (predicted) => inside[predicted === part ? other : part] ?? outside);
  }
  return { outside, inside };
}

/** Fits on the rows outside the parts, and writes what the fits say of the rows inside, part by part. */
function predictParts(
  design: Design,
  target: Float64Array,
  folds: Folds,
  parts: readonly number[],
  into: (part: number) => Predictions,
): void {
  const fitted = rowsWithout(folds, parts);
  const alphas = [...into(parts[0] as number).keys()];
  const path = ridgePath(design, fitted, target, Math.min(...alphas));
  for (const alpha of alphas) {
    const coefficients = path.coefficients(alpha);
    const level = meanProduct(design, fitted, coefficients);
    for (const part of parts) {
      const predictions = into(part).get(alpha) as Float64Array;
      for (const row of rowsOf(folds, part)) predictions[row] = product(design, row, coefficients) - level;
    }
  }
}

/** Mean of what a fit says of rows. */
export function meanProduct(design: Design, rows: Int32Array, coefficients: Float64Array): number {
  return rows.reduce((sum, row) => sum + product(design, row, coefficients), 0) / rows.length;
}
