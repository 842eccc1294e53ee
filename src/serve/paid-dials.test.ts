// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anAccessRecord, gpt4, llama } from "../../test/harness/builders.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { paidDials } from "./paid-dials.ts";

const ENTRY: LedgerEntry = {
  virtualModel: "auto",
  backend: "gpt-4",
  usage: { promptTokens: 7, completionTokens: 9, source: "reported" },
  cost: 10,
  allStrongCost: 10,
};

/** What the dials hear of one exchange. */
function heard(over: Parameters<typeof anAccessRecord>[0], entry?: LedgerEntry): readonly unknown[] {
  const calls: unknown[] = [];
  const dials = {
    paid: (...args: readonly unknown[]): void => void calls.push(args),
    spent: (...args: readonly unknown[]): void => void calls.push(args),
  };
  const now = () => ({ backends: [llama, gpt4], policy: { primary: "auto" } });
  paidDials(dials, now).record(anAccessRecord(over), entry);
  return calls;
}

const AUTO = { virtualModel: "auto", atMs: anAccessRecord().startedAt };
const decision = { decision_id: "d-1", virtual_model: "auto", backend: "gpt-4", reason: "score" };

describe("what dials hear of a finished exchange", () => {
  it("is its cost, and the tier that answered", () => {
    assert.deepEqual(heard({ decision }, ENTRY), [["d-1", { usd: 10, answeredBy: "strong", ...AUTO }]]);
  });

  it("is in shadow mode what the decision would have cost", () => {
    const would = { ...decision, reason: "shadow", would_backend: "llama" };
    assert.deepEqual(heard({ decision: would }, { ...ENTRY, wouldCost: 1 }), [
      ["d-1", { usd: 1, answeredBy: "weak", ...AUTO }],
    ]);
  });

  it("is nothing spent where no backend answered, and nothing known where the client went away before", () => {
    assert.deepEqual(heard({ decision, status: 503 }), [["d-1", { usd: 0, answeredBy: "nobody", ...AUTO }]]);
    assert.deepEqual(heard({ decision, status: 0 }), [
      ["d-1", { usd: undefined, answeredBy: "nobody", ...AUTO }],
    ]);
  });

  it("is money spent by the primary virtual model where Envoy went on without a decision", () => {
    assert.deepEqual(heard({ decision: { reason: "fail-open" } }, ENTRY), [
      ["auto", { usd: 10, atMs: AUTO.atMs }],
    ]);
    assert.deepEqual(heard({ decision: { reason: "egress" } }, ENTRY), []);
  });
});
