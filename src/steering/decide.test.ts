// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aVirtualModel, gpt4, llama, mixtral, scoredAt } from "../../test/harness/builders.ts";
import type { Degraded, Success } from "../contract/scorer.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { decide } from "./decide.ts";
import type { Wanted } from "./resolve-model.ts";
import type { Scoring } from "./score.ts";

const auto: Wanted = { kind: "virtual", virtualModel: aVirtualModel({ threshold: 0.5 }) };
const all = [gpt4, mixtral, llama];

function asked(score: number, degraded: Degraded = "none"): Scoring {
  return { kind: "asked", router: "mf", digest: "abc", scored: { ...scoredAt(score), degraded } };
}

function predicted(score: number, success: Success): Scoring {
  return { kind: "asked", router: "mf", digest: "abc", scored: { ...scoredAt(score), success } };
}

function routed(score: 0 | 1, backend?: string): Scoring {
  const route = { name: "law", similarity: 0.9, ...(backend === undefined ? {} : { backend }) };
  return {
    kind: "asked",
    router: "semantic",
    digest: "abc",
    scored: { ...scoredAt(score), by: "route", route },
  };
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

  it("takes the cheapest backend whose own predicted loss stays under the threshold", () => {
    const weak = { weak: 0.8, strong: 0.95 };
    // Odds of the score 1/4; of failure: mixtral 1/9 against the tier's 1/4 makes a loss of 1/10, llama 1 makes 1/2.
    const apart = { ...weak, small: 0.5, large: 0.9 };
    const three = [gpt4, { ...mixtral, profile: "large" }, { ...llama, profile: "small" }];
    const at = (threshold: number) =>
      decide(
        { kind: "virtual", virtualModel: aVirtualModel({ threshold }) },
        three,
        predicted(0.2, apart),
        "d1",
      );
    assert.deepEqual(at(0.6).chain, ["llama", "mixtral", "gpt-4"]);
    assert.deepEqual(at(0.3).chain, ["mixtral", "gpt-4", "llama"]);
    assert.deepEqual(at(0.05).chain, ["gpt-4", "mixtral", "llama"]);
    assert.deepEqual(
      [0.6, 0.3, 0.05].map((threshold) => at(threshold).tier),
      ["weak", "weak", "strong"],
    );
  });

  it("tells the smallest loss of the weak tier as the score, and every loss beside it", () => {
    const success = { weak: 0.8, small: 0.5, large: 0.9, strong: 0.95 };
    const three = [gpt4, { ...mixtral, profile: "large" }, { ...llama, profile: "small" }];
    const { scored } = decide(auto, three, predicted(0.2, success), "d1");
    const { "gpt-4": best, mixtral: large = 0, llama: small = 0 } = scored?.losses ?? {};
    assert.equal(best, 0);
    assert.ok(Math.abs(small - 0.5) < 1e-9 && Math.abs(large - 0.1) < 1e-9, `${small} ${large}`);
    assert.equal(scored?.score, large);
  });

  it("takes the weak backend with the smallest loss when all are over the threshold and nothing strong is able", () => {
    const success = { weak: 0.8, small: 0.5, large: 0.9 };
    const two = [
      { ...llama, profile: "small" },
      { ...mixtral, profile: "large" },
    ];
    const decision = decide(auto, two, predicted(0.9, success), "d1");
    assert.deepEqual([decision.reason, decision.chain], ["only-tier", ["mixtral", "llama"]]);
  });

  it("prefers a weak backend without a price to a strong one that has one", () => {
    const { price: _, ...unpriced } = llama;
    assert.deepEqual(decide(auto, [gpt4, unpriced], asked(0.2), "d1").chain, ["llama", "gpt-4"]);
  });

  it("sends everything to the strong tier at threshold 0, and nothing below certainty at 1", () => {
    const at = (threshold: number): Wanted => ({
      kind: "virtual",
      virtualModel: aVirtualModel({ threshold }),
    });
    assert.equal(decide(at(0), all, asked(0), "d1").tier, "strong");
    assert.equal(decide(at(1), all, asked(0.999), "d1").tier, "weak");
  });

  it("goes by the tier of the semantic route that a text belongs to, and names the route", () => {
    const decision = decide(auto, all, routed(1), "d1");
    assert.deepEqual([decision.reason, decision.chain[0]], ["semantic-route", "gpt-4"]);
    assert.equal(decision.scored?.route, "law");
    assert.equal(decide(auto, all, routed(0), "d1").chain[0], "llama");
    assert.equal(decide(auto, [gpt4], routed(0), "d1").reason, "only-tier");
  });

  it("puts the backend of a semantic route first when it is able, else its tier", () => {
    const decision = decide(auto, all, routed(0, "mixtral"), "d1");
    assert.deepEqual(
      [decision.reason, decision.tier, decision.chain],
      ["semantic-route", "weak", ["mixtral", "llama", "gpt-4"]],
    );
    assert.deepEqual(decide(auto, [gpt4, llama], routed(0, "mixtral"), "d1").chain, ["llama", "gpt-4"]);
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
