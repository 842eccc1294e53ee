// SPDX-License-Identifier: Apache-2.0
import type { GraphKind, LinearHead } from "../contract/fitted.ts";
import { logit, sigmoid } from "./head-logit.ts";

/** A fitted score that decides who answers: its heads, and what heads made without a row say of it (NaN: not fitted to it). */
export interface DecidingScore {
  readonly heads: Readonly<Record<GraphKind, LinearHead>>;
  readonly held: Readonly<Record<GraphKind, Float64Array>>;
}

/** How predictions of success are moved, in log odds: all of them by `shift`, and more the higher the score by `tilt`. */
export interface ScoreTilt {
  readonly shift: number;
  readonly tilt: number;
  /** Log odds of the score at which the tilt does nothing. */
  readonly middle: number;
}

/** A prompt's predicted and real success, each made without the other, beside the score; all in [0, 1]. */
export interface PredictedOutcome {
  readonly score: number;
  readonly predicted: number;
  readonly outcome: number;
}

/** What is believed beforehand: moves about so large (standard deviations of log odds). */
const BELIEVED = { shift: 1, tilt: 0.5 };
const NEWTON_STEPS = 25;

/**
 * What sets predictions right where the score chooses. Predictions may be right on average and still be too high of the
 * prompts that a score picks for the weak model (the winner's curse), so they are fitted beside it: the most likely
 * logistic regression with the predictions as its offset, by Newton's method.
 */
export function scoreTilt(rows: readonly PredictedOutcome[]): ScoreTilt {
  const middle = rows.reduce((sum, { score }) => sum + logit(score), 0) / rows.length;
  let [shift, tilt] = [0, 0];
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let [slope, slopeTilt] = [-shift / BELIEVED.shift ** 2, -tilt / BELIEVED.tilt ** 2];
    let [bend, bendBoth, bendTilt] = [1 / BELIEVED.shift ** 2, 0, 1 / BELIEVED.tilt ** 2];
    for (const { score, predicted, outcome } of rows) {
      const x = logit(score) - middle;
      const now = sigmoid(logit(predicted) + shift + tilt * x);
      const [error, weight] = [outcome - now, now * (1 - now)];
      slope += error;
      slopeTilt += error * x;
      bend += weight;
      bendBoth += weight * x;
      bendTilt += weight * x * x;
    }
    const size = bend * bendTilt - bendBoth ** 2;
    shift += (bendTilt * slope - bendBoth * slopeTilt) / size;
    tilt += (bend * slopeTilt - bendBoth * slope) / size;
  }
  return { shift, tilt, middle };
}

/** A profile's head with its predictions moved: log odds add up, so the score's head goes into it. */
export function tiltedHead(
  head: LinearHead,
  score: LinearHead,
  { shift, tilt, middle }: ScoreTilt,
): LinearHead {
  const { waves = [] } = score;
  return {
    weights: head.weights.map((weight, i) => weight + tilt * (score.weights[i] ?? 0)),
    ...(head.waves === undefined && score.waves === undefined
      ? {}
      : { waves: (head.waves ?? waves.map(() => 0)).map((weight, i) => weight + tilt * (waves[i] ?? 0)) }),
    base: head.base + tilt * score.base,
    bias: head.bias + shift + tilt * (score.bias - middle),
  };
}
