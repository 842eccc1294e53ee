// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anAccessRecord, aPolicy, aVirtualModel, gpt4, llama } from "../../test/harness/builders.ts";
import { entryOf } from "./enter.ts";
import { usageOf } from "./usage.ts";

const books = {
  backends: [
    { ...llama, price: { input: 0.05, output: 0.1 } },
    { ...gpt4, price: { input: 10, output: 30 } },
  ],
  policy: aPolicy({
    virtualModels: [aVirtualModel({ backends: ["llama", "gpt-4"], defaultBackend: "gpt-4" })],
  }),
};

const RECORD = anAccessRecord({
  reply: { promptTokens: 1_000_000, completionTokens: 2_000_000, bytes: 400, events: 0 },
  decision: { virtual_model: "auto", backend: "llama", reason: "score", prompt_tokens: 90 },
});

function near(actual: number | undefined, expected: number): void {
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-9, `${actual} is not ${expected}`);
}

describe("the tokens of an exchange", () => {
  it("are those that the backend reported", () => {
    assert.deepEqual(usageOf({ promptTokens: 7, completionTokens: 9, bytes: 1, events: 0 }, 99), {
      promptTokens: 7,
      completionTokens: 9,
      source: "reported",
    });
  });

  it("are estimated, and say so, from the request and from what passed", () => {
    assert.deepEqual(usageOf({ bytes: 5000, events: 43 }, 99), {
      promptTokens: 99,
      completionTokens: 40,
      source: "estimated",
    });
    assert.equal(usageOf({ bytes: 700, events: 0 }, 99).completionTokens, 100);
    assert.equal(usageOf({ bytes: 10, events: 0 }, 99).completionTokens, 0);
  });
});

describe("the ledger", () => {
  it("enters what an exchange cost, and what it would have cost at the strong model", () => {
    const entry = entryOf(RECORD, books);
    assert.deepEqual([entry?.virtualModel, entry?.backend], ["auto", "llama"]);
    near(entry?.cost, 0.25);
    near(entry?.allStrongCost, 70);
  });

  it("counts nothing as saved where the client named the model", () => {
    const decision = { ...RECORD.decision, virtual_model: "llama-model", reason: "explicit-model" };
    const entry = entryOf({ ...RECORD, decision }, books);
    assert.equal(entry?.cost, entry?.allStrongCost);
  });

  it("tells in shadow mode what it would have cost at the backend that was decided on", () => {
    const decision = { ...RECORD.decision, reason: "shadow", backend: "gpt-4", would_backend: "llama" };
    const entry = entryOf({ ...RECORD, servedBy: "gpt-4", decision }, books);
    near(entry?.cost, 70);
    near(entry?.wouldCost, 0.25);
    assert.equal(entryOf(RECORD, books)?.wouldCost, undefined);
  });

  it("takes an exchange that failed open for one of the primary virtual model", () => {
    const entry = entryOf({ ...RECORD, servedBy: "gpt-4", decision: { reason: "fail-open" } }, books);
    near(entry?.cost, 70);
    assert.equal(entry?.virtualModel, "none");
  });

  it("leaves costs out where prices are unknown", () => {
    const entry = entryOf(RECORD, { ...books, backends: [llama, gpt4].map(({ price: _, ...rest }) => rest) });
    assert.deepEqual([entry?.cost, entry?.allStrongCost], [undefined, undefined]);
  });

  it("enters nothing that no backend answered, that failed, or that the sidecar tells", () => {
    assert.equal(entryOf({ ...RECORD, servedBy: "" }, books), undefined);
    assert.equal(entryOf({ ...RECORD, status: 500 }, books), undefined);
    const { reply: _, ...noReply } = RECORD;
    assert.equal(entryOf(noReply, books), undefined);
    assert.equal(
      entryOf({ ...RECORD, decision: { ...RECORD.decision, reason: "egress" } }, books),
      undefined,
    );
  });
});
