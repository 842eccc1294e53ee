// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { goldenCases } from "../../test/golden/router-model/golden-cases.ts";
import { promptText } from "./prompt-text.ts";
import { FEATURE_NAMES, surfaceFeatures } from "./surface-features.ts";

const featureOf = (text: string, name: string): number =>
  surfaceFeatures(promptText(text))[FEATURE_NAMES.indexOf(name)] ?? Number.NaN;

describe("surface features", () => {
  for (const golden of goldenCases()) {
    it(`are those that Python reads: ${golden.name}`, () => {
      surfaceFeatures(golden.prompt).forEach((value, i) => {
        const expected = golden.features[i] ?? Number.NaN;
        assert.ok(
          Math.abs(value - expected) <= 1e-5 * Math.max(1, Math.abs(expected)),
          `${FEATURE_NAMES[i]}: ${value}, not ${expected}`,
        );
      });
    });
  }

  it("are 60 finite numbers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1000 }), (text) => {
        const features = surfaceFeatures(promptText(text));
        assert.equal(features.length, 60);
        assert.ok(features.every(Number.isFinite));
      }),
    );
  });

  it("do not change with the case of a question, a please or a thank-you", () => {
    const question = "Which planet is the largest?\nA. Mars\nB. Jupiter\nC. Venus";
    const features = surfaceFeatures(promptText(question));
    for (const other of [
      question.toLowerCase(),
      question.toUpperCase(),
      `Please ${question}`,
      `  ${question}\r\n\r\nThanks!`,
    ]) {
      assert.deepEqual(surfaceFeatures(promptText(other)), features, other);
    }
  });

  it("count answer options in alphabetical order only", () => {
    assert.equal(featureOf("Pick:\nA. one\nB. two\nD. four\nC. three", "options"), 3);
    assert.equal(featureOf("B. second\nC. third", "options"), 0);
  });
});
