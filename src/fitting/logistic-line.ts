// SPDX-License-Identifier: Apache-2.0
import { sigmoid } from "./head-logit.ts";

/** From a fit's number to a probability: its log odds are slope · number + intercept. */
export interface LogisticLine {
  readonly slope: number;
  readonly intercept: number;
}

const MAX_STEPS = 50;

/** A pull of the slope to 1 sd of log odds, worth about one prompt: numbers that part the truths would want a slope without end. */
const PRIOR = 1;

/**
 * The line of the greatest likelihood (https://doi.org/10.1162/neco.1992.4.2.305 has the idea, by Newton's steps here).
 * Truths are probabilities themselves; the slope is not below 0.
 */
export function fitLogisticLine(numbers: readonly number[], truths: readonly number[]): LogisticLine {
  const mean = average(numbers);
  const spread = Math.sqrt(average(numbers.map((number) => (number - mean) ** 2)));
  const rate = Math.min(1 - 1e-3, Math.max(1e-3, average(truths)));
  let [slope, intercept] = [0, Math.log(rate / (1 - rate))];
  const flat = { slope: 0, intercept };
  if (!(spread > 0)) return flat;
  const standard = numbers.map((number) => (number - mean) / spread);
  for (let step = 0; step < MAX_STEPS; step++) {
    const [moveSlope, moveIntercept] = newtonStep(standard, truths, slope, intercept);
    slope += moveSlope;
    intercept += moveIntercept;
    if (Math.abs(moveSlope) + Math.abs(moveIntercept) < 1e-9) break;
  }
  if (slope <= 0) return flat;
  return { slope: slope / spread, intercept: intercept - (slope * mean) / spread };
}

function newtonStep(
  numbers: readonly number[],
  truths: readonly number[],
  slope: number,
  intercept: number,
): readonly [number, number] {
  let [g1, g0, h11, h10, h00] = [-PRIOR * slope, 0, PRIOR, 0, 1e-9];
  for (const [i, number] of numbers.entries()) {
    const probability = sigmoid(slope * number + intercept);
    const left = (truths[i] as number) - probability;
    const weight = probability * (1 - probability);
    g1 += left * number;
    g0 += left;
    h11 += weight * number * number;
    h10 += weight * number;
    h00 += weight;
  }
  const determinant = h11 * h00 - h10 * h10;
  return [(g1 * h00 - g0 * h10) / determinant, (g0 * h11 - g1 * h10) / determinant];
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
