// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";

/** Bins of the score, equal in log odds: as fine near 0 and 1 as scores are told apart there. */
export const BINS = 500;

/** Log odds that the inner bins span; what lies beyond is in the first and the last. */
const SPAN = 5;

/** Edges of the bins, rising from 0 to 1. */
const EDGES: readonly Score[] = Array.from({ length: BINS + 1 }, (_, bin) => {
  if (bin === 0 || bin === BINS) return bin / BINS;
  return 1 / (1 + Math.exp(SPAN - (2 * SPAN * bin) / BINS));
});

/** The bin that a score lies in. */
export function binOf(score: Score): number {
  const inside = Math.min(1 - 1e-9, Math.max(1e-9, score));
  const place = ((Math.log(inside / (1 - inside)) + SPAN) / (2 * SPAN)) * BINS;
  return Math.min(BINS - 1, Math.max(0, Math.floor(place)));
}

/** The score at a part of a bin, counted from its lower edge. */
export function scoreIn(bin: number, part: number): Score {
  const low = edgeOf(bin);
  return low + part * (edgeOf(bin + 1) - low);
}

/** Which part of a bin lies under a score, in [0, 1]. */
export function partUnder(bin: number, score: Score): number {
  const low = edgeOf(bin);
  return Math.min(1, Math.max(0, (score - low) / (edgeOf(bin + 1) - low)));
}

/** The lower edge of a bin; that of the bin after the last is 1. */
export function edgeOf(bin: number): Score {
  return EDGES[bin] ?? 1;
}
