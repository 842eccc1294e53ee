// SPDX-License-Identifier: Apache-2.0
import { retarget, startDial } from "./dial.ts";
import type { DialState, DialTerms } from "./dial-state.ts";

/** A dial taken up again after a restart, and what of it was kept. */
export interface ResumedDial {
  readonly state: DialState;
  readonly kept: "all" | "money" | "nothing";
  /** Why not all of it. */
  readonly why?: string;
}

/** A dial as the text of its JSON: at most some 50 KB. */
export function savedDial(state: DialState): string {
  return JSON.stringify(state);
}

/**
 * The dial that was saved, under the terms of now. Another target keeps what is known of the traffic; other scores keep
 * the day's money only; what cannot be read keeps nothing, and is no error: the dial begins as a new one does.
 */
export function resumeDial(terms: DialTerms, text: string, atMs: number): ResumedDial {
  const fresh = startDial(terms, atMs);
  const saved = parsed(text);
  if (saved === undefined || !isLike(fresh, saved) || saved.version !== 1)
    return { state: fresh, kept: "nothing", why: "it is no dial of this version" };
  if (saved.scoresOf !== terms.scoresOf) {
    const why = `its scores are of ${saved.scoresOf}, and these are of ${terms.scoresOf}`;
    return { state: { ...fresh, purse: saved.purse }, kept: "money", why };
  }
  return { state: retarget(terms, saved), kept: "all" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value has all that a dial has: numbers where it has numbers, finite ones, and arrays as long. */
function isLike(pattern: DialState, value: unknown): value is DialState {
  return isShapedLike(pattern, value);
}

function isShapedLike(pattern: unknown, value: unknown): boolean {
  if (typeof pattern === "number") return typeof value === "number" && Number.isFinite(value);
  // Hours of the usual day that nobody has seen.
  if (pattern === null) return value === null || (typeof value === "number" && Number.isFinite(value));
  if (Array.isArray(pattern))
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((one, i) => isShapedLike(one, value[i]))
    );
  if (typeof pattern !== "object") return typeof value === typeof pattern;
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(pattern as object).every(
    ([key, one]) =>
      // The baseline has as many groups as the traffic has scores.
      key === "baseline" || isShapedLike(one, (value as Readonly<Record<string, unknown>>)[key]),
  );
}
