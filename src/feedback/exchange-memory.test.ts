// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anAccessRecord, gpt4, llama } from "../../test/harness/builders.ts";
import type { AccessRecord } from "../contract/access.ts";
import type { Decision } from "../contract/decision.ts";
import type { Rated } from "../contract/feedback.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { ExchangeMemory } from "./exchange-memory.ts";

const PLACES = { backends: [llama, gpt4] };
const ENTRY: LedgerEntry = {
  virtualModel: "auto",
  backend: "llama",
  usage: { promptTokens: 3, completionTokens: 4, source: "reported" },
  cost: 0.5,
};

function aDecision(id: string): Decision {
  return {
    ...{ id, virtualModel: "auto", tier: "weak", reason: "score", chain: ["llama"], timings: NO_TIMINGS },
    scored: {
      ...{ router: "mf", digest: "d", score: 0.2, threshold: 0.5, by: "encoder", cached: false },
      losses: { llama: 0.2, "gpt-4": 0 },
    },
  };
}

function anEnd(decisionId: string, over: Partial<AccessRecord> = {}): AccessRecord {
  return anAccessRecord({ decision: { decision_id: decisionId, reason: "score", score: 0.3 }, ...over });
}

/** A memory with a clock and a configuration that the test sets. */
function aMemory(over: { remember?: number; prompts?: boolean } = {}) {
  const keeping = { remember: 10, prompts: true, ...over };
  const clock = { now: 0 };
  const memory = new ExchangeMemory(
    () => keeping,
    () => clock.now,
  );
  return { memory, keeping, clock };
}

function rate(memory: ExchangeMemory, id: string, rating = 1): Rated | string {
  const found = memory.find("decision_id", id);
  return found.kind === "exchange" ? found.rate(rating) : found.kind;
}

describe("the memory of exchanges", () => {
  it("joins the decision with how the exchange ended, under each of its ids", () => {
    const { memory } = aMemory();
    memory.decided(aDecision("d-1"), "What is a point?");
    memory.ended(anEnd("d-1", { responseId: "resp_1", traceId: "abc" }), ENTRY, PLACES);
    for (const [by, id] of [
      ["decision_id", "d-1"],
      ["response_id", "resp_1"],
      ["trace_id", "abc"],
    ] as const) {
      const found = memory.find(by, id);
      const { exchange, prompt } = found.kind === "exchange" ? found.rate(1) : assert.fail(by);
      assert.equal(prompt, "What is a point?");
      assert.deepEqual(
        [exchange.model, exchange.score, exchange.losses],
        [llama.model, 0.2, { llama: 0.2, "gpt-4": 0 }],
      );
    }
  });

  it("can be asked for nothing that is not over, or that no backend answered", () => {
    const { memory } = aMemory();
    memory.decided(aDecision("d-1"), "");
    assert.equal(rate(memory, "d-1"), "unknown");
    memory.ended(anEnd("d-1"), undefined, PLACES);
    assert.equal(rate(memory, "d-1"), "unknown");
  });

  it("takes what Envoy's metadata tell where another replica made the decision", () => {
    const { memory } = aMemory();
    memory.ended(anEnd("other-1"), ENTRY, PLACES);
    const rated = rate(memory, "other-1");
    assert.deepEqual(typeof rated === "string" ? rated : [rated.exchange.score, rated.prompt], [
      0.3,
      undefined,
    ]);
  });

  it("says that an exchange was rated before", () => {
    const { memory } = aMemory();
    memory.ended(anEnd("d-1"), ENTRY, PLACES);
    const [first, second] = [rate(memory, "d-1", 0), rate(memory, "d-1", 1)];
    assert.deepEqual(
      [first, second].map((one) => typeof one !== "string" && one.again),
      [false, true],
    );
  });

  it("does not guess among several exchanges with one id", () => {
    const { memory } = aMemory();
    for (const id of ["d-1", "d-2"]) memory.ended(anEnd(id, { traceId: "abc" }), ENTRY, PLACES);
    assert.deepEqual(memory.find("trace_id", "abc"), { kind: "ambiguous", exchanges: 2 });
  });

  it("forgets the oldest past its number, and everything after a day", () => {
    const { memory, clock } = aMemory({ remember: 2 });
    for (const id of ["d-1", "d-2", "d-3"]) memory.ended(anEnd(id), ENTRY, PLACES);
    assert.deepEqual(
      ["d-1", "d-2", "d-3"].map((id) => typeof rate(memory, id)),
      ["string", "object", "object"],
    );
    clock.now = 24 * 3_600_000 + 1;
    assert.equal(rate(memory, "d-3"), "unknown");
  });

  it("counts an exchange once that is told twice", () => {
    const { memory } = aMemory();
    memory.decided(aDecision("d-1"), "a text");
    for (let i = 0; i < 2; i++) memory.ended(anEnd("d-1"), ENTRY, PLACES);
    assert.equal(typeof rate(memory, "d-1"), "object");
  });

  it("remembers nothing where nothing may be rated, and less as soon as less may be", () => {
    const { memory, keeping } = aMemory({ remember: 2 });
    for (const id of ["d-1", "d-2"]) memory.ended(anEnd(id), ENTRY, PLACES);
    keeping.remember = 1;
    assert.deepEqual([rate(memory, "d-1"), typeof rate(memory, "d-2")], ["unknown", "object"]);
    keeping.remember = 0;
    memory.decided(aDecision("d-3"), "a text");
    memory.ended(anEnd("d-3"), ENTRY, PLACES);
    keeping.remember = 2;
    assert.equal(rate(memory, "d-3"), "unknown");
  });

  it("holds no prompt without permission, and lets go of all when it is taken back", () => {
    const { memory, keeping } = aMemory({ prompts: false });
    const promptOf = (id: string): string | undefined => {
      const rated = rate(memory, id);
      return typeof rated === "string" ? rated : rated.prompt;
    };
    for (const id of ["d-1", "d-2"]) {
      memory.decided(aDecision(id), "a text");
      memory.ended(anEnd(id), ENTRY, PLACES);
      assert.equal(promptOf(id), id === "d-1" ? undefined : "a text");
      keeping.prompts = true;
    }
    keeping.prompts = false;
    assert.equal(promptOf("d-2"), undefined);
    keeping.prompts = true;
    assert.equal(promptOf("d-2"), undefined);
  });
});
