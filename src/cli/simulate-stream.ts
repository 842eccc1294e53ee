// SPDX-License-Identifier: Apache-2.0
import type { ReplayedRequest } from "../dial/replay.ts";
import type { LoggedRequest, LoggedTraffic } from "./simulate-traffic.ts";

/** One file of the traffic, played after the one before. */
export interface Phase {
  readonly file: string;
  readonly traffic: LoggedTraffic;
}

/** How phases are played. */
export interface StreamPlan {
  /** Requests of each phase; absent: all that were scored, once, in their order. */
  readonly perPhase?: number;
  /** Requests a second; absent: as the log's times have it, else its rate, else one. */
  readonly perSecond?: number;
  readonly random: () => number;
}

/** When requests come that have no time of their own: from the first of January on. */
const START_MS = Date.UTC(2026, 0, 1);
const DAY_SECONDS = 86_400;

/** Whether requests come when the log says they did. */
export function hasOwnTimes(phases: readonly Phase[], { perPhase, perSecond }: StreamPlan): boolean {
  const [only, ...others] = phases;
  if (only === undefined || others.length > 0 || perPhase !== undefined || perSecond !== undefined)
    return false;
  return only.traffic.requests.every(({ at }) => at !== undefined);
}

/** Requests a second where they do not come by times of their own. */
export function secondsRate(phases: readonly Phase[], { perSecond }: StreamPlan): number {
  const logged = phases[0]?.traffic.rate?.requestsPerDay;
  return perSecond ?? (logged === undefined ? 1 : logged / DAY_SECONDS);
}

/** How many requests a phase has. */
export function phaseLength({ traffic }: Phase, { perPhase }: StreamPlan): number {
  return perPhase ?? traffic.requests.length;
}

/** The requests of all phases with their times. More than were scored are drawn from those again, at random. */
export function* streamOf(phases: readonly Phase[], plan: StreamPlan): Generator<ReplayedRequest> {
  const [first] = phases;
  if (first !== undefined && hasOwnTimes(phases, plan)) {
    yield* first.traffic.requests.map(timed).sort((a, b) => a.atMs - b.atMs);
    return;
  }
  const stepMs = 1000 / secondsRate(phases, plan);
  let count = 0;
  for (const phase of phases) {
    const { requests } = phase.traffic;
    const length = phaseLength(phase, plan);
    for (let i = 0; i < length; i++) {
      const place = length <= requests.length ? i : Math.floor(plan.random() * requests.length);
      yield { ...(requests[place] as LoggedRequest), atMs: Math.round(START_MS + count++ * stepMs) };
    }
  }
}

function timed(request: LoggedRequest): ReplayedRequest {
  return { ...request, atMs: request.at ?? START_MS };
}
