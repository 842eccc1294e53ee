// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withoutCourtesy } from "./courtesy.ts";

const QUESTION = "Which planet is the largest?";

describe("courtesy", () => {
  for (const sentence of [
    "I would really appreciate your help with this.",
    "Could you please help me with the following question?",
    "I hope you are doing well.",
    "Good morning! I hope you're having a great day.",
    "I was wondering if you could help me with something.",
    "Sorry to bother you.",
    "Please",
  ])
    it(`is dropped before a question: ${sentence}`, () => {
      assert.equal(withoutCourtesy(`${sentence} ${QUESTION}`), QUESTION);
    });

  for (const sentence of [
    "Thank you very much in advance for your time!",
    "Any help would be greatly appreciated.",
    "Please help me with this. Thank you so much!",
    "I look forward to your answer.",
  ])
    it(`is dropped after a question: ${sentence}`, () => {
      assert.equal(withoutCourtesy(`${QUESTION} ${sentence}`), QUESTION);
    });

  it("stays where it is all there is", () => {
    for (const text of ["hi", "Thanks!", "How are you?"]) assert.equal(withoutCourtesy(text), text);
  });

  it("stays where it is what the prompt is about", () => {
    for (const text of [
      "Translate: he said thank you",
      "I need help with my taxes.",
      "Can you help me move house?",
    ])
      assert.equal(withoutCourtesy(text), text);
  });
});
