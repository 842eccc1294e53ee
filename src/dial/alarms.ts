// SPDX-License-Identifier: Apache-2.0

import type { DialTarget } from "../contract/dial.ts";
import { isBudgetSpent } from "./aim.ts";
import { driftFrom } from "./baseline.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { targetText } from "./dial-target.ts";
import { shareOver, total } from "./mix.ts";
import { usdAtShare } from "./mix-shares.ts";
import { purseAt } from "./purse.ts";
import { recentShare } from "./recent.ts";
import { mixOfDial, paceOf } from "./wanted-share.ts";

/** What an operator should look at, with the figures that raised it. */
export type Alarm =
  /** The latest requests' share of strong calls is not what was asked for. */
  | { readonly kind: "share-left-band"; readonly share: number; readonly low: number; readonly high: number }
  /** All or none of them go to the strong model, and neither was asked for. */
  | { readonly kind: "collapsed"; readonly to: "all-weak" | "all-strong"; readonly share: number }
  /** The population stability index of the scores against the calibration's (or the first own traffic's) is over the limit. */
  | { readonly kind: "mix-drifted"; readonly measure: "psi"; readonly value: number; readonly limit: number }
  /** Weak calls alone for the rest of the day. */
  | { readonly kind: "budget-spent"; readonly spentUsd: number; readonly msLeftOfDay: number }
  /** As things go, the money is gone at this time, in milliseconds since 1970, before the day is over. */
  | { readonly kind: "budget-runs-out"; readonly atMs: number; readonly msLeftOfDay: number }
  /** Nothing predicts quality, so every request goes to the strong model. */
  | { readonly kind: "quality-unknown" };

/** How far the share of the latest requests may be from the target. */
export const SHARE_BAND = 0.05;
/** A share nearer to 0 or 1 than this is a collapse. */
const COLLAPSE = 0.01;
/** Latest requests, as they count, before anything is said of them: some 450 of 500. */
const LEAST_RECENT = 300;
/** Own requests, as they count, before their mix is compared. */
const LEAST_MIX = 200;
export const PSI_LIMIT = 0.25;
const DAY_MS = 86_400_000;
/** What runs out in the last hour has lasted for the day. */
const LAST_HOUR_MS = 3_600_000;
/** What is expected of the rest of a day may be wrong by so much of it. */
const NOISE = 0.1;

/** What is wrong now; nothing is an empty list. */
export function alarmsOf(terms: DialTerms, state: DialState, atMs: number): readonly Alarm[] {
  return [
    ...ofShare(terms, state),
    ...ofMix(state),
    ...ofQuality(terms, state),
    ...ofBudget(terms, state, atMs),
  ];
}

function ofShare({ target }: DialTerms, { recent }: DialState): readonly Alarm[] {
  const share = recentShare(recent);
  if (share === undefined || recent.requests < LEAST_RECENT) return [];
  const collapsed = collapse(target, share);
  const asked = target.kind === "strongShare" ? target.share : share;
  const [low, high] = [asked - SHARE_BAND, asked + SHARE_BAND];
  return [
    ...(collapsed === undefined ? [] : [collapsed]),
    ...(share < low || share > high ? [{ kind: "share-left-band", share, low, high } as const] : []),
  ];
}

/** All or none, unless that is what was asked for. */
function collapse(target: DialTarget, share: number): Alarm | undefined {
  const asked = targetText(target);
  if (share >= 1 - COLLAPSE && !["strongShare 1", "threshold 0", "qualityFloor 1"].includes(asked))
    return { kind: "collapsed", to: "all-strong", share };
  if (share <= COLLAPSE && !["strongShare 0", "threshold 1", "qualityFloor 0"].includes(asked))
    return { kind: "collapsed", to: "all-weak", share };
  return undefined;
}

function ofMix({ own, baseline }: DialState): readonly Alarm[] {
  if (baseline === undefined || own.requests < LEAST_MIX) return [];
  const value = driftFrom(baseline, own.mix);
  return value > PSI_LIMIT ? [{ kind: "mix-drifted", measure: "psi", value, limit: PSI_LIMIT }] : [];
}

function ofQuality(terms: DialTerms, { own }: DialState): readonly Alarm[] {
  const known = total(own.mix.strongQuality) > 0 || own.requests === 0;
  return terms.target.kind === "qualityFloor" && !known ? [{ kind: "quality-unknown" }] : [];
}

function ofBudget(terms: DialTerms, state: DialState, atMs: number): readonly Alarm[] {
  const { target, utcOffsetMs } = terms;
  if (target.kind !== "dailyBudgetUsd") return [];
  const localMs = atMs + utcOffsetMs;
  const purse = purseAt(state.purse, localMs);
  const msLeftOfDay = Math.max(0, (purse.today.day + 1) * DAY_MS - localMs);
  if (isBudgetSpent(terms, state, atMs))
    return [{ kind: "budget-spent", spentUsd: purse.spentUsd, msLeftOfDay }];
  const now = { ...state, purse, atMs: Math.max(atMs, state.atMs) };
  const mix = mixOfDial(terms, now);
  const { leftUsd, outstanding } = paceOf(terms, now, terms.partUsd ?? target.usd, mix);
  const ahead = outstanding.requests * usdAtShare(mix, shareOver(mix, state.threshold));
  const lasts = ahead === 0 ? msLeftOfDay : msLeftOfDay * (leftUsd / ahead);
  return msLeftOfDay - lasts > Math.max(LAST_HOUR_MS, NOISE * msLeftOfDay)
    ? [{ kind: "budget-runs-out", atMs: atMs + lasts, msLeftOfDay }]
    : [];
}
