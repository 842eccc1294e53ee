// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aVirtualModel, gpt4, llama, mixtral, scoredAt } from "../../test/harness/builders.ts";
import type { Mode } from "../contract/policy.ts";
import { decide } from "./decide.ts";
import type { Wanted } from "./resolve-model.ts";
import { shadow } from "./shadow.ts";

const all = [gpt4, mixtral, llama];

function decided(mode: Mode) {
  const virtualModel = aVirtualModel({ threshold: 0.5, mode, defaultBackend: "gpt-4" });
  const wanted: Wanted = { kind: "virtual", virtualModel };
  const scored = { kind: "asked", router: "mf", digest: "abc", scored: scoredAt(0.1) } as const;
  return shadow(decide(wanted, all, scored, "d1"), wanted, all);
}

describe("shadow mode", () => {
  it("sends the request to the default backend, and tells what would have been", () => {
    const decision = decided("shadow");
    assert.deepEqual(
      [decision.tier, decision.reason, decision.chain[0], decision.would],
      ["strong", "shadow", "gpt-4", { tier: "weak", reason: "score", backend: "llama" }],
    );
    assert.equal(decision.scored?.score, 0.1);
  });

  it("is off where decisions are enforced", () => {
    assert.deepEqual([decided("enforce").chain[0], decided("enforce").would], ["llama", undefined]);
  });
});
