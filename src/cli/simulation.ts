// SPDX-License-Identifier: Apache-2.0
import type { DialTarget } from "../contract/dial.ts";
import type { ReplayWindow } from "../dial/replay-windows.ts";

/** One file of what was replayed. */
export interface SimulatedPhase {
  readonly file: string;
  readonly requests: number;
  /** Of so many usable ones in the file, how many were scored. */
  readonly seen: number;
  readonly scored: number;
  /** Of those, how many had scores in the file, and no prompt. */
  readonly told: number;
}

/** What a simulation found, ready to be told. */
export interface Simulation {
  readonly target: DialTarget;
  readonly phases: readonly SimulatedPhase[];
  readonly requests: number;
  readonly replicas: number;
  readonly router: string;
  /** Digest of the router model. */
  readonly digest: string;
  readonly weak: string;
  readonly strong: string;
  /** False: a model has no price, and nothing is said of money. */
  readonly priced: boolean;
  /** Requests a second; absent: they come when the log says they did. */
  readonly perSecond?: number;
  readonly windows: readonly [ReplayWindow, ...ReplayWindow[]];
  readonly days: readonly SimulatedDay[];
}

/** The money of one day. */
export interface SimulatedDay {
  /** Days since 1970. */
  readonly day: number;
  readonly usd: number;
  readonly requests: number;
  /** Milliseconds of the day at which requests were first kept from the strong model; absent: never. */
  readonly spentAtMs?: number;
  /** False: the log does not have all of it. */
  readonly whole: boolean;
}
