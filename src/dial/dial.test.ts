// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { DialTarget } from "../contract/dial.ts";
import { calibrationOf, UNKNOWN_TRAFFIC } from "./calibration.ts";
import { dialTerms, retarget, startDial } from "./dial.ts";
import type { DialState, DialTerms } from "./dial-state.ts";
import { mixOf, shareOver, thresholdOver } from "./mix.ts";
import { deadBand, nextThreshold } from "./next-threshold.ts";
import { observe, settle } from "./observe.ts";
import { resumeDial, savedDial } from "./saved-dial.ts";
import type { SeenRequest } from "./seen-request.ts";
import { TUNING } from "./tuning.ts";
import { mixOfDial, wantedShare } from "./wanted-share.ts";

const START = Date.UTC(2026, 0, 1);
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const usd = fc.double({ min: 0, max: 1, noNaN: true });

const target: fc.Arbitrary<DialTarget> = fc.oneof(
  fc.record({ kind: fc.constant("strongShare" as const), share: unit }),
  fc.record({ kind: fc.constant("qualityFloor" as const), floor: unit }),
  fc.record({
    kind: fc.constant("dailyBudgetUsd" as const),
    usd: fc.double({ min: 0.001, max: 1000, noNaN: true }),
  }),
  fc.record({ kind: fc.constant("threshold" as const), threshold: unit }),
);

const request: fc.Arbitrary<SeenRequest> = fc
  .record({
    late: fc.integer({ min: 0, max: 12 * 3_600_000 }),
    score: fc.option(unit, { nil: undefined }),
    chosen: fc.constantFrom("weak" as const, "strong" as const),
    weak: fc.record({ usd, success: unit }),
    strong: fc.record({ usd, success: unit }),
  })
  .map(({ late, score, ...rest }) => ({
    atMs: START + late,
    ...(score !== undefined && { score }),
    ...rest,
  }));
const requests = fc.array(request, { maxLength: 60 });

/** A dial after these requests; the last of the states it went through. */
function after(terms: DialTerms, seen: readonly SeenRequest[]): DialState {
  return seen.reduce((state, one) => observe(terms, state, one), startDial(terms, START));
}

const termsFor = (wanted: DialTarget): DialTerms => dialTerms(wanted, UNKNOWN_TRAFFIC);

describe("the dial, whatever comes", () => {
  it("keeps the threshold inside [0, 1], moves it by bounded steps, and never loses a number", () => {
    fc.assert(
      fc.property(target, requests, (wanted, seen) => {
        const terms = termsFor(wanted);
        let state = startDial(terms, START);
        for (const one of seen) {
          const next = observe(terms, state, one);
          assert.ok(next.threshold >= 0 && next.threshold <= 1, `threshold ${next.threshold}`);
          const moved = Math.abs(next.threshold - state.threshold);
          assert.ok(moved <= TUNING.thresholdStep + 1e-12, `moved by ${moved}`);
          assert.ok(Number.isFinite(next.debt) && Number.isFinite(next.own.requests));
          state = next;
        }
      }),
    );
  });

  it("never has a higher threshold for more strong calls, a higher floor or more money", () => {
    const more: fc.Arbitrary<readonly [DialTarget, DialTarget]> = fc.oneof(
      fc.tuple(unit, unit).map((two) => pair(two, (share) => ({ kind: "strongShare", share }))),
      fc.tuple(unit, unit).map((two) => pair(two, (floor) => ({ kind: "qualityFloor", floor }))),
      fc
        .tuple(unit, unit)
        .map((two) => pair(two, (part) => ({ kind: "dailyBudgetUsd", usd: 0.01 + 100 * part }))),
    );
    fc.assert(
      fc.property(more, requests, ([less, greater], seen) => {
        // What is known of the traffic is the same: only what is asked for differs.
        const known = after(termsFor(less), seen);
        const [low, high] = [less, greater].map((wanted) =>
          retarget(termsFor(wanted), { ...known, target: "" }),
        );
        assert.ok(
          (high?.threshold ?? 0) <= (low?.threshold ?? 0) + 1e-9,
          `${high?.threshold} ${low?.threshold}`,
        );
        const [next, nextHigh] = [less, greater].map((wanted) => shareWanted(termsFor(wanted), known));
        assert.ok((nextHigh ?? 0) >= (next ?? 0) - 1e-9);
      }),
    );
  });

  it("goes on after a restart as if there had been none", () => {
    fc.assert(
      fc.property(target, requests, requests, (wanted, before, behind) => {
        const terms = termsFor(wanted);
        const half = after(terms, before);
        const resumed = resumeDial(terms, savedDial(half), START);
        assert.equal(resumed.kept, "all");
        const go = (from: DialState): DialState =>
          behind.reduce((state, one) => observe(terms, state, one), from);
        assert.deepEqual(go(resumed.state), go(half));
      }),
    );
  });

  it("stays where it is inside the dead band", () => {
    const mix = UNKNOWN_TRAFFIC.mix;
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), unit, (share, part) => {
        const held = thresholdOver(mix, share + (2 * part - 1) * 0.99 * deadBand(share, TUNING));
        assert.equal(nextThreshold(held, { share, dueCalls: 0, mix }, TUNING), held);
      }),
    );
  });
});

