// SPDX-License-Identifier: Apache-2.0
import type { Tuning } from "./tuning.ts";

/** How the latest choices differ from what the estimate said of them: it is how a jump of the mix is told from chance. */
export interface Surprise {
  /** Strong calls less those expected, older ones counting less. */
  readonly excess: number;
  /** Variance of that if the estimate were right. */
  readonly variance: number;
  /** Requests for which the old is still forgotten quickly. */
  readonly relearning: number;
}

export const NO_SURPRISE: Surprise = { excess: 0, variance: 0, relearning: 0 };

/** Requests that count. */
const MEMORY = 100;
/** Even where the estimate says never, or always, it may be wrong so often. */
const LEAST_CHANCE = 0.02;

/** After one choice, of which a strong call was expected with a chance. Once it is no chance any more, relearning begins. */
export function surprised(
  { excess, variance, relearning }: Surprise,
  wasStrong: boolean,
  expected: number,
  tuning: Tuning,
): Surprise {
  if (relearning > 0) return { excess: 0, variance: 0, relearning: relearning - 1 };
  const kept = 1 - 1 / MEMORY;
  const chance = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, expected));
  const after = {
    excess: kept * excess + (wasStrong ? 1 : 0) - expected,
    variance: kept * kept * variance + chance * (1 - chance),
    relearning: 0,
  };
  const isJump = after.excess ** 2 > tuning.jumpDeviations ** 2 * Math.max(1, after.variance);
  return isJump ? { excess: 0, variance: 0, relearning: tuning.relearnRequests } : after;
}

/** True at the request with which relearning begins. */
export function hasJumped(before: Surprise, after: Surprise): boolean {
  return before.relearning === 0 && after.relearning > 0;
}
