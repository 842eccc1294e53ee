// SPDX-License-Identifier: Apache-2.0
import type { Log } from "../contract/log.ts";
import type { EndpointFailure } from "./ask-endpoint.ts";

const EVERY_MS = 60_000;

/** Tells of an endpoint's failures by their class, each at most once a minute with the number since it was told last. */
export class FailureLog {
  readonly #log: Log;
  readonly #now: () => number;
  readonly #told = new Map<EndpointFailure, { at: number; since: number }>();

  /** `now` gives milliseconds. */
  constructor(log: Log, now: () => number = () => performance.now()) {
    this.#log = log;
    this.#now = now;
  }

  tell(why: EndpointFailure): void {
    const now = this.#now();
    const before = this.#told.get(why);
    const times = (before?.since ?? 0) + 1;
    if (before !== undefined && now - before.at < EVERY_MS) {
      before.since = times;
      return;
    }
    this.#told.set(why, { at: now, since: 0 });
    this.#log("warn", "causal-endpoint-failed", { why, times });
  }
}
