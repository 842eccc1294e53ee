// SPDX-License-Identifier: Apache-2.0

/** One way to make the number that ranks prompts: a ridge's strength, and how much the router's own logit is worth beside. */
export interface Choice {
  readonly alpha: number;
  /** Standard deviations of the router's logit for one of the ridge's. */
  readonly share: number;
}

/** What can be chosen among. */
export interface Grid {
  readonly alphas: readonly number[];
  readonly shares: readonly number[];
}

/** A choice, with what one unit of the router's logit counts beside one of the ridge's. */
export interface Blend extends Choice {
  readonly base: number;
}

/**
 * The grid's first choice, unless another one's numbers go clearly better with the target on these rows: with a few hundred
 * labels the best of many choices is the luckiest. Clearly: by half a standard error of a correlation. `fits` has what the
 * ridges of the grid's alphas said of rows they did not see, in the grid's order.
 */
export function chooseBlend(
  grid: Grid,
  fits: readonly Float64Array[],
  base: Float64Array,
  target: Float64Array,
  rows: Int32Array,
): Blend {
  let best: Blend | undefined;
  let least = Number.NEGATIVE_INFINITY;
  const margin = 0.5 / Math.sqrt(rows.length);
  for (const [i, alpha] of grid.alphas.entries()) {
    const fit = fits[i] as Float64Array;
    const ratio = spread(fit, rows) / spread(base, rows);
    for (const share of grid.shares) {
      const weight = share === 0 || !Number.isFinite(ratio) ? 0 : share * ratio;
      const numbers = fit.map((value, row) => value + weight * (base[row] as number));
      const found = correlation(numbers, target, rows);
      if (found <= least) continue;
      least = best === undefined ? found + margin : found;
      best = { alpha, share, base: weight };
    }
  }
  if (best === undefined) throw new Error("fit: there is nothing to choose among");
  return best;
}

function spread(values: Float64Array, rows: Int32Array): number {
  return Math.sqrt(covariance(values, values, rows));
}

function correlation(a: Float64Array, b: Float64Array, rows: Int32Array): number {
  const scale = spread(a, rows) * spread(b, rows);
  return scale > 0 ? covariance(a, b, rows) / scale : 0;
}

function covariance(a: Float64Array, b: Float64Array, rows: Int32Array): number {
  const [meanA, meanB] = [a, b].map((v) => rows.reduce((s, row) => s + (v[row] as number), 0) / rows.length);
  const of = (row: number): number =>
    ((a[row] as number) - (meanA ?? 0)) * ((b[row] as number) - (meanB ?? 0));
  return rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
}
