// SPDX-License-Identifier: Apache-2.0

/** A share with the bounds of its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

/** A share of counted things, with Wilson's score interval (https://doi.org/10.1080/01621459.1927.10502953). */
export function wilson(part: number, whole: number): Interval {
  if (whole === 0) return { value: 0, low: 0, high: 1 };
  const value = part / whole;
  const spread = Z * Math.sqrt((value * (1 - value) + (Z * Z) / (4 * whole)) / whole);
  const [middle, scale] = [value + (Z * Z) / (2 * whole), 1 + (Z * Z) / whole];
  return { value, low: (middle - spread) / scale, high: (middle + spread) / scale };
}
