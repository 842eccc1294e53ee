// SPDX-License-Identifier: Apache-2.0
import { seededRandom } from "../evaluation/random.ts";

/** Random waves of one vector. */
export const WAVES = 1024;

/** How many of a vector's numbers the waves read: the sentence vector, not the surface features. */
const READ = 384;

/** A Hadamard transform needs a power of two. */
const BLOCK = 512;

/** Inverse width of the kernel for vectors of standardised numbers: exp(-GAMMA · |x - y|² / 444). */
const GAMMA = 1.5;
const SCALE = Math.sqrt((2 * GAMMA) / 444);

/** What makes the waves; a change of it makes every fitted file void, so the file's version must change with it. */
const SEED = 20_260_701;
const TURNS = 3;

interface Table {
  /** ±1 for each block, turn and place. */
  readonly signs: Float32Array;
  readonly phases: Float32Array;
}

const TABLE = tableOf(SEED);

function tableOf(seed: number): Table {
  const random = seededRandom(seed);
  const blocks = WAVES / BLOCK;
  return {
    signs: Float32Array.from({ length: blocks * TURNS * BLOCK }, () => (random() < 0.5 ? -1 : 1)),
    phases: Float32Array.from({ length: WAVES }, () => 2 * Math.PI * random()),
  };
}

/**
 * Random Fourier features of a vector: inner products of them are nearly a Gaussian kernel of the vectors
 * (https://papers.nips.cc/paper/3182), so a linear fit on them bends. Directions come from signs and Hadamard transforms
 * in place of a matrix (https://arxiv.org/abs/1610.09072): some 40,000 additions a vector.
 */
export function wavesOf(vector: Float32Array, into = new Float32Array(WAVES)): Float32Array {
  const turned = new Float32Array(BLOCK);
  const height = Math.sqrt(2 / WAVES);
  for (let block = 0; block < WAVES / BLOCK; block++) {
    turned.fill(0);
    turned.set(vector.subarray(0, READ));
    for (let turn = 0; turn < TURNS; turn++) {
      const from = (block * TURNS + turn) * BLOCK;
      for (let i = 0; i < BLOCK; i++) turned[i] = (turned[i] as number) * (TABLE.signs[from + i] as number);
      hadamard(turned);
    }
    // Two of the three transforms are undone to unit length; the third keeps the length of a Gaussian direction.
    const scale = SCALE / BLOCK;
    for (let i = 0; i < BLOCK; i++) {
      const wave = block * BLOCK + i;
      into[wave] = height * Math.cos(scale * (turned[i] as number) + (TABLE.phases[wave] as number));
    }
  }
  return into;
}

/** The Walsh-Hadamard transform in place, not scaled: lengths grow by the root of the size. */
function hadamard(values: Float32Array): void {
  for (let half = 1; half < values.length; half *= 2) {
    for (let start = 0; start < values.length; start += 2 * half) {
      for (let i = start; i < start + half; i++) {
        const [a, b] = [values[i] as number, values[i + half] as number];
        values[i] = a + b;
        values[i + half] = a - b;
      }
    }
  }
}
