// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DialTarget } from "../contract/dial.ts";
import { seededRandom } from "../evaluation/random.ts";
import { UNKNOWN_TRAFFIC } from "./calibration.ts";
import { dialTerms } from "./dial.ts";
import { perReplica, type ReplayedRequest, replay } from "./replay.ts";
import { joinedWindows, type ReplayWindow, replayWindows } from "./replay-windows.ts";

const START = Date.UTC(2026, 0, 1);

/** Scores whose log odds are spread around each mean in turn, so many of each, one every so many milliseconds. */
function* scored(
  means: readonly number[],
  each: number,
  everyMs: number,
  seed: number,
): Generator<ReplayedRequest> {
  const random = seededRandom(seed);
  let atMs = START;
  for (const mean of means)
    for (let i = 0; i < each; i++) {
      const score = 1 / (1 + Math.exp(-(mean + 3 * (random() + random() - 1))));
      const [weak, strong] = [0.0001, 0.01];
      yield { atMs, score, weak: { usd: weak, success: 1 - score }, strong: { usd: strong, success: 0.95 } };
      atMs += everyMs;
    }
}

function windowsOf(target: DialTarget, requests: Iterable<ReplayedRequest>, size: number, replicas = 1) {
  const terms = perReplica(dialTerms(target, UNKNOWN_TRAFFIC), replicas);
  const pick = seededRandom(99);
  const plan = { terms, replicas, replicaOf: () => Math.floor(pick() * replicas), settleAfterMs: 5000 };
  return [...replayWindows(replay(requests, plan), size, terms)];
}

describe("a share of strong calls", () => {
  it("is met within two points after a thousand requests, and again after each jump of the mix", () => {
    for (const share of [0.1, 0.3, 0.5])
      for (let seed = 0; seed < 5; seed++) {
        const windows = windowsOf(
          { kind: "strongShare", share },
          scored([-1, 1.5, -2.5], 3000, 1000, seed),
          1000,
        );
        const settled = windows.filter(({ from }) => from % 3000 !== 0);
        for (const { from, strongShare } of settled)
          assert.ok(Math.abs(strongShare - share) <= 0.02, `${share}, seed ${seed}, ${from}: ${strongShare}`);
      }
  });

  it("is met by replicas that do not talk, whose thresholds come to lie within a tenth", () => {
    const windows = windowsOf({ kind: "strongShare", share: 0.3 }, scored([-1, 1], 9000, 300, 3), 3000, 3);
    for (const { strongShare, replicas } of windows.filter(({ from }) => from % 9000 !== 0)) {
      assert.ok(Math.abs(strongShare - 0.3) <= 0.02, String(strongShare));
      assert.ok(Math.max(...replicas) - Math.min(...replicas) <= 0.1, replicas.join(" "));
    }
  });
});

describe("a quality floor", () => {
  it("is what the choices are predicted to have, neither less nor much more", () => {
    const windows = windowsOf({ kind: "qualityFloor", floor: 0.9 }, scored([-1, 0.5], 4000, 1000, 1), 1000);
    for (const window of windows.filter(({ from }) => from % 4000 !== 0)) {
      const held = (window.quality ?? 0) / (window.strongQuality ?? 1);
      assert.ok(held >= 0.9 && held < 0.91, `${window.from}: ${held}`);
    }
  });
});

describe("a day's money", () => {
  it("lasts until the last hour of a steady day, and is spent by then", () => {
    const hours = windowsOf({ kind: "dailyBudgetUsd", usd: 20 }, scored([-0.5], 2 * 8640, 10_000, 2), 360);
    for (const day of [hours.slice(0, 24), hours.slice(24)]) {
      const spent = joinedWindows(day as [ReplayWindow, ...ReplayWindow[]]).usd;
      assert.ok(spent <= 1.02 * 20 && spent > 0.97 * 20, String(spent));
      assert.equal(
        day.slice(0, 23).reduce((sum, { weakOnly }) => sum + weakOnly, 0),
        0,
      );
    }
  });

  it("is divided among replicas", () => {
    const [day] = windowsOf({ kind: "dailyBudgetUsd", usd: 20 }, scored([-0.5], 8640, 10_000, 2), 8640, 3);
    assert.ok((day?.usd ?? 0) <= 1.02 * 20 && (day?.usd ?? 0) > 0.97 * 20, String(day?.usd));
  });
});
