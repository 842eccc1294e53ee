// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { goldenCases } from "../../test/golden/router-model/golden-cases.ts";
import { promptText } from "./prompt-text.ts";

describe("prompt text", () => {
  for (const golden of goldenCases()) {
    it(`is the one that Python makes: ${golden.name}`, () => {
      assert.equal(promptText(golden.text), golden.prompt);
    });
  }

  it("keeps the first 4000 and the last 2000 units of a long text", () => {
    const text = `${"a".repeat(4000)}${"b".repeat(5000)}${"c".repeat(2000)}`;
    assert.equal(promptText(text), `${"a".repeat(4000)}\n${"c".repeat(2000)}`);
  });

  it("is well-formed and at most 6001 units, for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 60 }),
        (text, times) => {
          const prompt = promptText(text.repeat(times));
          assert.ok(prompt.isWellFormed());
          assert.ok(prompt.length <= 6001);
        },
      ),
    );
  });

  it("is never made empty by dropping courtesy", () => {
    for (const text of ["please", "thanks", "hi", "Hello there,", "thank you so much!"])
      assert.notEqual(promptText(text), "", text);
  });
});
