// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { alarmsOf } from "./alarms.ts";
import { calibrationOfScores, UNKNOWN_TRAFFIC } from "./calibration.ts";
import { dialTerms, startDial } from "./dial.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { observe } from "./observe.ts";
import { readDial } from "./reading.ts";
import type { SeenRequest } from "./seen-request.ts";

const START = Date.UTC(2026, 0, 1);
const HOUR_MS = 3_600_000;

interface Sent {
  readonly count: number;
  readonly score?: (place: number) => number;
  readonly chosen: "weak" | "strong";
  readonly success?: number;
  readonly usd?: number;
  readonly atMs?: number;
}

/** A dial after so many requests alike. */
function sent(
  terms: DialTerms,
  state: DialState,
  { count, score, chosen, success, usd = 0, atMs }: Sent,
): DialState {
  let dial = state;
  const outlook = { usd, ...(success !== undefined && { success }) };
  for (let i = 0; i < count; i++) {
    const seen: SeenRequest = {
      atMs: atMs ?? START + 1000 * i,
      ...(score !== undefined && { score: score(i) }),
      chosen,
      weak: { ...outlook, usd: 0 },
      strong: outlook,
    };
    dial = observe(terms, dial, seen);
  }
  return dial;
}

const spread = (i: number): number => (i * 0.618) % 1;
const kinds = (terms: DialTerms, state: DialState, atMs = state.atMs): readonly string[] =>
  alarmsOf(terms, state, atMs).map(({ kind }) => kind);

describe("an alarm is raised", () => {
  const third = dialTerms({ kind: "strongShare", share: 0.3 }, UNKNOWN_TRAFFIC);

  it("when all requests go to one side, and not before there are enough of them", () => {
    const begun = sent(third, startDial(third, START), { count: 200, score: spread, chosen: "strong" });
    assert.deepEqual(kinds(third, begun), []);
    const state = sent(third, begun, { count: 400, score: spread, chosen: "strong" });
    assert.deepEqual(alarmsOf(third, state, START), [
      { kind: "collapsed", to: "all-strong", share: 1 },
      { kind: "share-left-band", share: 1, low: 0.25, high: 0.35 },
    ]);
  });

  it("never for what was asked for", () => {
    const all = dialTerms({ kind: "strongShare", share: 1 }, UNKNOWN_TRAFFIC);
    const state = sent(all, startDial(all, START), { count: 600, score: spread, chosen: "strong" });
    assert.deepEqual(kinds(all, state), []);
  });

  it("when scores are not those of the operator's own prompts any more", () => {
    const terms = dialTerms(
      { kind: "threshold", threshold: 0.5 },
      calibrationOfScores([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9], true),
    );
    const alike = sent(terms, startDial(terms, START), {
      count: 500,
      score: (i) => 0.1 * (1 + (i % 9)),
      chosen: "weak",
    });
    assert.deepEqual(
      kinds(terms, alike).filter((kind) => kind === "mix-drifted"),
      [],
    );
    const unlike = sent(terms, alike, { count: 800, score: () => 0.92, chosen: "strong" });
    const [alarm] = alarmsOf(terms, unlike, START).filter(({ kind }) => kind === "mix-drifted");
    assert.ok(alarm?.kind === "mix-drifted" && alarm.value > alarm.limit && alarm.measure === "psi");
    assert.equal(readDial(terms, unlike, START).drift, alarm.value);
  });

  it("when quality is to be kept and nothing predicts it", () => {
    const terms = dialTerms({ kind: "qualityFloor", floor: 0.9 }, UNKNOWN_TRAFFIC);
    const state = sent(terms, startDial(terms, START), { count: 1, score: spread, chosen: "strong" });
    assert.deepEqual(kinds(terms, state), ["quality-unknown"]);
    const told = sent(terms, state, { count: 1, score: spread, chosen: "strong", success: 0.9 });
    assert.deepEqual(kinds(terms, told), []);
  });

  it("when the money is gone, until midnight", () => {
    const terms = dialTerms({ kind: "dailyBudgetUsd", usd: 10 }, UNKNOWN_TRAFFIC);
    const noon = START + 12 * HOUR_MS;
    const state = sent(terms, startDial(terms, START), {
      count: 11,
      score: spread,
      chosen: "strong",
      usd: 1,
      atMs: noon,
    });
    assert.deepEqual(alarmsOf(terms, state, noon), [
      { kind: "budget-spent", spentUsd: 11, msLeftOfDay: 12 * HOUR_MS },
    ]);
    assert.deepEqual(kinds(terms, state, START + 25 * HOUR_MS), []);
  });

  it("when the money is going too fast, with the time at which it will be gone", () => {
    const terms = dialTerms({ kind: "dailyBudgetUsd", usd: 100 }, UNKNOWN_TRAFFIC);
    // By noon 60 dollars for 60 requests, and the threshold is where it sends all of them to the strong model.
    const noon = START + 12 * HOUR_MS;
    const seen = { count: 60, score: () => 0.9, chosen: "strong", usd: 1, atMs: noon } as const;
    const state = { ...sent(terms, startDial(terms, START), seen), threshold: 0 };
    const [alarm] = alarmsOf(terms, state, noon);
    assert.ok(alarm?.kind === "budget-runs-out", JSON.stringify(alarm));
    assert.ok(alarm.atMs > noon + 7 * HOUR_MS && alarm.atMs < noon + 9 * HOUR_MS);
  });
});
