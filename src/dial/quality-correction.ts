// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";

/** A prompt whose answers were predicted and judged, by the choice; all in [0, 1]. */
export interface JudgedPrompt {
  readonly score: number;
  readonly predicted: Readonly<Record<Tier, number>>;
  readonly measured: Readonly<Record<Tier, number>>;
}

/** How predictions of success are moved on the logit scale: all of them by `shift`, and more for higher scores by `tilt`. */
export interface Move {
  readonly shift: number;
  readonly tilt: number;
  /** Log odds of the score at which the tilt does nothing. */
  readonly middle: number;
}
export type QualityCorrection = Readonly<Record<Tier, Move>>;

const NO_MOVE: Move = { shift: 0, tilt: 0, middle: 0 };
export const NO_CORRECTION: QualityCorrection = { weak: NO_MOVE, strong: NO_MOVE };

/** Probabilities nearer to 0 or 1 than this are taken to be this far away. */
const EDGE = 1e-4;
/** What is believed beforehand: moves about so large (standard deviations on the logit scale). */
const BELIEVED = { shift: 1, tilt: 0.5 };
const NEWTON_STEPS = 25;

/**
 * What sets the predictions right on an operator's own prompts, out of some that were judged (drawn at random, not chosen for
 * being hard): how good answers are at all, and how that goes with the score, which is what decides who answers. The most
 * likely logistic regression, by Newton's method.
 */
export function qualityCorrection(judged: readonly JudgedPrompt[]): QualityCorrection {
  if (judged.length === 0) return NO_CORRECTION;
  return { weak: moveOf(judged, "weak"), strong: moveOf(judged, "strong") };
}

/** A prediction, moved. */
export function corrected(success: number, score: number, { shift, tilt, middle }: Move): number {
  if (shift === 0 && tilt === 0) return success;
  return 1 / (1 + Math.exp(-(logit(success) + shift + tilt * (logit(score) - middle))));
}

function moveOf(judged: readonly JudgedPrompt[], tier: Tier): Move {
  const middle = judged.reduce((sum, { score }) => sum + logit(score), 0) / judged.length;
  let move: Move = { shift: 0, tilt: 0, middle };
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let [slope, slopeTilt] = [-move.shift / BELIEVED.shift ** 2, -move.tilt / BELIEVED.tilt ** 2];
    let [bend, bendBoth, bendTilt] = [1 / BELIEVED.shift ** 2, 0, 1 / BELIEVED.tilt ** 2];
    for (const { score, predicted, measured } of judged) {
      const x = logit(score) - middle;
      const now = 1 / (1 + Math.exp(-(logit(predicted[tier]) + move.shift + move.tilt * x)));
      const [error, weight] = [measured[tier] - now, now * (1 - now)];
      slope += error;
      slopeTilt += error * x;
      bend += weight;
      bendBoth += weight * x;
      bendTilt += weight * x * x;
    }
    const size = bend * bendTilt - bendBoth ** 2;
    move = {
      shift: move.shift + (bendTilt * slope - bendBoth * slopeTilt) / size,
      tilt: move.tilt + (bend * slopeTilt - bendBoth * slope) / size,
      middle,
    };
  }
  return move;
}

function logit(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
}
