// SPDX-License-Identifier: Apache-2.0
import type { ReplayedRequest } from "../../../src/dial/replay.ts";

/** Requests alike, as a case states them. */
export interface Stretch {
  readonly requests: number;
  /** Mean log odds of the score and how they spread; or the only scores there are. */
  readonly logOdds?: number;
  readonly spread?: number;
  readonly scores?: readonly number[];
  /** Requests a second. */
  readonly perSecond: number;
}

/** US dollars of a choice whose score is 0; one whose score is 1 is twice as long. */
const USD = { weak: 0.0001, strong: 0.01 };
/** Predicted quality where the score is 0, and what is lost where it is 1. */
const QUALITY = { weak: [0.95, 0.7], strong: [0.95, 0.15] } as const;

/** A stream of requests that a seed determines: one score after the other, at even times. */
export function* syntheticRequests(
  stretches: readonly Stretch[],
  random: () => number,
): Generator<ReplayedRequest> {
  let atMs = Date.UTC(2026, 0, 1);
  for (const stretch of stretches)
    for (let i = 0; i < stretch.requests; i++) {
      const score = scoreOf(stretch, random);
      yield { atMs: Math.round(atMs), score, ...outlooks(score) };
      atMs += 1000 / stretch.perSecond;
    }
}

function scoreOf({ scores, logOdds = 0, spread = 1 }: Stretch, random: () => number): number {
  if (scores !== undefined) return scores[Math.floor(random() * scores.length)] ?? 0;
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return 1 / (1 + Math.exp(-(logOdds + spread * normal)));
}

function outlooks(score: number) {
  const of = (tier: "weak" | "strong") => ({
    usd: USD[tier] * (1 + score),
    success: QUALITY[tier][0] - QUALITY[tier][1] * score,
  });
  return { weak: of("weak"), strong: of("strong") };
}
