// SPDX-License-Identifier: Apache-2.0

/** A figure with the bounds of its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/**
 * A share of counted things, with Wilson's score interval (https://doi.org/10.1080/01621459.1927.10502953). `unseen` is the share
 * of all there is that was not drawn: the variance shrinks with it, and where all were drawn there is nothing to guess.
 */
export function wilson(part: number, whole: number, unseen = 1): Interval {
  if (whole === 0) return { value: 0, low: 0, high: 1 };
  const square = Z * Z * unseen;
  const value = part / whole;
  const spread = Math.sqrt(square * ((value * (1 - value) + square / (4 * whole)) / whole));
  const [middle, scale] = [value + square / (2 * whole), 1 + square / whole];
  return { value, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}

/**
 * Sum of the firsts over sum of the seconds, with the normal interval of a ratio estimator (Cochran, Sampling Techniques, 3rd
 * ed., section 6.4). `unseen` as for `wilson`. 0 where the seconds come to nothing.
 */
export function ratio(pairs: readonly (readonly [number, number])[], unseen = 1): Interval {
  const [above, below] = pairs.reduce(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
  if (below === 0) return { value: 0, low: 0, high: 0 };
  const value = above / below;
  const squares = pairs.reduce((sum, [x, y]) => sum + (x - value * y) ** 2, 0);
  const freedom = Math.max(1, pairs.length - 1);
  const spread = (Z * Math.sqrt(((squares * pairs.length) / freedom) * unseen)) / below;
  return { value, low: value - spread, high: value + spread };
}
