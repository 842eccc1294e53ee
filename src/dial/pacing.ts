// SPDX-License-Identifier: Apache-2.0
import { type Mix, total } from "./mix.ts";
import { shareForUsd, usdAtShare } from "./mix-shares.ts";
import type { Outstanding } from "./purse.ts";
import type { Recent } from "./recent.ts";

/** What is asked about the rest of a day's money. */
export interface Pace {
  /** Left of today's budget, in US dollars. */
  readonly leftUsd: number;
  readonly outstanding: Outstanding;
  readonly mix: Mix;
  readonly recent: Recent;
}

/** The rest of the day is planned as if at least this part of a day were to come: its last minutes do not spend all that is left. */
const LEAST_OF_DAY = 0.01;

/** The share of strong calls that spends what is left evenly over what is still to come; undefined while no cost is known. */
export function shareForBudget({ leftUsd, outstanding, mix, recent }: Pace): number | undefined {
  if (total(mix.strongUsd) + total(mix.weakUsd) === 0) return undefined;
  const requests = Math.max(outstanding.requests, LEAST_OF_DAY * outstanding.wholeDay, 1);
  // What is not steered has to be paid as well, and from the same purse.
  const steered = Math.max(0.01, recent.requests === 0 ? 1 : recent.steered / recent.requests);
  const unsteeredUsd = recent.requests === 0 ? 0 : recent.unsteeredUsd / recent.requests;
  return shareForUsd(mix, (leftUsd / requests - unsteeredUsd) / steered);
}

/** True when what is left no longer pays for a strong call beside weak ones for the rest of the day. */
export function isSpent({ leftUsd, outstanding, mix }: Pace): boolean {
  return leftUsd < outstanding.requests * usdAtShare(mix, 0) + usdAtShare(mix, 1);
}
