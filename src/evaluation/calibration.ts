// SPDX-License-Identifier: Apache-2.0
import { seededRandom } from "./random.ts";

/** One bar of a reliability diagram: predictions in [from, to), 1 included in the last. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Mean prediction in the bin. */
  readonly predicted: number;
  /** How often it came true. */
  readonly observed: number;
}

/** Whether a predicted probability means what it says. */
export interface Calibration {
  /** Expected calibration error: mean distance of prediction and truth over bins, by their counts. */
  readonly error: number;
  /** What `error` would be in the mean if every prediction were right, only because prompts are few. */
  readonly chance: number;
  /** Bins that hold a prediction, rising. */
  readonly bins: readonly ReliabilityBin[];
}

/** Draws behind `chance`, and their seed. */
const CHANCE = { draws: 40, seed: 1 };

/** Calibration over bins of equal width (https://arxiv.org/abs/1706.04599). `truths` may be probabilities themselves. */
export function calibrationOf(
  predictions: readonly number[],
  truths: readonly number[],
  bins = 10,
): Calibration {
  const filled = binsOf(predictions, truths, bins);
  return { error: errorOf(filled), chance: chanceOf(predictions, bins), bins: filled };
}

function binsOf(
  predictions: readonly number[],
  truths: readonly number[],
  bins: number,
): readonly ReliabilityBin[] {
  const counts = new Array<number>(bins).fill(0);
  const predicted = new Array<number>(bins).fill(0);
  const observed = new Array<number>(bins).fill(0);
  for (const [i, prediction] of predictions.entries()) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(prediction * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
    predicted[bin] = (predicted[bin] ?? 0) + prediction;
    observed[bin] = (observed[bin] ?? 0) + (truths[i] ?? 0);
  }
  return counts.flatMap((count, bin): ReliabilityBin[] => {
    if (count === 0) return [];
    const mean = (sums: readonly number[]): number => (sums[bin] ?? 0) / count;
    return [
      { from: bin / bins, to: (bin + 1) / bins, count, predicted: mean(predicted), observed: mean(observed) },
    ];
  });
}

function errorOf(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.predicted - bin.observed), 0);
  return total === 0 ? 0 : distance / total;
}

/** The mean error of truths that are drawn as the predictions say. */
function chanceOf(predictions: readonly number[], bins: number): number {
  const random = seededRandom(CHANCE.seed);
  let sum = 0;
  for (let draw = 0; draw < CHANCE.draws; draw++) {
    const truths = predictions.map((prediction) => (random() < prediction ? 1 : 0));
    sum += errorOf(binsOf(predictions, truths, bins));
  }
  return sum / CHANCE.draws;
}
