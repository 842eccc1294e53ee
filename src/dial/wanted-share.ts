// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import { blendedMix } from "./blended-mix.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { COLUMNS, type Mix, type MixColumn, total } from "./mix.ts";
import { shareForFloor } from "./mix-shares.ts";
import { type Pace, shareForBudget } from "./pacing.ts";
import { outstanding, paidPerEstimate } from "./purse.ts";

/** What the dial would have now: a threshold as stated, or a share of strong calls and what it says of the debt that remains. */
export type Wanted =
  | { readonly kind: "threshold"; readonly threshold: Score }
  | { readonly kind: "share"; readonly share: number; readonly debt: number; readonly mix: Mix };

/** What each target goes by. */
const NEEDED = {
  strongShare: ["requests"],
  qualityFloor: ["requests", "weakQuality", "strongQuality"],
  dailyBudgetUsd: ["requests", "weakUsd", "strongUsd"],
} as const;

/** The share of a budget that knows no cost yet: the one of a virtual model that says nothing. */
const UNKNOWN_COST_SHARE = 0.5;
/** Quality that one strong call more is taken to gain at least: what is due is not paid by any number of them. */
const LEAST_GAIN = 0.05;

/** What a dial wants after what it has seen. */
export function wantedShare(terms: DialTerms, state: DialState): Wanted {
  const { target, tuning } = terms;
  if (target.kind === "threshold") return target;
  const mix = mixOfDial(terms, state, NEEDED[target.kind]);
  const settle = tuning.settleRequests;
  switch (target.kind) {
    case "strongShare":
      return paidBack(target.share, state.debt, settle, mix);
    case "qualityFloor": {
      const share = shareForFloor(mix, Math.min(1, target.floor + tuning.qualityMargin));
      return paidBack(share, state.debt, settle * gainOf(mix), mix);
    }
    case "dailyBudgetUsd": {
      const share = shareForBudget(paceOf(terms, state, target.usd, mix)) ?? UNKNOWN_COST_SHARE;
      return { kind: "share", share, debt: 0, mix };
    }
  }
}

/** The mix that a dial goes by, or some of its columns. */
export function mixOfDial(
  { calibration }: DialTerms,
  { own, priorRequests, purse }: DialState,
  columns: readonly MixColumn[] = COLUMNS,
): Mix {
  const paid = paidPerEstimate(purse);
  return blendedMix({ own, calibration: calibration.mix, priorRequests, paid }, columns);
}

/** What there is to say about the rest of the day. */
export function paceOf({ utcOffsetMs }: DialTerms, state: DialState, budgetUsd: number, mix: Mix): Pace {
  const { purse, recent, atMs } = state;
  const leftUsd = budgetUsd - purse.spentUsd;
  return { leftUsd, outstanding: outstanding(purse, atMs + utcOffsetMs), mix, recent };
}

/**
 * A share, moved by what is due: a debt of `unit` moves it by all there is. More than all or less than nothing cannot be asked for,
 * and the debt beyond that is let go: it would be paid back long after its cause is over.
 */
function paidBack(share: number, debt: number, unit: number, mix: Mix): Wanted {
  const kept = Math.min((1 - share) * unit, Math.max(0 - share * unit, debt));
  return { kind: "share", share: Math.min(1, Math.max(0, share + kept / unit)), debt: kept, mix };
}

function gainOf(mix: Mix): number {
  const all = total(mix.requests);
  return Math.max(LEAST_GAIN, all === 0 ? 0 : (total(mix.strongQuality) - total(mix.weakQuality)) / all);
}
