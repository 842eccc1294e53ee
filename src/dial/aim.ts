// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { purseAt } from "./purse.ts";

/** How the next request is decided: by the threshold, or for a weak backend whatever its score, where there is one. */
export type Aim =
  | { readonly kind: "threshold"; readonly threshold: Score }
  | { readonly kind: "weak-only"; readonly why: "budget-spent" };

/** Asked before each decision; `atMs` is now, in milliseconds since 1970. */
export function aim(terms: DialTerms, state: DialState, atMs: number): Aim {
  return isBudgetSpent(terms, state, atMs)
    ? { kind: "weak-only", why: "budget-spent" }
    : { kind: "threshold", threshold: state.threshold };
}

/** True when the rest of today's money has to be kept for weak calls: a new day has money again. */
export function isBudgetSpent(
  { target, utcOffsetMs }: DialTerms,
  { weakOnly, purse }: DialState,
  atMs: number,
): boolean {
  return target.kind === "dailyBudgetUsd" && weakOnly && purseAt(purse, atMs + utcOffsetMs) === purse;
}
