// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aVirtualModel, gpt4, llama, mixtral, scoredAt } from "../../test/harness/builders.ts";
import type { Degraded } from "../contract/scorer.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { decide } from "./decide.ts";
import type { Wanted } from "./resolve-model.ts";
import type { Scoring } from "./score.ts";

const auto: Wanted = { kind: "virtual", virtualModel: aVirtualModel({ threshold: 0.5 }) };
const all = [gpt4, mixtral, llama];

function asked(score: number, degraded: Degraded = "none"): Scoring {
  return { kind: "asked", router: "mf", digest: "abc", scored: { ...scoredAt(score), degraded } };
}

describe("decide", () => {
  it("takes the cheapest weak candidate below the threshold, and lists the rest as fallbacks", () => {
    const decision = decide(auto, all, asked(0.49), "d1");
    assert.deepEqual(
      [decision.tier, decision.reason, decision.chain],
      ["weak", "score", ["llama", "mixtral", "gpt-4"]],
    );
  });

  it("takes the strong tier at the threshold itself", () => {
    const decision = decide(auto, all, asked(0.5), "d1");
    assert.deepEqual([decision.tier, decision.chain], ["strong", ["gpt-4", "llama", "mixtral"]]);
  });

  it("takes the other tier when the wanted one has no candidate, and says so", () => {
    const decision = decide(auto, [gpt4], asked(0.1), "d1");
    assert.deepEqual([decision.tier, decision.reason, decision.chain], ["strong", "only-tier", ["gpt-4"]]);
  });

  it("says in the reason when the static graph's score decided", () => {
    assert.equal(decide(auto, all, asked(0.1, "late"), "d1").reason, "static-late");
    assert.equal(decide(auto, all, asked(0.1, "queue-full"), "d1").reason, "static-queue-full");
    assert.equal(decide(auto, all, asked(0.1, "failed"), "d1").reason, "static-failed");
  });

  it("uses the default backend when there is no score", () => {
    const unscored: Scoring = {
      kind: "asked",
      router: "mf",
      digest: "abc",
      scored: { kind: "unscored", cause: new Error("no graph"), timings: NO_TIMINGS },
    };
    const mixtralFirst: Wanted = {
      kind: "virtual",
      virtualModel: aVirtualModel({ defaultBackend: "mixtral" }),
    };
    assert.deepEqual(decide(mixtralFirst, all, unscored, "d1").chain, ["mixtral", "gpt-4", "llama"]);
    assert.equal(decide(mixtralFirst, all, unscored, "d1").reason, "unscored");
    assert.equal(decide(auto, all, { kind: "not-asked", why: "no-text" }, "d1").reason, "no-text");
  });

  it("uses the strong tier without a score when the default backend is not able", () => {
    const none: Scoring = { kind: "not-asked", why: "no-text" };
    const llamaFirst: Wanted = { kind: "virtual", virtualModel: aVirtualModel({ defaultBackend: "llama" }) };
    assert.deepEqual(decide(llamaFirst, [mixtral, gpt4], none, "d1").chain, ["gpt-4", "mixtral"]);
  });

  it("honours an explicit model, and puts other models behind it only when they are candidates", () => {
    const explicit: Wanted = { kind: "explicit", model: mixtral.model, fallback: false };
    const none: Scoring = { kind: "not-asked", why: "explicit-model" };
    assert.deepEqual(decide(explicit, [mixtral], none, "d1").chain, ["mixtral"]);
    const decision = decide(explicit, all, none, "d1");
    assert.deepEqual([decision.chain, decision.tier], [["mixtral", "gpt-4", "llama"], "weak"]);
  });
});
