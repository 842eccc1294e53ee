// SPDX-License-Identifier: Apache-2.0

/** Both kinds of time that telemetry needs, in milliseconds. */
export interface Clock {
  /** Time that never goes back, for durations. */
  readonly now: () => number;
  /** The instant `now` as milliseconds since the epoch. */
  readonly toEpoch: (now: number) => number;
}

/** Drift in milliseconds at which the wall clock is read anew; below it spans of one trace keep one offset. */
const MAX_DRIFT_MS = 5;

/**
 * The process's clock. A span built from `Date.now()` alone has steps of one millisecond, which is longer than most of
 * what we time, so instants are the steady clock plus one offset, corrected when the wall clock was set.
 */
export function systemClock(): Clock {
  let offset = performance.timeOrigin;
  return {
    now: () => performance.now(),
    toEpoch(now) {
      const actual = Date.now() - performance.now();
      if (Math.abs(actual - offset) > MAX_DRIFT_MS) offset = actual;
      return now + offset;
    },
  };
}
