// SPDX-License-Identifier: Apache-2.0

import type { DialTarget } from "../contract/dial.ts";
import type { Score } from "../contract/scorer.ts";
import { type Alarm, alarmsOf } from "./alarms.ts";
import { driftFrom } from "./baseline.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { shareOver } from "./mix.ts";
import { qualityAtShare } from "./mix-shares.ts";
import { outstanding, purseAt } from "./purse.ts";
import { recentShare } from "./recent.ts";
import { mixOfDial } from "./wanted-share.ts";

/** A dial as an operator reads it. */
export interface DialReading {
  readonly target: DialTarget;
  readonly threshold: Score;
  /** Share of strong calls that the threshold is expected to give of what it has a say on. */
  readonly expectedShare: number;
  /** Of the latest requests (some 500); absent when there are none. */
  readonly share?: number;
  /** Predicted quality of the latest choices as a part of the strong model's; absent where it is not predicted. */
  readonly quality?: number;
  /** The same as expected of the threshold. */
  readonly expectedQuality?: number;
  /** Mean US dollars of the latest requests, as estimated. */
  readonly usdPerRequest?: number;
  readonly spentTodayUsd: number;
  /** What this replica may spend of a daily budget today; absent for other targets. */
  readonly partUsd?: number;
  /** Requests still expected today. */
  readonly stillToCome: number;
  /** Own requests that the estimate rests on, older ones counting less, and what the calibration still counts for. */
  readonly ownRequests: number;
  readonly priorRequests: number;
  /** Population stability index against what was usual; absent while that is being learned. */
  readonly drift?: number;
  readonly alarms: readonly Alarm[];
}

/** Reads a dial; `atMs` is now. */
export function readDial(terms: DialTerms, state: DialState, atMs: number): DialReading {
  const { recent, own, priorRequests, threshold, baseline } = state;
  const mix = mixOfDial(terms, state);
  const expectedShare = shareOver(mix, threshold);
  const share = recentShare(recent);
  const expectedQuality = qualityAtShare(mix, expectedShare);
  const localMs = atMs + terms.utcOffsetMs;
  const purse = purseAt(state.purse, localMs);
  return {
    ...{ target: terms.target, threshold, expectedShare, priorRequests },
    ...(share !== undefined && { share, usdPerRequest: recent.usd / recent.requests }),
    ...(recent.strongQuality > 0 && { quality: recent.quality / recent.strongQuality }),
    ...(expectedQuality !== undefined && { expectedQuality }),
    spentTodayUsd: purse.spentUsd,
    ...(terms.target.kind === "dailyBudgetUsd" && { partUsd: terms.partUsd ?? terms.target.usd }),
    stillToCome: outstanding(purse, localMs).requests,
    ownRequests: own.requests,
    ...(baseline !== undefined && own.requests > 0 && { drift: driftFrom(baseline, own.mix) }),
    alarms: alarmsOf(terms, state, atMs),
  };
}
