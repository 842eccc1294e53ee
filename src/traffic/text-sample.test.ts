// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { seededRandom } from "../evaluation/random.ts";
import { TextSample } from "./text-sample.ts";

const ROOM = 1_000_000;

function sampleOf(count: number, size: number, seed: number, maxBytes = ROOM): TextSample<number> {
  const sample = new TextSample<number>(size, maxBytes, seededRandom(seed));
  for (let i = 0; i < count; i++) sample.offer(i, () => `text ${i}`);
  return sample;
}

describe("a sample of texts", () => {
  it("is all of them, in their order, where there is room", () => {
    const drawn = [...sampleOf(5, 10, 1).take()];
    assert.deepEqual(
      drawn.map(({ facts, text }) => [facts, text]),
      [0, 1, 2, 3, 4].map((i) => [i, `text ${i}`]),
    );
  });

  it("makes no text that it does not keep", () => {
    const sample = new TextSample<number>(1, ROOM, () => 0.999999);
    sample.offer(0, () => "kept");
    for (let i = 1; i < 10; i++) sample.offer(i, () => assert.fail("made"));
    assert.deepEqual([...sample.take()], [{ facts: 0, text: "kept" }]);
  });

  for (const [room, maxBytes, size] of [
    ["of texts", ROOM, 20],
    ["of bytes", 20 * 7, 40],
  ] as const) {
    it(`is as likely to hold an early text as a late one where room ${room} is short`, () => {
      const early = Array.from({ length: 400 }, (_, seed) => {
        const drawn = [...sampleOf(200, size, seed, maxBytes).take()];
        assert.ok(drawn.reduce((sum, { text }) => sum + text.length, 0) <= maxBytes);
        assert.ok(drawn.length > 0 && drawn.length <= size);
        return drawn.filter(({ facts }) => facts < 100).length / drawn.length;
      });
      const mean = early.reduce((sum, share) => sum + share, 0) / early.length;
      assert.ok(Math.abs(mean - 0.5) < 0.025, String(mean));
    });
  }

  it("tells that long texts made it smaller, and is empty once it was taken", () => {
    const sample = sampleOf(200, 40, 1, 100);
    assert.ok(sample.size < 20 && sample.count <= sample.size);
    assert.equal([...sample.take()].length > 0, true);
    assert.equal(sample.count, 0);
  });
});
