// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import { type Mix, shareOver, thresholdOver, total } from "./mix.ts";
import { BINS, edgeOf } from "./score-bins.ts";
import type { Tuning } from "./tuning.ts";

/** What the threshold is to give. */
export interface WantedOfMix {
  readonly share: number;
  /** Strong calls that are due; absent where the share itself says so. */
  readonly dueCalls?: number;
  readonly mix: Mix;
}

/** A dead band is this part of the share at most. */
const SMALL = 20;
/** Requests of one score, or nearly: a share of them that no threshold parts. */
const LUMP = 0.03;
/** Strong calls that may be due, one way or the other, before a lump changes sides. */
const LUMP_DUE = 1;
/** The same where the share says what is due: how far from the middle of the lump it is. */
const LUMP_BAND = 0.1;

/**
 * Where the threshold goes: it stays inside the dead band, and moves by bounded steps outside of it. All or nothing has no
 * dead band. Where many requests have one score, it stands on either side of them in turn, as long as is due.
 */
export function nextThreshold(held: Score, wanted: WantedOfMix, tuning: Tuning): Score {
  const goal = goalOf(held, wanted, tuning);
  const step = Math.min(tuning.thresholdStep, Math.max(-tuning.thresholdStep, goal - held));
  return Math.min(1, Math.max(0, held + step));
}

/** Narrower for small shares: a hundredth more or less is much where a tenth is wanted. */
export function deadBand(share: number, tuning: Tuning): number {
  return Math.min(tuning.deadBand, share / SMALL);
}

function goalOf(held: Score, wanted: WantedOfMix, tuning: Tuning): Score {
  const { share, mix } = wanted;
  if (share <= 0 || share >= 1) return thresholdOver(mix, share);
  const lump = lumpAt(mix, share);
  if (lump !== undefined) return besides(lump, held, wanted.dueCalls);
  const now = shareOver(mix, held);
  if (Math.abs(share - now) <= deadBand(share, tuning)) return held;
  return thresholdOver(mix, now + Math.min(tuning.shareStep, Math.max(-tuning.shareStep, share - now)));
}

interface Lump {
  readonly bin: number;
  /** Which part of it would be strong calls. */
  readonly part: number;
}

/** The lump that a share would part, if it is one. */
function lumpAt({ requests }: Mix, share: number): Lump | undefined {
  const all = total(requests);
  let wanted = share * all;
  for (let bin = BINS - 1; bin >= 0; bin--) {
    const here = requests[bin] ?? 0;
    if (here > 0 && here >= wanted) return here > LUMP * all ? { bin, part: wanted / here } : undefined;
    wanted -= here;
  }
  return undefined;
}

/** The side of the lump that pays what is due; the side where it is, as long as little is. */
function besides({ bin, part }: Lump, held: Score, dueCalls: number | undefined): Score {
  const [under, over] = [edgeOf(bin), edgeOf(bin + 1)];
  const [due, little] = dueCalls === undefined ? [part - 0.5, LUMP_BAND] : [dueCalls, LUMP_DUE];
  if (Math.abs(due) <= little && (held === under || held === over)) return held;
  return due > 0 ? under : over;
}
