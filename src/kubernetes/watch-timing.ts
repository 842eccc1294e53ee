// SPDX-License-Identifier: Apache-2.0

/** How patient a watch is. */
export interface WatchTiming {
  /**
   * How long a watch may bring nothing before its connection counts as dead. The API server sends a bookmark about once
   * a minute, so a silence of two is none of its own.
   */
  readonly silenceMs: number;
  /** After how long, at least, the API server ends a watch by itself, and we ask for the next; at most twice that. */
  readonly renewMs: number;
  /** The first and the longest wait between attempts. */
  readonly leastWaitMs: number;
  readonly mostWaitMs: number;
}

export const WATCH_TIMING: WatchTiming = {
  silenceMs: 120_000,
  renewMs: 300_000,
  leastWaitMs: 250,
  mostWaitMs: 10_000,
};
