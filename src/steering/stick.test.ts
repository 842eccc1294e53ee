// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aVirtualModel, gpt4, llama, mixtral, scoredAt } from "../../test/harness/builders.ts";
import type { Conversations } from "../contract/conversations.ts";
import type { Aim } from "../contract/dials.ts";
import { withAim } from "./aim.ts";
import { decide } from "./decide.ts";
import type { Opening } from "./opening.ts";
import type { Wanted } from "./resolve-model.ts";
import { stick } from "./stick.ts";

const sticky = { ttlMs: 1000, margin: 0.2 };
const auto: Wanted = { kind: "virtual", virtualModel: aVirtualModel({ threshold: 0.5, sticky }) };
const all = [gpt4, mixtral, llama];
const LATER: Opening = { key: "k", first: false, inToolLoop: false };

/** A memory in which the conversation has this backend. */
function having(backend: string | undefined): Conversations & { readonly kept: string[] } {
  const kept: string[] = [];
  return { kept, recall: () => backend, remember: (_key, name) => kept.push(name) };
}

function turn(
  score: number,
  before: string | undefined,
  over: {
    readonly at?: Opening;
    readonly promptTokens?: number;
    readonly wanted?: Wanted;
    readonly aim?: Aim;
  } = {},
) {
  const { at = LATER, promptTokens = 10_000_000, wanted = auto, aim } = over;
  const scored = { kind: "asked", router: "mf", digest: "abc", scored: scoredAt(score) } as const;
  const memory = having(before);
  const decided = withAim(aim, decide(wanted, all, scored, "d1"), all);
  const decision = stick(decided, wanted, all, { opening: () => at, promptTokens }, memory);
  return {
    backend: decision.chain[0],
    tier: decision.tier,
    reason: decision.reason,
    kept: memory.kept,
    decision,
  };
}

describe("a later turn of a conversation", () => {
  it("stays with the backend it has, weak or strong, and says so", () => {
    const weak = turn(0.6, "llama");
    assert.deepEqual([weak.backend, weak.tier, weak.reason], ["llama", "weak", "sticky"]);
    const strong = turn(0.1, "gpt-4");
    assert.deepEqual([strong.backend, strong.tier, strong.reason], ["gpt-4", "strong", "sticky"]);
    assert.deepEqual(strong.decision.chain, ["gpt-4", "llama", "mixtral"]);
  });

  it("moves to the strong tier when it clearly needs it: by the margin where the prompt is long", () => {
    assert.equal(turn(0.71, "llama").backend, "gpt-4");
    assert.equal(turn(0.69, "llama").backend, "llama");
    assert.equal(turn(0.6, "llama", { promptTokens: 100 }).backend, "gpt-4");
  });

  it("leaves the strong model when the day's money is gone, but in a tool loop", () => {
    const aim = { kind: "weak-only" } as const;
    const turned = turn(0.6, "gpt-4", { aim });
    assert.deepEqual([turned.backend, turned.reason], ["llama", "budget-spent"]);
    assert.equal(turn(0.6, "mixtral", { aim }).backend, "mixtral");
    assert.equal(turn(0.6, "gpt-4", { aim, at: { ...LATER, inToolLoop: true } }).backend, "gpt-4");
  });

  it("never moves between a tool call and its result", () => {
    const at = { ...LATER, inToolLoop: true };
    assert.equal(turn(0.99, "llama", { at }).backend, "llama");
  });

  it("is decided by itself when its backend is forgotten or gone", () => {
    assert.equal(turn(0.6, undefined).reason, "score");
    assert.equal(turn(0.6, "another").backend, "gpt-4");
  });

  it("keeps the reason of a decision that it agrees with", () => {
    assert.equal(turn(0.1, "llama").reason, "score");
  });

  it("remembers where it went, the first turn too", () => {
    assert.deepEqual(turn(0.6, "llama").kept, ["llama"]);
    const first = turn(0.6, "llama", { at: { ...LATER, first: true } });
    assert.deepEqual([first.backend, first.kept], ["gpt-4", ["gpt-4"]]);
  });

  it("is none of ours where the virtual model says so, or the client named the model", () => {
    const { sticky: _, ...plain } = aVirtualModel({ threshold: 0.5, sticky });
    const off = turn(0.6, "llama", { wanted: { kind: "virtual", virtualModel: plain } });
    assert.deepEqual([off.backend, off.kept], ["gpt-4", []]);
  });
});
