// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "./backend.ts";
import type { Decision } from "./decision.ts";
import type { VirtualModel } from "./policy.ts";
import type { Score } from "./scorer.ts";

/** What one choice would come to. */
export interface ChoiceOutlook {
  /** US dollars, as estimated before the answer; 0 where the price is unknown. */
  readonly usd: number;
  /** Predicted probability of a good answer; absent where no router model predicts it. */
  readonly success?: number;
}

/** How the next request of a virtual model is decided. */
export type Aim =
  | { readonly kind: "threshold"; readonly threshold: Score }
  /** The rest of the day's money is kept for weak calls. */
  | { readonly kind: "weak-only" };

/** The dials of all virtual models. Holds the clock, so that steering has none. */
export interface Dials {
  aim(virtualModel: VirtualModel): Aim;
  /** Hears of each decision of a virtual model, whether shadow mode carries it out or not. */
  decided(
    virtualModel: VirtualModel,
    decision: Decision,
    outlooks: Readonly<Record<Tier, ChoiceOutlook>>,
  ): void;
}

/** Dials that nobody turns: the thresholds of the configuration. */
export const FIXED_DIALS: Dials = {
  aim: ({ threshold }) => ({ kind: "threshold", threshold }),
  decided: () => undefined,
};
