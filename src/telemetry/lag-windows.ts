// SPDX-License-Identifier: Apache-2.0
import { monitorEventLoopDelay } from "node:perf_hooks";

/** How often the event loop is asked how late it is, in milliseconds. */
const RESOLUTION_MS = 20;
/** Every reading is of so much at least: Prometheus scrapes and OTLP pushes are not further apart as a rule. */
const LEAST_MS = 60_000;

interface Window {
  readonly intervals: ReturnType<typeof monitorEventLoopDelay>;
  sinceMs: number;
}

/** How late the event loop ran, in seconds. */
export interface Lag {
  readonly median: number;
  readonly p99: number;
  readonly worst: number;
}

/**
 * How late the event loop ran in the latest minute or two. Two windows grow side by side, and the elder is read: a reading takes
 * nothing from another one, whoever reads and however often. Dispose of it to stop the timers.
 */
export class LagWindows implements Disposable {
  readonly #now: () => number;
  #elder: Window;
  #younger: Window;

  /** `now` is a clock in milliseconds that never goes back. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#elder = openedAt(now());
    this.#younger = openedAt(now());
  }

  /** Reads the elder window; it begins anew when the younger one has seen enough to be read next time. */
  read(): Lag {
    const now = this.#now();
    const { intervals } = this.#elder;
    const lag = {
      median: lateness(intervals.percentile(50)),
      p99: lateness(intervals.percentile(99)),
      worst: lateness(intervals.max),
    };
    if (now - this.#younger.sinceMs >= LEAST_MS) {
      intervals.reset();
      this.#elder.sinceMs = now;
      [this.#elder, this.#younger] = [this.#younger, this.#elder];
    }
    return lag;
  }

  [Symbol.dispose](): void {
    for (const { intervals } of [this.#elder, this.#younger]) intervals.disable();
  }
}

function openedAt(sinceMs: number): Window {
  const intervals = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  intervals.enable();
  return { intervals, sinceMs };
}

/** The histogram holds whole intervals in nanoseconds; what exceeds the resolution is lag. */
function lateness(interval: number): number {
  return Math.max(0, interval / 1e9 - RESOLUTION_MS / 1_000);
}
