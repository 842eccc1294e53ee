// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
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
    "I have been stuck on this since this morning, so any pointers are welcome.",
    "You have been so helpful in the past, thank you!",
    "It is so kind of you to take the time…",
    "Hey buddy, got a minute? :)",
    "Thanks in advance 🙏",
    "Thank you! 🙏",
    "Heyyy thanksss a lot!",
  ])
    it(`is dropped before a question: ${sentence}`, () => {
      assert.equal(withoutCourtesy(`${sentence} ${QUESTION}`), QUESTION);
    });

  for (const sentence of [
    "Thank you very much in advance for your time!",
    "Any help would be greatly appreciated.",
    "Please help me with this. Thank you so much!",
    "I look forward to your answer.",
    "Keep up the great work!",
    "You’re a lifesaver 😊",
    "Thanks! 🙏 No rush, take all the time you need.",
  ])
    it(`is dropped after a question: ${sentence}`, () => {
      assert.equal(withoutCourtesy(`${QUESTION} ${sentence}`), QUESTION);
    });

  it("is dropped after the cue for an answer, and as a clause", () => {
    assert.equal(withoutCourtesy("Is it so?\nAnswer: I owe you one!"), "Is it so?\nAnswer:");
    assert.equal(withoutCourtesy("Hi there, name a tree, thanks in advance."), "name a tree");
  });

  it("is dropped with a signature under it", () => {
    assert.equal(withoutCourtesy(`${QUESTION}\nMany thanks,\nJo March\nSales`), QUESTION);
    assert.equal(withoutCourtesy("Name two,\nAda and Jo"), "Name two,\nAda and Jo");
  });

  it("is dropped six times at each end, not more", () => {
    assert.equal(
      withoutCourtesy(`${"Hi! ".repeat(7)}${QUESTION}${" Thanks!".repeat(7)}`),
      `Hi! ${QUESTION} Thanks!`,
    );
  });

  it("stays where it is all there is", () => {
    for (const text of [
      "hi",
      "Thanks!",
      "How are you?",
      "Hello! Could you please help me?",
      "Please help me. Thanks!",
    ])
      assert.equal(withoutCourtesy(text), text);
  });

  it("stays where it is what the prompt is about", () => {
    for (const text of [
      "Translate: he said thank you",
      "Translate into French:\nthank you\nplease help me",
      "I need help with my taxes.",
      "Can you help me move house?",
      "Could you help me with this integral?",
      "How do I thank you? My French is poor.",
      "I need help with 3 things. Name them.",
      "Thank you(); // does nothing",
      "Name a tree. Please help me (it is an oak). Name another.",
    ])
      assert.equal(withoutCourtesy(text), text);
  });

  it("stays in answer options and lists", () => {
    for (const text of [
      "Which is polite?\nA. Thank you\nB. please help me",
      "Which is polite?\na) hello\nb) thank you",
      "Which is polite?\n1. hello\n2. thank you",
      "Which is polite?\n- hello\n- thank you",
      "A: thank you\nB: please",
    ])
      assert.equal(withoutCourtesy(text), text);
  });

  it("is looked for in a few hundred units at each end, whatever the text", () => {
    const part = "hi, ".repeat(1_000);
    for (const text of [
      part,
      `${part}.`,
      " , ".repeat(1_000),
      ". ".repeat(2_000),
      "please ".repeat(1_000),
      ":".repeat(4_000),
    ])
      assert.ok(text.length - withoutCourtesy(text).length <= 2 * 6 * 240 + 40, text.slice(0, 20));
  });

  it("does not depend on what is far from both ends", () => {
    for (const far of [
      "hi, ".repeat(50_000),
      ". ".repeat(100_000),
      "x",
      ":\n".repeat(50_000),
      "please ".repeat(50_000),
    ]) {
      const middle = `${"7".repeat(300)} ${far} ${"7".repeat(300)}`;
      assert.equal(withoutCourtesy(`Hello! Thanks. ${middle}\nThanks a lot! Bye!`), middle);
    }
  });

  it("drops sentences of words on the lists alone, and from the ends alone", () => {
    const piece = fc.constantFrom(
      "Thanks. ",
      "please",
      "help me, ",
      "x",
      "7",
      ": ",
      "\n",
      "? ",
      "A. ",
      "🙏 ",
      "é",
      "hi! ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const kept = withoutCourtesy(text);
        assert.ok(text.includes(kept));
        assert.equal(kept.replaceAll(/[^x7é]/g, ""), text.replaceAll(/[^x7é]/g, ""));
      }),
    );
  });
});
