// SPDX-License-Identifier: Apache-2.0
import { type Alarm, alarmsOf } from "./alarms.ts";
import type { DialTerms } from "./dial-state.ts";
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
  /** Alarms that any replica raised at its end. */
  readonly alarms: readonly Alarm["kind"][];
}

/** Cuts a replay into stretches of so many requests; the last may be shorter. The terms are those of the replicas. */
export function* replayWindows(
  steps: Iterable<ReplayStep>,
  size: number,
  terms: DialTerms,
): Generator<ReplayWindow> {
  let open: ReplayWindow | undefined;
  let last: ReplayStep | undefined;
  for (const step of steps) {
    if (open !== undefined && last !== undefined && open.requests >= size) {
      yield closed(open, last, terms);
      open = emptyWindow(open.from + open.requests, step);
    }
    open = withStep(open ?? emptyWindow(0, step), step);
    last = step;
  }
  if (open !== undefined && last !== undefined) yield closed(open, last, terms);
}

/** Neighbouring stretches as one. */
export function joinedWindows(windows: readonly [ReplayWindow, ...ReplayWindow[]]): ReplayWindow {
  const [first, ...others] = windows;
  return others.reduce(joined, first);
}

function joined(one: ReplayWindow, other: ReplayWindow): ReplayWindow {
  const requests = one.requests + other.requests;
  const mean = (a: number, b: number): number => (a * one.requests + b * other.requests) / requests;
  return {
    ...other,
    from: one.from,
    fromMs: one.fromMs,
    requests,
    strongShare: mean(one.strongShare, other.strongShare),
    usd: one.usd + other.usd,
    allStrongUsd: one.allStrongUsd + other.allStrongUsd,
    ...(one.quality !== undefined &&
      other.quality !== undefined && { quality: mean(one.quality, other.quality) }),
    ...(one.strongQuality !== undefined &&
      other.strongQuality !== undefined && { strongQuality: mean(one.strongQuality, other.strongQuality) }),
    threshold: {
      least: Math.min(one.threshold.least, other.threshold.least),
      mean: mean(one.threshold.mean, other.threshold.mean),
      most: Math.max(one.threshold.most, other.threshold.most),
    },
    weakOnly: one.weakOnly + other.weakOnly,
    alarms: [...new Set([...one.alarms, ...other.alarms])],
  };
}

function closed(window: ReplayWindow, { dials, request }: ReplayStep, terms: DialTerms): ReplayWindow {
  const alarms = dials.flatMap((dial) => alarmsOf(terms, dial, request.atMs).map(({ kind }) => kind));
  return { ...window, alarms: [...new Set(alarms)] };
}

function emptyWindow(from: number, { request, dials }: ReplayStep): ReplayWindow {
  const { atMs, strong, weak } = request;
  const told = strong.success !== undefined && weak.success !== undefined;
  return {
    ...{ from, requests: 0, fromMs: atMs, toMs: atMs, strongShare: 0, usd: 0, allStrongUsd: 0, weakOnly: 0 },
    ...(told && { quality: 0, strongQuality: 0 }),
    threshold: { least: 1, mean: 0, most: 0 },
    replicas: dials.map(({ threshold }) => threshold),
    alarms: [],
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
