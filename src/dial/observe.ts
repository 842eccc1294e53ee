// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import { baselineOf, isBaseline } from "./baseline.ts";
import { DAY_MS } from "./day-volume.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { type MixedRequest, shareOver } from "./mix.ts";
import { nextThreshold } from "./next-threshold.ts";
import { withOwn } from "./own-mix.ts";
import { charged, corrected, learnedPrice, type Purse, purseAt } from "./purse.ts";
import { withRecent } from "./recent.ts";
import type { SeenRequest } from "./seen-request.ts";
import { hasJumped, surprised } from "./surprise.ts";
import type { Tuning } from "./tuning.ts";
import { wantedShare } from "./wanted-share.ts";

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
  const { score } = seen;
  const learned =
    score === undefined ? counted : learn(terms.tuning, counted, { ...seen, score }, seen.atMs - state.atMs);
  const wanted = wantedShare(terms, learned);
  if (wanted.kind === "threshold") return { ...learned, threshold: wanted.threshold };
  const threshold = nextThreshold(state.threshold, wanted, terms.tuning);
  const held = { ...learned, debt: wanted.debt, threshold, weakOnly: wanted.isSpent === true };
  return score === undefined
    ? held
    : compared(held, seen, shareOver(wanted.mix, state.threshold), terms.tuning);
}

/** What a request cost in the end. */
export interface PaidRequest {
  /** What was chosen, and what that was estimated to cost. */
  readonly tier: Tier;
  readonly estimatedUsd: number;
  /** All attempts together. */
  readonly usd: number;
  /** Who answered in the end, where it was not what was chosen: then the cost says nothing of the estimate. */
  readonly answeredBy?: Tier | "nobody";
}

/** A request that was seen is over, and cost what it cost in place of the estimate. */
export function settle(
  terms: DialTerms,
  state: DialState,
  { tier, estimatedUsd, usd, answeredBy = tier }: PaidRequest,
): DialState {
  const purse = corrected(state.purse, estimatedUsd, usd);
  return purseful(terms, state, answeredBy === tier ? learnedPrice(purse, tier, estimatedUsd, usd) : purse);
}

/** A request that the dial was not asked of: when it began, in milliseconds since the epoch, and what it cost. */
export interface UnseenRequest {
  readonly atMs: number;
  readonly usd: number;
}

/** Money went to a request that the dial has not seen: of a day before this one it is none of today's. */
export function spend(
  terms: DialTerms,
  state: DialState,
  { atMs, usd }: UnseenRequest,
  nowMs: number,
): DialState {
  const purse = purseAt(state.purse, nowMs + terms.utcOffsetMs);
  if (Math.floor((atMs + terms.utcOffsetMs) / DAY_MS) < purse.today.day) return state;
  return purseful(terms, state, corrected(purse, 0, usd));
}

/** The purse that is left, and whether it is still for strong calls: an answer dearer than its estimate may have been the last. */
function purseful(terms: DialTerms, state: DialState, purse: Purse): DialState {
  const paid = { ...state, purse };
  if (terms.target.kind !== "dailyBudgetUsd") return paid;
  const wanted = wantedShare(terms, paid);
  return { ...paid, weakOnly: wanted.kind === "share" && wanted.isSpent === true };
}

function learn(tuning: Tuning, state: DialState, request: MixedRequest, sinceMs: number): DialState {
  const kept = state.surprise.relearning > 0 ? tuning.relearnKept : keptShare(tuning, state, sinceMs);
  const own = withOwn(state.own, kept, request);
  const after = { ...state, own, priorRequests: kept * state.priorRequests };
  return after.baseline === undefined && isBaseline(state.requests, own.requests)
    ? { ...after, baseline: baselineOf(own.mix) }
    : after;
}

/** The choice beside what was expected of it; what a jump of the mix made too much or too little is not paid back: that would be a swing to the other side. */
function compared(state: DialState, { chosen }: SeenRequest, expected: number, tuning: Tuning): DialState {
  const surprise = surprised(state.surprise, chosen === "strong", expected, tuning);
  return { ...state, surprise, ...(hasJumped(state.surprise, surprise) && { debt: 0 }) };
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
