// SPDX-License-Identifier: Apache-2.0
import type { Folds } from "./folds.ts";

/** One way to make the number that ranks prompts: a ridge's strength, and how much each lean counts beside it. */
export interface Choice {
  readonly alpha: number;
  /** Standard deviations of each lean for one of the ridge's. */
  readonly shares: readonly number[];
}

/** A choice, with what one unit of each lean counts beside one of the ridge's. */
export interface Blend extends Choice {
  readonly weights: readonly number[];
}

/** What a choice is made by. Leans are numbers that a fit leans on where labels are few: the router's own logit, length. */
export interface Evidence {
  readonly leans: readonly Float64Array[];
  readonly target: Float64Array;
  readonly folds: Folds;
}

/** A ridge's predictions of rows that it did not see, by its alpha. */
export type Predictions = ReadonlyMap<number, Float64Array>;

/**
 * The first choice, unless another one's numbers go clearly better with the target on these rows: with a few hundred labels
 * the best of many choices is the luckiest. Clearly: by half a standard error of a correlation.
 */
export function chooseBlend(
  choices: readonly Choice[],
  fits: Predictions,
  evidence: Evidence,
  rows: Int32Array,
): Blend {
  const seen = (values: Float64Array): Float64Array => centred(values, evidence.folds, rows);
  const target = seen(evidence.target);
  const leans = evidence.leans.map(seen);
  const margin = 0.5 / Math.sqrt(rows.length);
  let [best, least] = [undefined as Blend | undefined, Number.NEGATIVE_INFINITY];
  for (const choice of choices) {
    const fit = seen(predictionsOf(fits, choice.alpha));
    const weights = choice.shares.map((share, i) => share * ratio(fit, leans[i] as Float64Array));
    const found = correlation(blended(fit, leans, weights), target);
    if (found <= least) continue;
    least = best === undefined ? found + margin : found;
    best = { ...choice, weights };
  }
  if (best === undefined) throw new Error("fit: there is nothing to choose among");
  return best;
}

/** The predictions of one alpha. */
export function predictionsOf(fits: Predictions, alpha: number): Float64Array {
  const fit = fits.get(alpha);
  if (fit === undefined) throw new Error(`fit: nothing was fitted with alpha ${alpha}`);
  return fit;
}

/** The numbers that rank: a fit and what it leans on. */
export function blended(
  fit: Float64Array,
  leans: readonly Float64Array[],
  weights: readonly number[],
): Float64Array {
  return fit.map((value, row) =>
    weights.reduce((sum, weight, i) => sum + weight * ((leans[i] as Float64Array)[row] as number), value),
  );
}

/** The values of rows, each less the mean of its part: levels of different fits are not to be compared. */
export function centred(values: Float64Array, folds: Folds, rows: Int32Array): Float64Array {
  const [sums, counts] = [new Float64Array(folds.count), new Float64Array(folds.count)];
  for (const row of rows) {
    const part = folds.of[row] as number;
    sums[part] = (sums[part] as number) + (values[row] as number);
    counts[part] = (counts[part] as number) + 1;
  }
  return Float64Array.from(rows, (row) => {
    const part = folds.of[row] as number;
    return (values[row] as number) - (sums[part] as number) / (counts[part] as number);
  });
}

function ratio(fit: Float64Array, lean: Float64Array): number {
  const found = Math.sqrt(product(fit, fit) / product(lean, lean));
  return Number.isFinite(found) ? found : 0;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const scale = Math.sqrt(product(a, a) * product(b, b));
  return scale > 0 ? product(a, b) / scale : 0;
}

function product(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
