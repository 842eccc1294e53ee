// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FINDINGS, findingOf, outcomeOf, readVerdict } from "./verdict.ts";

describe("a judge's verdict", () => {
  it("is the last mark of the reply", () => {
    assert.equal(readVerdict("[[A]] would be wrong here.\n[[B]]"), "b");
    assert.equal(readVerdict("Both do.\n\n[[good]]"), "good");
    assert.equal(readVerdict("**[[BAD]]**"), "bad");
  });

  it("is missing where the reply has no mark", () => {
    for (const reply of ["", "A", "[A]", "[[C]]", "Answer A is better."])
      assert.equal(readVerdict(reply), undefined);
  });

  it("goes by model, not by place", () => {
    assert.equal(findingOf("a", "weak"), "weak");
    assert.equal(findingOf("a", "strong"), "strong");
    assert.equal(findingOf("b", "weak"), "strong");
    assert.equal(findingOf("bad", "strong"), "both-bad");
  });
});

describe("the outcomes of two findings", () => {
  it("are 1 for the better answer and 0 for the other where both orders agree", () => {
    assert.deepEqual(outcomeOf(["strong", "strong"]), { weak: 0, strong: 1 });
    assert.deepEqual(outcomeOf(["weak", "weak"]), { weak: 1, strong: 0 });
    assert.deepEqual(outcomeOf(["both-good", "both-good"]), { weak: 1, strong: 1 });
    assert.deepEqual(outcomeOf(["both-bad", "both-bad"]), { weak: 0, strong: 0 });
  });

  it("are a tie of 0.5 where the judge prefers a place", () => {
    const alwaysFirst = [findingOf("a", "weak"), findingOf("a", "strong")] as const;
    assert.deepEqual(outcomeOf(alwaysFirst), { weak: 0.5, strong: 0.5 });
  });

  it("are half of each finding where the orders differ, in whichever order", () => {
    assert.deepEqual(outcomeOf(["strong", "both-good"]), { weak: 0.5, strong: 1 });
    for (const one of FINDINGS)
      for (const other of FINDINGS) assert.deepEqual(outcomeOf([one, other]), outcomeOf([other, one]));
  });
});
