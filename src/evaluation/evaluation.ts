// SPDX-License-Identifier: Apache-2.0
import type { Estimate } from "./bootstrap.ts";
import type { Calibration } from "./calibration.ts";
import type { CurvePoint } from "./curve.ts";
import type { DomainCalibration } from "./domain-calibration.ts";
import type { MetricName } from "./metrics.ts";
import type { OutcomePair } from "./outcome-pair.ts";

/** What one router said of every prompt. */
export interface RouterScores {
  readonly router: string;
  readonly scores: readonly number[];
  /** Median milliseconds of one decision. */
  readonly decisionMs: number;
  /** Present when the scores are the predicted losses of this quality profile, not the router's own. */
  readonly profile?: string;
}

/** Prompts whose outcomes are known, and what the routers said of them without knowing. */
export interface ScoredSet {
  readonly name: string;
  readonly weak: string;
  readonly strong: string;
  readonly pairs: readonly OutcomePair[];
  /** Characters of each prompt. */
  readonly lengths: readonly number[];
  /** What each prompt is about, as its line says. */
  readonly domains?: readonly (string | undefined)[];
  readonly routers: readonly RouterScores[];
  /** Usable prompts that these were drawn from; absent when they are all. */
  readonly sampledFrom?: number;
}

/** One line of an evaluation: a router, or something it is held against. */
export interface EvaluationRow {
  readonly router: string;
  readonly kind: "router" | "baseline";
  /** The quality profile whose predicted loss is the score; absent when it is the router's own. */
  readonly profile?: string;
  readonly metrics: Readonly<Partial<Record<MetricName, Estimate>>>;
  /** APGR less that of prompt length, paired; an interval that holds 0 means no difference. */
  readonly overLength?: Estimate;
  readonly decisionMs?: number;
  /** Of the score as P(the strong model is needed); routers only. */
  readonly calibration?: Calibration;
  /** The same for each domain; absent where lines have none, or too few prompts. */
  readonly domains?: readonly DomainCalibration[];
  /** The curve at 0 % … 100 %; one point for a router that has no choice. */
  readonly curve: readonly CurvePoint[];
}

/** How good each router is on one set of prompts, beside what it has to beat. */
export interface Evaluation {
  readonly name: string;
  readonly weak: string;
  readonly strong: string;
  readonly prompts: number;
  /** Usable prompts that these were drawn from at random; absent when they are all. */
  readonly sampledFrom?: number;
  readonly weakQuality: number;
  readonly strongQuality: number;
  /** Share of prompts that the weak model fails and the strong one does not. */
  readonly needed: number;
  readonly rows: readonly EvaluationRow[];
}

/** Names of the baselines that rank prompts; routers are not called so. */
export const LENGTH = "prompt length";
export const RANDOM = "random";
export const ORACLE = "oracle";
export const ALWAYS_STRONG = "always strong";
export const ALWAYS_WEAK = "always weak";
