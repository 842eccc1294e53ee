// SPDX-License-Identifier: Apache-2.0
import type { LinearHead } from "../contract/fitted.ts";
import { VECTOR_WIDTH } from "./fitted-file.ts";
import { WAVES, wavesOf } from "./waves.ts";

/** Labelled prompts as a fit reads them: row-major, `width` numbers a prompt. */
export interface Design {
  readonly rows: number;
  readonly width: number;
  readonly values: Float32Array;
}

/**
 * How strongly each part counts before the ridge: a part with a larger scale is shrunk less. Chosen on the developers'
 * half of MMLU and GSM8K by the means of several draws, see docs/fit.md.
 */
const SENTENCE = 384;
const SENTENCE_SCALE = Math.sqrt(0.1);
const FEATURE_SCALE = 0.5 * Math.sqrt(0.1);
/** Place of the length in a vector: the first surface feature, standardised logarithm of UTF-16 units. */
export const LENGTH = 384;
/** The best single guess there is without a fit, so it is hardly shrunk. */
const LENGTH_SCALE = 3;
/** A vector has a length of about √450, and so have its waves after this. */
const WAVE_SCALE = Math.sqrt(450);

/** Scaled vectors and waves of every prompt. Throws when a vector has another width. */
export function designOf(vectors: readonly Float32Array[]): Design {
  const width = VECTOR_WIDTH + WAVES;
  const values = new Float32Array(vectors.length * width);
  for (const [row, vector] of vectors.entries()) {
    if (vector.length !== VECTOR_WIDTH)
      throw new Error(`fit: a vector has ${vector.length} numbers, not ${VECTOR_WIDTH}`);
    const into = values.subarray(row * width, (row + 1) * width);
    for (let i = 0; i < VECTOR_WIDTH; i++) into[i] = (vector[i] as number) * scaleOf(i);
    const waves = wavesOf(vector, into.subarray(VECTOR_WIDTH));
    for (let i = 0; i < WAVES; i++) waves[i] = (waves[i] as number) * WAVE_SCALE;
  }
  return { rows: vectors.length, width, values };
}

/** Coefficients of the scaled columns as weights of what a head reads, times `factor`. */
export function weightsOf(
  coefficients: Float64Array,
  factor: number,
): Required<Pick<LinearHead, "weights" | "waves">> {
  const scaled = (i: number, scale: number): number => factor * scale * (coefficients[i] as number);
  return {
    weights: Array.from({ length: VECTOR_WIDTH }, (_, i) => scaled(i, scaleOf(i))),
    waves: Array.from({ length: WAVES }, (_, i) => scaled(VECTOR_WIDTH + i, WAVE_SCALE)),
  };
}

function scaleOf(column: number): number {
  if (column === LENGTH) return LENGTH_SCALE;
  return column < SENTENCE ? SENTENCE_SCALE : FEATURE_SCALE;
}

/** The standardised logarithm of each prompt's length, as a head reads it. */
export function lengthsOf({ rows, width, values }: Design): Float64Array {
  return Float64Array.from(
    { length: rows },
    (_, row) => (values[row * width + LENGTH] as number) / LENGTH_SCALE,
  );
}
