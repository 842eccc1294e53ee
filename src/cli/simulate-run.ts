// SPDX-License-Identifier: Apache-2.0
import type { DialTerms } from "../dial/dial-state.ts";
import { perReplica, type ReplayedRequest, type ReplayStep, replay } from "../dial/replay.ts";
import { type ReplayWindow, replayWindows } from "../dial/replay-windows.ts";
import type { ProgressLine } from "./progress-line.ts";
import type { SimulatedDay } from "./simulation.ts";

/** What is replayed, and how. */
export interface RunPlan {
  readonly terms: DialTerms;
  readonly replicas: number;
  readonly requests: number;
  readonly random: () => number;
  readonly shown: ProgressLine;
}

/** Stretches of the run that are told apart. */
const WINDOWS = 48;
/** The cost of a request is known so long after it was decided. */
const SETTLE_MS = 10_000;
const DAY_MS = 86_400_000;
/** A day is whole when so much of it has gone by: the last of its requests comes before midnight. */
const WHOLE_MS = DAY_MS - 600_000;

/** Sends all requests through the dial. Throws when there are none. */
export async function simulateRun(
  stream: Iterable<ReplayedRequest>,
  { terms, replicas, requests, random, shown }: RunPlan,
): Promise<{
  readonly windows: readonly [ReplayWindow, ...ReplayWindow[]];
  readonly days: readonly SimulatedDay[];
}> {
  const own = perReplica(terms, replicas);
  const replicaOf = (): number => Math.floor(random() * replicas);
  const steps = replay(stream, { terms: own, replicas, replicaOf, settleAfterMs: SETTLE_MS });
  const days = new Map<number, SimulatedDay>();
  const noted = (function* (): Generator<ReplayStep> {
    let count = 0;
    for (const step of steps) {
      noteDay(days, step);
      shown.step(++count / requests);
      yield step;
    }
  })();
  const windows: ReplayWindow[] = [];
  for (const window of replayWindows(noted, Math.max(1, Math.ceil(requests / WINDOWS)), own)) {
    windows.push(window);
    // Somebody may want to stop it, or the terminal to be written to.
    await new Promise((resolve) => setImmediate(resolve));
  }
  shown.erase();
  const [first, ...others] = windows;
  if (first === undefined) throw new Error("simulate: no request was scored: is the log empty");
  return { windows: [first, ...others], days: [...days.values()] };
}

function noteDay(days: Map<number, SimulatedDay>, { request, usd, aim }: ReplayStep): void {
  const day = Math.floor(request.atMs / DAY_MS);
  const msOfDay = request.atMs - day * DAY_MS;
  const before = days.get(day) ?? { day, usd: 0, requests: 0, whole: false };
  const spentAtMs = before.spentAtMs ?? (aim.kind === "weak-only" ? msOfDay : undefined);
  days.set(day, {
    day,
    usd: before.usd + usd,
    requests: before.requests + 1,
    whole: before.whole || msOfDay > WHOLE_MS,
    ...(spentAtMs !== undefined && { spentAtMs }),
  });
}
