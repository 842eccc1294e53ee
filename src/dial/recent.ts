// SPDX-License-Identifier: Apache-2.0
import type { SeenRequest } from "./seen-request.ts";

/** Sums over the latest requests, older ones counting less: what really happened, whatever was meant. */
export interface Recent {
  readonly requests: number;
  /** Those that the threshold had a say on. */
  readonly steered: number;
  readonly strong: number;
  /** Predicted quality of the choices, and of the strong choice in their place, where both are predicted. */
  readonly quality: number;
  readonly strongQuality: number;
  /** As estimated. */
  readonly usd: number;
  /** Of that, what the threshold had no say on. */
  readonly unsteeredUsd: number;
}

export const NOTHING_RECENT: Recent = {
  requests: 0,
  steered: 0,
  strong: 0,
  quality: 0,
  strongQuality: 0,
  usd: 0,
  unsteeredUsd: 0,
};

/** Requests that count: the sums forget after so many. */
const MEMORY = 500;

/** The sums with one request more. */
export function withRecent(recent: Recent, seen: SeenRequest): Recent {
  const kept = 1 - 1 / MEMORY;
  const chosen = seen[seen.chosen];
  const told = chosen.success !== undefined && seen.strong.success !== undefined;
  return {
    requests: kept * recent.requests + 1,
    steered: kept * recent.steered + (seen.score === undefined ? 0 : 1),
    strong: kept * recent.strong + (seen.chosen === "strong" ? 1 : 0),
    quality: kept * recent.quality + (told ? (chosen.success ?? 0) : 0),
    strongQuality: kept * recent.strongQuality + (told ? (seen.strong.success ?? 0) : 0),
    usd: kept * recent.usd + chosen.usd,
    unsteeredUsd: kept * recent.unsteeredUsd + (seen.score === undefined ? chosen.usd : 0),
  };
}

/** Share of strong calls among the latest requests; undefined when there are none. */
export function recentShare({ requests, strong }: Recent): number | undefined {
  return requests === 0 ? undefined : strong / requests;
}
