// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import { blendedMix } from "./blended-mix.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { COLUMNS, type Mix, type MixColumn, total } from "./mix.ts";
import { shareForFloor } from "./mix-shares.ts";
import { isSpent, type Pace, shareForBudget } from "./pacing.ts";
import { outstanding, paidPerEstimate } from "./purse.ts";

/** What the dial would have now: a threshold as stated, or a share of strong calls. */
export type Wanted =
  | { readonly kind: "threshold"; readonly threshold: Score }
  | {
      readonly kind: "share";
      readonly share: number;
      /** Of the debt, what is still to be made up for. */
      readonly debt: number;
      /** The same in strong calls; absent where the share itself says what is due. */
      readonly dueCalls?: number;
      /** Present and true: a budget that pays for weak calls only. */
      readonly isSpent?: boolean;
      readonly mix: Mix;
    };

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
      return paidBack({ share: target.share, debt: state.debt, gain: 1, settle, mix });
    case "qualityFloor": {
      const share = shareForFloor(mix, Math.min(1, target.floor + tuning.qualityMargin));
      return paidBack({ share, debt: state.debt, gain: gainOf(mix), settle, mix });
    }
    case "dailyBudgetUsd": {
      const pace = paceOf(terms, state, terms.partUsd ?? target.usd, mix);
      const share = shareForBudget(pace);
      if (share === undefined) return { kind: "share", share: UNKNOWN_COST_SHARE, debt: 0, mix };
      return { kind: "share", share, debt: 0, isSpent: isSpent(pace), mix };
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

interface Due {
  readonly share: number;
  readonly debt: number;
  /** What one strong call more pays of the debt. */
  readonly gain: number;
  /** Requests in which it is paid. */
  readonly settle: number;
  readonly mix: Mix;
}

/**
 * A share, moved by what is due. More than all or less than nothing cannot be asked for, and the debt beyond that is let go: it
 * would be paid back long after its cause is over.
 */
function paidBack({ share, debt, gain, settle, mix }: Due): Wanted {
  const unit = gain * settle;
  const kept = Math.min((1 - share) * unit, Math.max(0 - share * unit, debt));
  const moved = Math.min(1, Math.max(0, share + kept / unit));
  return { kind: "share", share: moved, debt: kept, dueCalls: kept / gain, mix };
}

function gainOf(mix: Mix): number {
  const all = total(mix.requests);
  return Math.max(LEAST_GAIN, all === 0 ? 0 : (total(mix.strongQuality) - total(mix.weakQuality)) / all);
}
