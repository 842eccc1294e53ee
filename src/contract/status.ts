// SPDX-License-Identifier: Apache-2.0
import type { BackendStatus } from "./backend-status.ts";
import type { DialTarget } from "./dial.ts";

/** What exchanges of one virtual model came to, over some time. Counts, unless said otherwise. */
export interface Tally {
  readonly exchanges: number;
  /** Decided for the strong tier; in shadow mode, what would have been. */
  readonly strong: number;
  readonly weak: number;
  /** Another backend served than was decided on. */
  readonly fallbacks: number;
  /** Envoy went on without us. */
  readonly failOpens: number;
  /** Status 500 and more. */
  readonly errors: number;
  /** US dollars, where prices are known; in shadow mode, what it would have been. */
  readonly cost: number;
  readonly allStrongCost: number;
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** Decisions by duration: one count for each bound of StatusView.decisionBounds, and one beyond. */
  readonly decisions: readonly number[];
  /** Scores in even steps over [0, 1]. */
  readonly scores: readonly number[];
}

/** A stretch of time that begins at `at` (milliseconds since the epoch). */
export interface Moment {
  readonly at: number;
  readonly tally: Tally;
}

/** What a dial is asked to hold, and what it holds. */
export interface DialStatus {
  readonly target: DialTarget;
  /** Share of strong calls among the latest requests (some 500). */
  readonly recentShare?: number;
  /** Their predicted quality, as a part of the strong model's. */
  readonly recentQuality?: number;
  readonly spentTodayUsd: number;
  /** Population stability index of the scores against what was usual. */
  readonly drift?: number;
  /** What an operator should look at: `share-left-band`, `collapsed`, `mix-drifted`, `budget-spent`, `budget-runs-out`, `quality-unknown`. */
  readonly alarms: readonly string[];
}

/** How one virtual model does. */
export interface VirtualModelStatus {
  readonly name: string;
  /** Absent for a backend's own model that clients named. */
  readonly policy?: {
    readonly router: string;
    readonly threshold: number;
    readonly strongShare?: number;
    readonly mode: string;
    readonly defaultBackend: string;
    readonly dial?: DialStatus;
  };
  /** Since the process began. */
  readonly total: Tally;
  /** The last hour, a moment a minute; minutes without an exchange are left out. */
  readonly minutes: readonly Moment[];
}

/** Everything the status page shows: numbers and configured names, no prompt and no key. */
export interface StatusView {
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly startedAt: number;
  readonly ready: boolean;
  readonly missing: readonly string[];
  /** Exchanges that ended in Envoy without reaching the ledger; absent where Envoy cannot be asked. */
  readonly missedExchanges?: number;
  readonly virtualModels: readonly VirtualModelStatus[];
  readonly backends: readonly BackendStatus[];
  /** Upper bounds in milliseconds of Tally.decisions. */
  readonly decisionBounds: readonly number[];
}
