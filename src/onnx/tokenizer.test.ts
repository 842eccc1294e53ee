// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { goldenCases, modelTokenizer } from "../../test/golden/router-model/golden-cases.ts";
import { normalizedWords } from "./bert-words.ts";

const tokenizer = modelTokenizer();

/** The plain way: every word of the text, then the first 80 and the last 46 ids. */
function naiveIds(text: string): readonly number[] {
  const ids = normalizedWords(text).flatMap((word) => tokenizer.allIds(word));
  return [101, ...(ids.length > 126 ? [...ids.slice(0, 80), ...ids.slice(-46)] : ids), 102];
}

const words = fc.constantFrom(
  "the",
  "unbelievable",
  "42",
  "naïve",
  "数学",
  "🍕",
  "x_1",
  "don't",
  "\n",
  "\t",
  "",
  "(a)",
  "Ωmega",
  "e\u0301",
);

describe("tokenizer", () => {
  for (const golden of goldenCases()) {
    it(`gives the ids that Python gives: ${golden.name}`, () => {
      assert.deepEqual(tokenizer.ids(golden.prompt), golden.ids);
    });
  }

  it("reads from both ends what tokenizing it all would give", () => {
    const text = fc.array(words, { maxLength: 400 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(text, (any) => assert.deepEqual(tokenizer.ids(any), naiveIds(any))),
      { numRuns: 300 },
    );
  });

  it("gives 2 to 128 known ids for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2000 }), (text) => {
        const ids = tokenizer.ids(text);
        assert.ok(ids.length >= 2 && ids.length <= 128);
        assert.ok(ids.every((id) => Number.isInteger(id) && id >= 0 && id < 30_522));
        assert.deepEqual(ids, naiveIds(text));
      }),
    );
  });

  it("reads the name of a special token as ordinary text", () => {
    assert.equal(tokenizer.ids("[SEP] [CLS]").slice(1, -1).includes(102), false);
  });

  it("gives the same ids the second time, from its memory of words", () => {
    const text = "memory of unforgettable words";
    assert.deepEqual(tokenizer.ids(text), tokenizer.ids(text));
  });
});
