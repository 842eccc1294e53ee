// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { difficulty } from "./difficulty.ts";

/** A reply whose first token might have been these, by their probabilities. */
function reply(probabilities: Readonly<Record<string, number>>): object {
  const top_logprobs = Object.entries(probabilities).map(([token, p]) => ({ token, logprob: Math.log(p) }));
  return { choices: [{ logprobs: { content: [{ token: "?", top_logprobs }] } }] };
}

function assertScore(actual: number | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-12, `${actual}, not ${expected}`);
}

describe("the difficulty in a reply", () => {
  it("is the probability of 4 and 5", () => {
    assertScore(difficulty(reply({ 1: 0.1, 2: 0.2, 3: 0.3, 4: 0.25, 5: 0.15 })), 0.4);
  });

  it("is among the digits alone: other tokens do not count", () => {
    assertScore(difficulty(reply({ Sure: 0.5, 2: 0.1, 5: 0.3, 7: 0.05, "45": 0.05 })), 0.75);
  });

  it("counts a digit with and without a space before it as one", () => {
    assertScore(difficulty(reply({ " 4": 0.2, 4: 0.2, "\n1": 0.1 })), 0.8);
  });

  it("is not to be had without a digit among the likely tokens", () => {
    assert.equal(difficulty(reply({ Sure: 0.9, "6": 0.1 })), undefined);
  });

  it("is not to be had of what is no reply at all", () => {
    const odd = [
      undefined,
      null,
      [],
      "5",
      {},
      { choices: [] },
      { choices: [{ logprobs: null }] },
      { choices: [{ logprobs: { content: [] } }] },
      { choices: [{ logprobs: { content: [{ top_logprobs: "4" }] } }] },
      { choices: [{ logprobs: { content: [{ top_logprobs: [null, 4, { token: "4" }] }] } }] },
      { choices: [{ logprobs: { content: [{ top_logprobs: [{ token: "4", logprob: "-1" }] }] } }] },
      { choices: [{ logprobs: { content: [{ top_logprobs: [{ token: "4", logprob: 900 }] }] } }] },
      { choices: [{ logprobs: { content: [{ top_logprobs: [{ token: "4", logprob: -9999 }] }] } }] },
    ];
    for (const one of odd) assert.equal(difficulty(one), undefined, JSON.stringify(one));
  });
});
