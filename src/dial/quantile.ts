// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";

/** What a threshold does to traffic whose scores are known. */
export interface ThresholdChoice {
  readonly threshold: Score;
  /** Share of prompts that score at or over the threshold, in [0, 1]. */
  readonly strongShare: number;
}

/** Decimal digits of a threshold: as many as one can paste, enough to part scores that lie close together. */
const DIGITS = 6;

/**
 * The threshold that comes nearest to a share of strong calls. It stands half way between two scores, so that the
 * last digit of a score does not decide. Equal scores cannot be parted: the nearer side is taken. The share is that of the
 * threshold as rounded. Throws when there are no scores.
 */
export function thresholdForShare(rising: readonly Score[], wanted: number): ThresholdChoice {
  if (rising.length === 0) throw new Error("find a threshold: there are no scores: is the log empty");
  const weakCalls = Math.round((1 - wanted) * rising.length);
  const cuts = [firstOfRun(rising, weakCalls), endOfRun(rising, weakCalls)];
  const choices = cuts.map((cut) => choiceAt(rising, cut));
  return choices.reduce((best, other) => (miss(other, wanted) < miss(best, wanted) ? other : best));
}

/** Share of scores at or over a threshold; the scores rise. */
export function strongShareAt(rising: readonly Score[], threshold: Score): number {
  return rising.length === 0 ? 0 : (rising.length - firstAtLeast(rising, threshold)) / rising.length;
}

function choiceAt(rising: readonly Score[], cut: number): ThresholdChoice {
  const [below, above] = [rising[cut - 1], rising[cut]];
  // All and none are meant for what is still to come too.
  let threshold = below === undefined ? 0 : 1;
  if (below !== undefined && above !== undefined) threshold = Number(((below + above) / 2).toFixed(DIGITS));
  return { threshold, strongShare: strongShareAt(rising, threshold) };
}

function miss({ strongShare }: ThresholdChoice, wanted: number): number {
  return Math.abs(strongShare - wanted);
}

/** Index of the first score that is equal to the one at `place`. */
function firstOfRun(rising: readonly Score[], place: number): number {
  const score = rising[place];
  return score === undefined ? rising.length : firstAtLeast(rising, score);
}

/** Index behind the last score that is equal to the one at `place`; `place` itself where a run begins. */
function endOfRun(rising: readonly Score[], place: number): number {
  const score = rising[place];
  if (score === undefined || firstAtLeast(rising, score) === place) return Math.min(place, rising.length);
  let end = place;
  while (rising[end] === score) end++;
  return end;
}

function firstAtLeast(rising: readonly Score[], wanted: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
