// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aChat, aPolicy, aVirtualModel, gpt4, llama, scoredAt } from "../../test/harness/builders.ts";
import { NO_CONVERSATIONS, NO_RESPONSES } from "../contract/conversations.ts";
import type { Decision } from "../contract/decision.ts";
import type { Aim, ChoiceOutlook } from "../contract/dials.ts";
import { type Steering, steer } from "./steer.ts";

/** Steers a request whose score is 0.6 by a dial with this aim; gives the decision, and what the dial heard. */
async function steered(aim: Aim, model = "auto", over: Partial<Steering> = {}) {
  const heard: { decision: Decision; outlooks: Readonly<Record<string, ChoiceOutlook>> }[] = [];
  const scored = { ...scoredAt(0.6), success: { weak: 0.5, strong: 0.9 } };
  const world: Steering = {
    backends: [
      { ...llama, profile: "weak", price: { input: 1, output: 2 } },
      { ...gpt4, profile: "strong", price: { input: 10, output: 20 } },
    ],
    policy: aPolicy({
      virtualModels: [aVirtualModel({ router: "mf", threshold: 0.5, backends: ["llama", "gpt-4"] })],
    }),
    scorers: new Map([["mf", { router: "mf", digest: "d", score: () => Promise.resolve(scored) }]]),
    observer: { begin: () => ({ enter: () => undefined, end: () => undefined, fail: () => undefined }) },
    nextId: () => "d1",
    conversations: NO_CONVERSATIONS,
    responses: NO_RESPONSES,
    dials: { aim: () => aim, decided: (_, decision, outlooks) => heard.push({ decision, outlooks }) },
    ...over,
  };
  const outcome = await steer(aChat("hi", { model }), { traceparent: "", tracestate: "" }, world);
  return { decision: outcome.kind === "steer" ? outcome.decision : assert.fail(outcome.kind), heard };
}

describe("a dial in the story of a request", () => {
  it("moves the threshold that the score is held against", async () => {
    const { decision } = await steered({ kind: "threshold", threshold: 0.7 });
    assert.deepEqual([decision.tier, decision.scored?.threshold], ["weak", 0.7]);
    assert.equal((await steered({ kind: "threshold", threshold: 0.55 })).decision.tier, "strong");
  });

  it("hears the decision, with what the weak and the strong choice would come to", async () => {
    const { heard } = await steered({ kind: "threshold", threshold: 0.7 });
    const { weak, strong } = heard[0]?.outlooks ?? {};
    assert.deepEqual([weak?.success, strong?.success], [0.5, 0.9]);
    assert.ok(Math.abs((strong?.usd ?? 0) / (weak?.usd ?? 1) - 10) < 1e-9);
    assert.equal(heard[0]?.decision.tier, "weak");
  });

  it("sends everything to weak backends once the money is gone, and says so", async () => {
    const { decision } = await steered({ kind: "weak-only" });
    assert.deepEqual([decision.tier, decision.reason, decision.chain[0]], ["weak", "budget-spent", "llama"]);
  });

  it("does so where something else than the score chose the strong model, too", async () => {
    const route = { name: "code", similarity: 0.9, backend: "gpt-4" };
    const scored = { ...scoredAt(1), route };
    const { decision } = await steered({ kind: "weak-only" }, "auto", {
      scorers: new Map([["mf", { router: "mf", digest: "d", score: () => Promise.resolve(scored) }]]),
    });
    assert.deepEqual(
      [decision.tier, decision.reason, decision.chain],
      ["weak", "budget-spent", ["llama", "gpt-4"]],
    );
    const unscored = await steered({ kind: "weak-only" }, "auto", { scorers: new Map() });
    assert.deepEqual(unscored.decision.chain, ["llama", "gpt-4"]);
  });

  it("leaves the strong model to answer where no weak one is able", async () => {
    const { decision } = await steered({ kind: "weak-only" }, "auto", {
      backends: [{ ...gpt4, profile: "strong" }],
    });
    assert.deepEqual(decision.chain, ["gpt-4"]);
  });

  it("has no say on a threshold in the model's name, or on a model that the client names", async () => {
    const named = await steered({ kind: "weak-only" }, "router-mf-0.5");
    assert.deepEqual([named.decision.tier, named.heard.length], ["strong", 0]);
    const explicit = await steered({ kind: "weak-only" }, gpt4.model);
    assert.deepEqual([explicit.decision.tier, explicit.heard.length], ["strong", 0]);
  });
});
