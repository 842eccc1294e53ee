// SPDX-License-Identifier: Apache-2.0
import type { ReplayStep } from "./replay.ts";

/** What a stretch of replayed requests came to. */
export interface ReplayWindow {
  /** How many requests came before it, and how many it has. */
  readonly from: number;
  readonly requests: number;
  /** When it began and ended, in milliseconds since 1970. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly strongShare: number;
  readonly usd: number;
  /** What strong calls alone would have cost. */
  readonly allStrongUsd: number;
  /** Mean predicted quality of what was chosen, and of the strong model in its place; absent where it is not predicted. */
  readonly quality?: number;
  readonly strongQuality?: number;
  /** The thresholds that decided. */
  readonly threshold: { readonly least: number; readonly mean: number; readonly most: number };
  /** The thresholds of the replicas at its end. */
  readonly replicas: readonly number[];
  /** Requests that were kept from the strong model because the budget was spent. */
  readonly weakOnly: number;
}

/** Cuts a replay into stretches of so many requests; the last may be shorter. */
export function* replayWindows(steps: Iterable<ReplayStep>, size: number): Generator<ReplayWindow> {
  let open: ReplayWindow | undefined;
  for (const step of steps) {
    if (open !== undefined && open.requests >= size) {
      yield open;
      open = withStep(emptyWindow(open.from + open.requests, step), step);
    } else open = withStep(open ?? emptyWindow(0, step), step);
  }
  if (open !== undefined) yield open;
}

function emptyWindow(from: number, { request, dials }: ReplayStep): ReplayWindow {
  const { atMs, strong, weak } = request;
  const told = strong.success !== undefined && weak.success !== undefined;
  return {
    ...{ from, requests: 0, fromMs: atMs, toMs: atMs, strongShare: 0, usd: 0, allStrongUsd: 0, weakOnly: 0 },
    ...(told && { quality: 0, strongQuality: 0 }),
    threshold: { least: 1, mean: 0, most: 0 },
    replicas: dials.map(({ threshold }) => threshold),
  };
}

function withStep(window: ReplayWindow, { request, aim, chosen, usd, dials }: ReplayStep): ReplayWindow {
  const requests = window.requests + 1;
  const mean = (before: number, value: number): number => before + (value - before) / requests;
  const threshold = aim.kind === "threshold" ? aim.threshold : 1;
  const { quality, strongQuality } = window;
  const told = quality !== undefined && strongQuality !== undefined;
  return {
    ...window,
    requests,
    toMs: request.atMs,
    strongShare: mean(window.strongShare, chosen === "strong" ? 1 : 0),
    usd: window.usd + usd,
    allStrongUsd: window.allStrongUsd + (request.paidUsd?.strong ?? request.strong.usd),
    ...(told && {
      quality: mean(quality, request[chosen].success ?? 0),
      strongQuality: mean(strongQuality, request.strong.success ?? 0),
    }),
    threshold: {
      least: Math.min(window.threshold.least, threshold),
      mean: mean(window.threshold.mean, threshold),
      most: Math.max(window.threshold.most, threshold),
    },
    replicas: dials.map((dial) => dial.threshold),
    weakOnly: window.weakOnly + (aim.kind === "weak-only" ? 1 : 0),
  };
}
