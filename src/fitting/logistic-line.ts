// SPDX-License-Identifier: Apache-2.0
import { sigmoid } from "./head-logit.ts";

/** From a fit's number to a probability: its log odds are slope · number + intercept. */
export interface LogisticLine {
  readonly slope: number;
  readonly intercept: number;
}

const MAX_STEPS = 50;

/** Log odds for one standard deviation of the numbers, where the truths do not follow them at all: the order stays. */
const LEAST_SLOPE = 0.05;

/** A pull of the slope towards 0, about that of one prompt: numbers that part the truths would want a slope without end. */
const PRIOR = 1;

/**
 * The line of the greatest likelihood, by Newton's steps. Truths are probabilities themselves. Rising numbers never lower
 * the probability: the slope of numbers of unit spread is at least LEAST_SLOPE.
 */
export function fitLogisticLine(numbers: readonly number[], truths: readonly number[]): LogisticLine {
  const mean = average(numbers);
  const spread = Math.sqrt(average(numbers.map((number) => (number - mean) ** 2)));
  const rate = Math.min(1 - 1e-3, Math.max(1e-3, average(truths)));
  let [slope, intercept] = [0, Math.log(rate / (1 - rate))];
  if (!(spread > 0)) return { slope, intercept };
  const standard = numbers.map((number) => (number - mean) / spread);
  for (let step = 0; step < MAX_STEPS; step++) {
    const [moveSlope, moveIntercept] = newtonStep(standard, truths, slope, intercept);
    slope += moveSlope;
    intercept += moveIntercept;
    if (Math.abs(moveSlope) + Math.abs(moveIntercept) < 1e-9) break;
  }
  if (slope < LEAST_SLOPE) [slope, intercept] = [LEAST_SLOPE, Math.log(rate / (1 - rate))];
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
