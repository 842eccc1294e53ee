// SPDX-License-Identifier: Apache-2.0

/** The first numbers of what heads read are the standardised sentence vector; the surface features follow. */
const WIDTH = 384;

/** The sentence vector alone, of length 1: the scalar product of two is their cosine similarity. */
export function sentenceVector(vector: Float32Array): Float32Array {
  const sentence = vector.slice(0, WIDTH);
  const length = Math.hypot(...sentence) || 1;
  return sentence.map((value) => value / length);
}
