// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import { type Mix, shareOver, thresholdOver } from "./mix.ts";
import type { Tuning } from "./tuning.ts";

/** A dead band is this part of the share at most. */
const SMALL = 20;

/**
 * Where the threshold goes for a share that is wanted: it stays inside the dead band, and moves by bounded steps outside of it.
 * All or nothing has no dead band.
 */
export function nextThreshold(held: Score, wanted: number, mix: Mix, tuning: Tuning): Score {
  const now = shareOver(mix, held);
  const isWhole = wanted === 0 || wanted === 1;
  if (!isWhole && Math.abs(wanted - now) <= deadBand(wanted, tuning)) return held;
  const aim = thresholdOver(mix, now + within(wanted - now, tuning.shareStep));
  return Math.min(1, Math.max(0, held + within(aim - held, tuning.thresholdStep)));
}

/** Narrower for small shares: a hundredth more or less is much where a tenth is wanted. */
export function deadBand(wanted: number, tuning: Tuning): number {
  return Math.min(tuning.deadBand, wanted / SMALL);
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value));
}
