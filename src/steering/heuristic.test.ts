// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { heuristicScore } from "./heuristic.ts";
import { readSignals } from "./signals.ts";

const scoreOf = (text: string): number => heuristicScore(readSignals(text));

describe("heuristic", () => {
  it("puts what plain rules call hard over 0.5 and small talk under it", () => {
    for (const text of [
      "hi",
      "Thanks, that was helpful!",
      "What is the capital of Portugal?",
      "Tell me a joke.",
    ])
      assert.ok(scoreOf(text) < 0.5, text);
    for (const text of [
      "Prove that the square root of 2 is irrational, step by step.",
      "Analyze the algorithm and derive its complexity:\n```python\ndef f(n):\n  return n if n < 2 else f(n-1) + f(n-2)\n```",
      "Design a rate limiter and compare its trade-offs under burst load; justify the architecture.",
    ])
      assert.ok(scoreOf(text) >= 0.5, text);
  });

  it("stays in (0, 1) for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const score = scoreOf(text);
        assert.ok(score > 0 && score < 1);
      }),
    );
  });

  it("grows with length alone", () => {
    assert.ok(scoreOf("word ".repeat(500)) > scoreOf("word ".repeat(5)));
  });
});

describe("readSignals", () => {
  it("tells code, multiple choice and script apart", () => {
    assert.equal(readSignals("def f(x):\n  return x").code, true);
    assert.equal(readSignals("I will return (tomorrow)").code, true);
    assert.equal(readSignals("a class of its own").code, false);
    assert.equal(readSignals("Which?\nA. one\nB. two").multipleChoice, true);
    assert.equal(readSignals("A. only").multipleChoice, false);
    assert.equal(readSignals("Какой сегодня день?").script, "cyrillic");
    assert.equal(readSignals("今天天气怎么样").script, "cjk");
    assert.equal(readSignals("ما اسمك").script, "arabic");
  });

  it("counts nothing in an empty text", () => {
    assert.deepEqual(readSignals(""), {
      characters: 0,
      words: 0,
      lines: 0,
      code: false,
      reasoningWords: 0,
      lightWords: 0,
      mathShare: 0,
      multipleChoice: false,
      script: "latin",
    });
  });
});
