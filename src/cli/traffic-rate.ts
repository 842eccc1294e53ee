// SPDX-License-Identifier: Apache-2.0

/** How much traffic a log holds. */
export interface TrafficRate {
  readonly requestsPerDay: number;
  /** Hours from the first to the last time stamp; absent when the figure was given. */
  readonly hours?: number;
}

const HOUR_MS = 3_600_000;

/** A day's traffic is not told from less than this. */
const LEAST_HOURS = 1;

/** Finds the rate of requests of a log by the time stamps of its lines. */
export class RateMeter {
  #lines = 0;
  #stamped = 0;
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  /** One more request, with its time in milliseconds where that is known. */
  note(at: number | undefined): void {
    this.#lines++;
    if (at === undefined) return;
    this.#stamped++;
    this.#first = Math.min(this.#first, at);
    this.#last = Math.max(this.#last, at);
  }

  /** Undefined where fewer than half of the lines have a time, or all lie within one hour. */
  rate(): TrafficRate | undefined {
    const hours = (this.#last - this.#first) / HOUR_MS;
    if (2 * this.#stamped < this.#lines || !(hours >= LEAST_HOURS)) return undefined;
    // n requests have n - 1 intervals between them.
    const stampedPerDay = ((this.#stamped - 1) / hours) * 24;
    return { requestsPerDay: (stampedPerDay * this.#lines) / this.#stamped, hours };
  }
}
