// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aBackend, gpt4, llama, mixtral } from "../../test/harness/builders.ts";
import { lossesOf } from "./losses.ts";

const small = { ...llama, profile: "small" };
const large = { ...mixtral, profile: "large" };

function near(losses: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>): void {
  assert.deepEqual(Object.keys(losses), Object.keys(expected));
  for (const [name, value] of Object.entries(expected))
    assert.ok(
      Math.abs((losses[name] ?? Number.NaN) - value) < 1e-9,
      `${name}: ${losses[name]} is not ${value}`,
    );
}

describe("the predicted losses of backends", () => {
  it("are the score for weak backends and 0 for strong ones when the router predicts no model", () => {
    assert.deepEqual(lossesOf([llama, mixtral, gpt4], 0.3, undefined), {
      llama: 0.3,
      mixtral: 0.3,
      "gpt-4": 0,
    });
  });

  it("tell weak backends apart by their profiles", () => {
    // Odds of the score 1/4. Of failure: small 1, the tier 1/4, large 1/9. So small (1/4)(1)/(1/4) = 1: 1/2;
    // large (1/4)(1/9)/(1/4) = 1/9: 1/10.
    const success = { weak: 0.8, small: 0.5, large: 0.9, strong: 0.95 };
    near(lossesOf([small, large, gpt4], 0.2, success), { llama: 0.5, mixtral: 0.1, "gpt-4": 0 });
  });

  it("measure strong backends against the best of them", () => {
    const cheaper = aBackend({ name: "mini", tier: "strong", profile: "mini" });
    const twin = aBackend({ name: "twin", tier: "strong", profile: "strong" });
    // Odds of the score 1; of failure: mini 1/4, the tier 1: 1/4, which is a probability of 1/5.
    near(lossesOf([llama, cheaper, gpt4, twin], 0.5, { weak: 0.5, strong: 0.9, mini: 0.8 }), {
      llama: 0.5,
      mini: 0.2,
      "gpt-4": 0,
      twin: 0,
    });
  });

  it("fall back on the tier where nothing is predicted of a profile", () => {
    const unknown = aBackend({ name: "new", tier: "strong", profile: "new" });
    near(lossesOf([small, unknown], 0.4, { weak: 0.6 }), { llama: 0.4, new: 0 });
  });
});
