// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anAccessRecord } from "../../test/harness/builders.ts";
import { ResponseMemory } from "./response-memory.ts";

describe("the memory of responses", () => {
  it("knows the backend that served, which may be another than was decided", () => {
    const memory = new ResponseMemory();
    memory.record(anAccessRecord({ responseId: "resp_1", servedBy: "gpt-4" }));
    assert.deepEqual(memory.holderOf("resp_1"), { backend: "gpt-4" });
    assert.equal(memory.holderOf("resp_2"), undefined);
  });

  it("knows beside it the backend that shadow mode did not ask", () => {
    const memory = new ResponseMemory();
    const decision = { reason: "shadow", backend: "gpt-4", would_backend: "llama" };
    memory.record(anAccessRecord({ responseId: "resp_1", servedBy: "gpt-4", decision }));
    assert.deepEqual(memory.holderOf("resp_1"), { backend: "gpt-4", would: "llama" });
  });

  it("takes nothing of an exchange without an id, or that no backend answered", () => {
    const memory = new ResponseMemory();
    memory.record(anAccessRecord());
    memory.record(anAccessRecord({ responseId: "resp_1", servedBy: "" }));
    assert.equal(memory.holderOf("resp_1"), undefined);
  });

  it("is bounded: the one that was given or gone on from longest ago makes room", () => {
    const memory = new ResponseMemory(2);
    const give = (responseId: string) => memory.record(anAccessRecord({ responseId }));
    give("resp_1");
    give("resp_2");
    memory.holderOf("resp_1");
    give("resp_3");
    const known = ["resp_1", "resp_2", "resp_3"].filter((id) => memory.holderOf(id) !== undefined);
    assert.deepEqual(known, ["resp_1", "resp_3"]);
  });
});
