// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import type { Score } from "../contract/scorer.ts";
import { baselineOf, isBaseline } from "./baseline.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { shareOver } from "./mix.ts";
import { nextThreshold } from "./next-threshold.ts";
import { withOwn } from "./own-mix.ts";
import { charged, settled } from "./purse.ts";
import { withRecent } from "./recent.ts";
import type { SeenRequest } from "./seen-request.ts";
import { hasJumped, surprised } from "./surprise.ts";
import type { Tuning } from "./tuning.ts";
import { mixOfDial, wantedShare } from "./wanted-share.ts";

/** The dial after one decision more. Times may come out of order; the day never goes back. */
export function observe(terms: DialTerms, state: DialState, seen: SeenRequest): DialState {
  const counted: DialState = {
    ...state,
    requests: state.requests + 1,
    atMs: Math.max(state.atMs, seen.atMs),
    debt: state.debt + due(terms, seen),
    recent: withRecent(state.recent, seen),
    purse: charged(state.purse, seen.atMs + terms.utcOffsetMs, seen[seen.chosen].usd),
  };
  // What the threshold had no say on teaches nothing of scores; it counts in what was had.
  const learned =
    seen.score === undefined ? counted : learn(terms, counted, seen, seen.score, seen.atMs - state.atMs);
  const wanted = wantedShare(terms, learned);
  if (wanted.kind === "threshold") return { ...learned, threshold: wanted.threshold };
  const threshold = nextThreshold(state.threshold, wanted.share, wanted.mix, terms.tuning);
  return { ...learned, debt: wanted.debt, threshold };
}

/** A request that was seen is over, and cost `usd` in place of what was estimated for the tier that answered. */
export function settle(
  state: DialState,
  paid: { readonly tier: Tier; readonly estimatedUsd: number; readonly usd: number },
): DialState {
  return { ...state, purse: settled(state.purse, paid.tier, paid.estimatedUsd, paid.usd) };
}

function learn(
  terms: DialTerms,
  state: DialState,
  { chosen, weak, strong }: SeenRequest,
  score: Score,
  sinceMs: number,
): DialState {
  const { tuning } = terms;
  const expected = shareOver(mixOfDial(terms, state, ["requests"]), state.threshold);
  const surprise = surprised(state.surprise, chosen === "strong", expected, tuning);
  const kept = surprise.relearning > 0 ? tuning.relearnKept : keptShare(tuning, state, sinceMs);
  const own = withOwn(state.own, kept, { score, weak, strong });
  const after: DialState = {
    ...state,
    ...{ own, surprise, priorRequests: kept * state.priorRequests },
    // What a jump of the mix made too much or too little is not paid back: it would be a swing to the other side.
    ...(hasJumped(state.surprise, surprise) && { debt: 0 }),
  };
  return after.baseline === undefined && isBaseline(state.requests, own.requests)
    ? { ...after, baseline: baselineOf(own.mix) }
    : after;
}

/** What of the old counts beside one request more: less with each, and with the time since the last. */
function keptShare(tuning: Tuning, { own, priorRequests }: DialState, sinceMs: number): number {
  const aged = 2 ** (-Math.max(0, sinceMs) / tuning.halfLifeMs);
  const least = Math.min(1, tuning.leastRequests / Math.max(1, own.requests + priorRequests));
  return (1 - 1 / tuning.memoryRequests) * Math.max(aged, least);
}

/** What one request should have had less what it had. */
function due({ target, tuning }: DialTerms, { chosen, weak, strong }: SeenRequest): number {
  if (target.kind === "strongShare") return target.share - (chosen === "strong" ? 1 : 0);
  if (target.kind !== "qualityFloor" || weak.success === undefined || strong.success === undefined) return 0;
  const had = chosen === "strong" ? strong.success : weak.success;
  return Math.min(1, target.floor + tuning.qualityMargin) * strong.success - had;
}
