// SPDX-License-Identifier: Apache-2.0

/** How quickly the dial learns and moves. docs/dial.md says what was compared to choose these. */
export interface Tuning {
  /** Requests that the calibration counts for before there is own traffic. */
  readonly priorRequests: number;
  /** Requests after which own traffic counts for 1/e. */
  readonly memoryRequests: number;
  /** Milliseconds after which own traffic counts for half, however few requests came. */
  readonly halfLifeMs: number;
  /** Age takes no weight under this many requests: old knowledge is better than none. */
  readonly leastRequests: number;
  /** Standard deviations by which choices differ from what is expected of them before the mix has jumped. */
  readonly jumpDeviations: number;
  /** For so many requests after a jump the old counts `relearnKept` of what it did with each. */
  readonly relearnRequests: number;
  readonly relearnKept: number;
  /** Requests in which what was given too much or too little is made up for. */
  readonly settleRequests: number;
  /** The threshold stays while the share it gives is this near to the wanted one, or to a twentieth of it. */
  readonly deadBand: number;
  /** The most that the share aimed at moves with one request. */
  readonly shareStep: number;
  /** The most that the threshold moves with one request. */
  readonly thresholdStep: number;
  /** How far over the quality floor the dial aims, as a share of the strong model's quality. */
  readonly qualityMargin: number;
}

/** What the dial runs with. */
export const TUNING: Tuning = {
  priorRequests: 200,
  memoryRequests: 1000,
  halfLifeMs: 24 * 3_600_000,
  leastRequests: 100,
  jumpDeviations: 4,
  relearnRequests: 80,
  relearnKept: 0.94,
  settleRequests: 150,
  deadBand: 0.01,
  shareStep: 0.02,
  thresholdStep: 0.02,
  qualityMargin: 0.004,
};
