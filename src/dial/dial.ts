// SPDX-License-Identifier: Apache-2.0

import type { DialTarget } from "../contract/dial.ts";
import type { Score } from "../contract/scorer.ts";
import { baselineOf } from "./baseline.ts";
import type { Calibration } from "./calibration.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { targetText } from "./dial-target.ts";
import { thresholdOver } from "./mix.ts";
import { NOTHING_OWN } from "./own-mix.ts";
import { openPurse } from "./purse.ts";
import { NOTHING_RECENT } from "./recent.ts";
import { NO_SURPRISE } from "./surprise.ts";
import { TUNING } from "./tuning.ts";
import { wantedShare } from "./wanted-share.ts";

/** Terms with what most leave as it is. */
export function dialTerms(
  target: DialTarget,
  calibration: Calibration,
  over: Partial<DialTerms> = {},
): DialTerms {
  return { target, calibration, scoresOf: "", utcOffsetMs: 0, tuning: TUNING, ...over };
}

/** A dial that has seen nothing; `atMs` is now, in milliseconds since 1970. */
export function startDial(terms: DialTerms, atMs: number): DialState {
  const { calibration, tuning, target } = terms;
  const blank: DialState = {
    version: 1,
    target: targetText(target),
    scoresOf: terms.scoresOf,
    threshold: 1,
    requests: 0,
    atMs,
    own: NOTHING_OWN,
    priorRequests: tuning.priorRequests,
    debt: 0,
    recent: NOTHING_RECENT,
    surprise: NO_SURPRISE,
    purse: openPurse(atMs + terms.utcOffsetMs),
    weakOnly: false,
    ...(calibration.own && { baseline: baselineOf(calibration.mix) }),
  };
  return { ...blank, threshold: startingThreshold(terms, blank) };
}

/**
 * The same knowledge of the traffic, asked for something else: the debt is forgiven, the threshold begins where it should be, and
 * traffic as it is now is what is usual from here on, unless the calibration is on the operator's own prompts.
 */
export function retarget(terms: DialTerms, state: DialState): DialState {
  const target = targetText(terms.target);
  if (state.target === target) return state;
  const { baseline, ...rest } = state;
  const kept = terms.calibration.own && baseline !== undefined ? { baseline } : {};
  return replanned(terms, { ...rest, ...kept, target, debt: 0 });
}

/** The threshold where it should be, not on its way there: for terms that are another thing than they were. */
export function replanned(terms: DialTerms, state: DialState): DialState {
  const free = { ...state, weakOnly: false };
  return { ...free, threshold: startingThreshold(terms, free) };
}

function startingThreshold(terms: DialTerms, state: DialState): Score {
  const wanted = wantedShare(terms, state);
  return wanted.kind === "threshold" ? wanted.threshold : thresholdOver(wanted.mix, wanted.share);
}
