// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ConversationMemory } from "./conversation-memory.ts";

describe("the memory of conversations", () => {
  it("recalls a backend until the conversation was silent too long", () => {
    let now = 0;
    const memory = new ConversationMemory(() => now);
    memory.remember("a", "llama");
    now = 1000;
    assert.equal(memory.recall("a", 1000), "llama");
    now = 1001;
    assert.equal(memory.recall("a", 1000), undefined);
  });

  it("is bounded: the longest silent makes room", () => {
    const memory = new ConversationMemory(() => 0, 2);
    for (const key of ["a", "b", "a", "c"]) memory.remember(key, "llama");
    assert.deepEqual(
      ["a", "b", "c"].map((key) => memory.recall(key, 1)),
      ["llama", undefined, "llama"],
    );
  });
});
