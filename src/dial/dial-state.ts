// SPDX-License-Identifier: Apache-2.0

import type { DialTarget } from "../contract/dial.ts";
import type { Score } from "../contract/scorer.ts";
import type { Baseline } from "./baseline.ts";
import type { Calibration } from "./calibration.ts";
import type { OwnMix } from "./own-mix.ts";
import type { Purse } from "./purse.ts";
import type { Recent } from "./recent.ts";
import type { Surprise } from "./surprise.ts";
import type { Tuning } from "./tuning.ts";

/** What a virtual model's dial is set to, and what it starts from. */
export interface DialTerms {
  readonly target: DialTarget;
  readonly calibration: Calibration;
  /** Of a daily budget, what this replica may have spent of it today; absent: all of it. */
  readonly partUsd?: number;
  /** What gives the scores: router, digests, the weak backends' profiles. Scores of something else say nothing here. */
  readonly scoresOf: string;
  /** Milliseconds by which the day of the budget is ahead of UTC's. */
  readonly utcOffsetMs: number;
  readonly tuning: Tuning;
}

/** All that a dial knows: plain data, whole as JSON. */
export interface DialState {
  readonly version: 1;
  /** The target that the debt and the threshold belong to, as text. */
  readonly target: string;
  readonly scoresOf: string;
  readonly threshold: Score;
  /** Requests seen ever. */
  readonly requests: number;
  /** When the latest was. */
  readonly atMs: number;
  /** Own traffic. */
  readonly own: OwnMix;
  /** Requests that the calibration still counts for. */
  readonly priorRequests: number;
  /** What was wanted less what was had: strong calls, or predicted quality. Positive: more is due. */
  readonly debt: number;
  readonly recent: Recent;
  readonly surprise: Surprise;
  readonly purse: Purse;
  /** True: the rest of the purse's day is kept for weak calls. */
  readonly weakOnly: boolean;
  /** What the mix is compared with; absent while it is being learned. */
  readonly baseline?: Baseline;
}
