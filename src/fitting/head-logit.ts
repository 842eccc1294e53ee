// SPDX-License-Identifier: Apache-2.0
import type { LinearHead } from "../contract/fitted.ts";
import { wavesOf } from "./waves.ts";

/** A score is taken to be no nearer to 0 and 1 than this where its logit is needed. */
const EDGE = 1e-6;

/** Log odds of a probability. */
export function logit(probability: number): number {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
}

/** The probability with these log odds. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * What a fitted head says of a prompt, in [0, 1]; `score` is what the router itself says of it. Whoever has the vector's
 * waves already gives them.
 */
export function headScore(
  head: LinearHead,
  vector: Float32Array,
  score: number,
  known?: Float32Array,
): number {
  return sigmoid(headLogit(head, vector, head.base === 0 ? 0 : logit(score), known));
}

/** Log odds that a fitted head gives a prompt; `scoreLogit` is those of the router itself. */
export function headLogit(
  head: LinearHead,
  vector: Float32Array,
  scoreLogit: number,
  known?: Float32Array,
): number {
  const { weights, waves, base, bias } = head;
  const bent = waves === undefined ? 0 : dot(waves, known ?? wavesOf(vector));
  return dot(weights, vector) + bent + base * scoreLogit + bias;
}

function dot(weights: readonly number[], values: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] as number) * (values[i] as number);
  return sum;
}
