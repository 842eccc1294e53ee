// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../evaluation/random.ts";
import { WAVES, wavesOf } from "./waves.ts";

const random = seededRandom(11);
const gaussian = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const vector = (): Float32Array => Float32Array.from({ length: 444 }, gaussian);
const inner = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe("random waves", () => {
  it("have inner products that are nearly a Gaussian kernel of the vectors", () => {
    for (let pair = 0; pair < 30; pair++) {
      const [one, other] = [vector(), vector()];
      const between = one.map((value, i) => value + (pair / 30) * ((other[i] ?? 0) - value));
      const distance = one
        .subarray(0, 384)
        .reduce((sum, value, i) => sum + (value - (between[i] ?? 0)) ** 2, 0);
      const kernel = Math.exp((-1.5 * distance) / 444);
      // The standard deviation of 1,024 products of cosines is about 0.03.
      const found = inner(wavesOf(one), wavesOf(between));
      assert.ok(Math.abs(found - kernel) < 0.12, `${found} and ${kernel}`);
    }
  });

  it("do not read the surface features, and leave the vector alone", () => {
    const one = vector();
    const before = Float32Array.from(one);
    const waves = wavesOf(one);
    assert.deepEqual(one, before);
    assert.deepEqual(wavesOf(one.map((value, i) => (i < 384 ? value : 7))), waves);
  });

  it("are the same for ever: the weights of fitted files depend on them", () => {
    const waves = wavesOf(Float32Array.from({ length: 444 }, (_, i) => Math.sin(i)));
    assert.equal(waves.length, WAVES);
    const shown = [0, 511, 512, 1023].map((i) => Number((waves[i] ?? Number.NaN).toFixed(5)));
    assert.deepEqual(shown, [-0.03392, 0.04378, -0.02785, 0.03873]);
  });
});
