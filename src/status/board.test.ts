// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anAccessRecord } from "../../test/harness/builders.ts";
import { Board } from "./board.ts";

const RECORD = anAccessRecord({
  startedAt: 120_000,
  decision: {
    virtual_model: "auto",
    tier: "weak",
    backend: "llama",
    reason: "score",
    score: 0.31,
    decision_ms: 3,
  },
});
const ENTRY = {
  virtualModel: "auto",
  backend: "llama",
  usage: { promptTokens: 7, completionTokens: 9, source: "reported" },
  cost: 1,
  allStrongCost: 10,
} as const;

function lineOf(board: Board, name = "auto", now = 180_000) {
  return board.lines(now).get(name) ?? assert.fail(`no line ${name}`);
}

describe("the board", () => {
  it("counts an exchange in its minute and in the total", () => {
    const board = new Board();
    board.record(RECORD, ENTRY);
    board.record({ ...RECORD, startedAt: 181_000 }, ENTRY);
    const { total, minutes } = lineOf(board, "auto", 190_000);
    assert.deepEqual([total.exchanges, total.weak, total.cost, total.allStrongCost], [2, 2, 2, 20]);
    assert.deepEqual(
      minutes.map(({ at, tally }) => [at, tally.exchanges]),
      [
        [120_000, 1],
        [180_000, 1],
      ],
    );
    assert.deepEqual([total.scores[6], total.decisions[5]], [2, 2]);
  });

  it("tells fallbacks, fail-opens and errors apart", () => {
    const board = new Board();
    board.record({ ...RECORD, servedBy: "gpt-4", status: 503 }, undefined);
    board.record({ ...RECORD, decision: { reason: "fail-open", backend: "llama", tier: "weak" } }, undefined);
    const { total } = lineOf(board);
    assert.deepEqual([total.fallbacks, total.errors, total.failOpens], [1, 1, 0]);
    assert.equal(lineOf(board, "no decision").total.failOpens, 1);
  });

  it("counts in shadow mode by the tier and the cost that would have been", () => {
    const board = new Board();
    board.record({ ...RECORD, decision: { ...RECORD.decision, tier: "strong", would_tier: "weak" } }, ENTRY);
    assert.deepEqual([lineOf(board).total.weak, lineOf(board).total.strong], [1, 0]);
    board.record(RECORD, { ...ENTRY, cost: 10, wouldCost: 2 });
    assert.equal(lineOf(board).total.cost, 3);
  });

  it("forgets minutes that are older than an hour, and keeps the total", () => {
    const board = new Board();
    for (let minute = 0; minute < 100; minute++)
      board.record({ ...RECORD, startedAt: minute * 60_000 }, ENTRY);
    const { total, minutes } = lineOf(board, "auto", 100 * 60_000);
    assert.deepEqual([total.exchanges, minutes.length, minutes[0]?.at], [100, 60, 40 * 60_000]);
  });

  it("gives names beyond a bound one line together", () => {
    const board = new Board();
    for (let name = 0; name < 300; name++)
      board.record({ ...RECORD, decision: { ...RECORD.decision, virtual_model: `m${name}` } }, ENTRY);
    assert.equal(board.lines(0).size, 201);
    assert.equal(lineOf(board, "others").total.exchanges, 100);
  });

  it("leaves out what nobody decided on, and the gateway's half of a sidecar's exchange", () => {
    const board = new Board();
    board.record({ ...RECORD, decision: {} }, undefined);
    board.record({ ...RECORD, decision: { ...RECORD.decision, reason: "egress" } }, undefined);
    assert.equal(board.lines(0).size, 0);
  });
});
