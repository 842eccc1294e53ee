// SPDX-License-Identifier: Apache-2.0
import type { Reference } from "../contract/reference.ts";
import type { Score } from "../contract/scorer.ts";
import { thresholdForShare } from "./quantile.ts";

/** Threshold of a router at which about this share of the reference prompts needs the strong tier. */
export interface ShareRequest {
  readonly router: string;
  /** Profiles of the weak backends: the strong tier is needed where each of them is. Unknown ones count as the weak tier's own. */
  readonly weakProfiles: readonly string[];
  /** In [0, 1]. */
  readonly strongShare: number;
}

/** Undefined where the reference has no scores of the router. */
export function referenceThreshold(reference: Reference, request: ShareRequest): Score | undefined {
  const losses = referenceLosses(reference, request);
  return losses && thresholdForShare([...losses.sort()], request.strongShare).threshold;
}

/**
 * The least predicted loss among the weak profiles for each reference prompt; see contract/predicted-loss.ts. A router that
 * predicts no model is the same for all profiles: `heuristic` is.
 */
function referenceLosses(
  { rows, columns, logOdds }: Reference,
  request: ShareRequest,
): Float64Array | undefined {
  const own = columns.indexOf(request.router);
  if (own < 0) return undefined;
  const weak = columns.indexOf("fail:weak");
  const profiles = request.router === "heuristic" ? [] : request.weakProfiles;
  const fails = profiles
    .map((profile) => columns.indexOf(`fail:${profile}`))
    .map((at) => (at < 0 ? weak : at));
  const at = (row: number, column: number): number => logOdds[row * columns.length + column] as number;
  return Float64Array.from({ length: rows }, (_, row) => {
    const moved = fails.map((fail) => at(row, fail) - at(row, weak));
    return 1 / (1 + Math.exp(-(at(row, own) + Math.min(...(moved.length === 0 ? [0] : moved)))));
  });
}
