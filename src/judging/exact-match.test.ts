// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { exactMatch } from "./exact-match.ts";

const RIGHT: readonly (readonly [answer: string, reference: string])[] = [
  ["Paris", "paris."],
  ["  The  Paris ", "Paris"],
  ["“Paris”!", "Paris"],
  ["So the answer is 42.", "42"],
  ["She has 3 + 4 = 7 apples.\n#### 7", "#### 7"],
  ["It costs $1,250.00", "1250"],
  ["The total is 7 apples", "7"],
  ["Hence \\boxed{\\frac{1}{2}}.", "\\frac{1}{2}"],
  ["B", "B"],
  ["(B)", "B"],
  ["B. Because the heart pumps blood.", "B"],
  ["The correct answer is (C).", "C"],
  ["Answer: D", "D"],
  ["**Answer:** D) four", "D"],
  ["The answer is option A", "A"],
  ["-5", "−5"],
  ["12 %", "12%"],
  ["Thinking... the answer is Paris.", "Paris"],
];

const WRONG: readonly (readonly [answer: string, reference: string])[] = [
  ["Lyon", "Paris"],
  ["Paris or Lyon", "Paris"],
  ["The answer is 42, no, the answer is 43.", "42"],
  ["7 apples and 8 pears", "7"],
  ["#### 70", "7"],
  ["A long story about B", "B"],
  ["C", "B"],
  ["B. first\nThe answer is C.", "B"],
  ["", "Paris"],
  ["5", "-5"],
  ["0.5", "5"],
];

describe("an exact match", () => {
  for (const [answer, reference] of RIGHT)
    it(`takes ${JSON.stringify(answer)} for ${JSON.stringify(reference)}`, () =>
      assert.equal(exactMatch(answer, reference), 1));
  for (const [answer, reference] of WRONG)
    it(`does not take ${JSON.stringify(answer)} for ${JSON.stringify(reference)}`, () =>
      assert.equal(exactMatch(answer, reference), 0));
});