/** Two targets in rising order. */
function pair(
  two: readonly [number, number],
  make: (value: number) => DialTarget,
): readonly [DialTarget, DialTarget] {
  return [make(Math.min(...two)), make(Math.max(...two))];
}

function shareWanted(terms: DialTerms, state: DialState): number {
  const wanted = wantedShare(terms, state);
  return wanted.kind === "share" ? wanted.share : 0;
}

describe("the mix", () => {
  it("has for each share the threshold that gives it, where there are scores", () => {
    const spread = UNKNOWN_TRAFFIC.mix;
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
        assert.ok(Math.abs(shareOver(spread, thresholdOver(spread, share)) - share) < 1e-9);
      }),
    );
    assert.deepEqual([thresholdOver(spread, 0), thresholdOver(spread, 1)], [1, 0]);
  });

  it("has no share where it is empty", () => {
    assert.equal(
      shareOver(
        mixOf(() => []),
        0.5,
      ),
      0,
    );
  });
});

describe("a restart", () => {
  const terms = termsFor({ kind: "strongShare", share: 0.3 });
  const seen: SeenRequest = {
    atMs: START,
    score: 0.9,
    chosen: "strong",
    weak: { usd: 1 },
    strong: { usd: 2 },
  };
  const state = after(terms, [seen, seen]);

  it("with another target keeps the traffic, and forgives the debt", () => {
    const other = termsFor({ kind: "strongShare", share: 0.6 });
    const resumed = resumeDial(other, savedDial(state), START);
    assert.deepEqual([resumed.kept, resumed.state.debt], ["all", 0]);
    assert.deepEqual(resumed.state.own, state.own);
    assert.ok(resumed.state.threshold < state.threshold);
  });

  it("with another router model keeps the money only, and says why", () => {
    const resumed = resumeDial({ ...terms, scoresOf: "ensemble 2" }, savedDial(state), START);
    assert.deepEqual([resumed.kept, resumed.state.own.requests], ["money", 0]);
    assert.equal(resumed.state.purse.spentUsd, 4);
    assert.match(resumed.why ?? "", /ensemble 2/);
  });

  it("with what is no saved dial begins anew", () => {
    const hurt = JSON.parse(savedDial(state)) as { own: { mix: { requests: unknown[] } } };
    hurt.own.mix.requests.pop();
    for (const text of ["", "{}", "[1", JSON.stringify({ ...state, threshold: "x" }), JSON.stringify(hurt)])
      assert.equal(resumeDial(terms, text, START).kept, "nothing", text.slice(0, 40));
  });
});

describe("a request that the threshold had no say on", () => {
  it("counts in the share and teaches nothing of scores", () => {
    const terms = termsFor({ kind: "strongShare", share: 0.3 });
    const forced: SeenRequest = { atMs: START, chosen: "strong", weak: { usd: 0 }, strong: { usd: 0 } };
    const state = after(
      terms,
      Array.from({ length: 50 }, () => forced),
    );
    assert.equal(state.own.requests, 0);
    assert.ok(state.debt < 0);
    assert.ok(state.threshold > startDial(terms, START).threshold);
  });
});

describe("what a request costs in the end", () => {
  it("takes the place of the estimate, and corrects the estimates to come", () => {
    const terms = dialTerms(
      { kind: "dailyBudgetUsd", usd: 100 },
      calibrationOf([{ score: 0.5, weak: { usd: 0 }, strong: { usd: 0 } }], true),
    );
    const seen: SeenRequest = {
      atMs: START,
      score: 0.9,
      chosen: "strong",
      weak: { usd: 0 },
      strong: { usd: 1 },
    };
    let state = startDial(terms, START);
    for (let i = 0; i < 40; i++)
      state = settle(terms, observe(terms, state, seen), { tier: "strong", estimatedUsd: 1, usd: 2 });
    assert.ok(Math.abs(state.purse.spentUsd - 80) < 1e-9);
    const mix = mixOfDial(terms, state);
    const perRequest =
      mix.strongUsd.reduce((sum, one) => sum + one, 0) / mix.requests.reduce((sum, one) => sum + one, 0);
    assert.ok(perRequest > 1.6 && perRequest < 2, String(perRequest));
  });
});
