// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { isSpent } from "./pacing.ts";
import { purseAt } from "./purse.ts";
import { mixOfDial, paceOf } from "./wanted-share.ts";

/** How the next request is decided: by the threshold, or for a weak backend whatever its score, where there is one. */
export type Aim =
  | { readonly kind: "threshold"; readonly threshold: Score }
  | { readonly kind: "weak-only"; readonly why: "budget-spent" };

/** Asked before each decision; `atMs` is now, in milliseconds since 1970. */
export function aim(terms: DialTerms, state: DialState, atMs: number): Aim {
  const { target } = terms;
  if (target.kind === "dailyBudgetUsd" && isBudgetSpent(terms, state, target.usd, atMs))
    return { kind: "weak-only", why: "budget-spent" };
  return { kind: "threshold", threshold: state.threshold };
}

/** True when the rest of today's money has to be kept for weak calls. Never before a cost is known. */
export function isBudgetSpent(terms: DialTerms, state: DialState, usd: number, atMs: number): boolean {
  const purse = purseAt(state.purse, atMs + terms.utcOffsetMs);
  // A day that has just begun has spent nothing.
  if (purse.spentUsd === 0 || state.own.requests === 0) return false;
  const now = { ...state, purse, atMs: Math.max(atMs, state.atMs) };
  return isSpent(paceOf(terms, now, usd, mixOfDial(terms, now, ["requests", "weakUsd", "strongUsd"])));
}
