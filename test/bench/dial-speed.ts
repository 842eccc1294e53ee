// SPDX-License-Identifier: Apache-2.0
import type { DialTarget } from "../../src/contract/dial.ts";
import { aim } from "../../src/dial/aim.ts";
import { UNKNOWN_TRAFFIC } from "../../src/dial/calibration.ts";
import { dialTerms, startDial } from "../../src/dial/dial.ts";
import { observe, settle } from "../../src/dial/observe.ts";
import { savedDial } from "../../src/dial/saved-dial.ts";
import { seededRandom } from "../../src/evaluation/random.ts";
import { flagsOf } from "./flags.ts";

const TARGETS: readonly DialTarget[] = [
  { kind: "threshold", threshold: 0.5 },
  { kind: "strongShare", share: 0.3 },
  { kind: "qualityFloor", floor: 0.95 },
  { kind: "dailyBudgetUsd", usd: 100 },
];
const WARM = 20_000;

const { decisions: MEASURED } = flagsOf({
  file: "dial-speed.ts",
  measures: `What a decision pays for the dial: microseconds of processor time to ask it, to tell it and to pay it, and how large it is
when saved.`,
  takes: "A quarter of a minute; longer with --decisions.",
  flags: {
    decisions: {
      ...{ kind: "number", default: 100_000, least: 1000, most: 1e9, whole: true },
      help: "decisions of each kind of dial, after 20,000 that warm it up",
    },
  },
  example: "--decisions 1000000",
});

for (const target of TARGETS) {
  const terms = dialTerms(target, UNKNOWN_TRAFFIC);
  const random = seededRandom(1);
  let atMs = Date.UTC(2026, 0, 1);
  let state = startDial(terms, atMs);
  const send = (count: number): void => {
    for (let i = 0; i < count; i++) {
      atMs += 100;
      const score = random();
      const found = aim(terms, state, atMs);
      const chosen = found.kind === "threshold" && score >= found.threshold ? "strong" : "weak";
      const [weak, strong] = [
        { usd: 0.0001, success: 1 - score },
        { usd: 0.01, success: 0.9 },
      ];
      const { usd } = { weak, strong }[chosen];
      state = observe(terms, state, { atMs, score, chosen, weak, strong });
      state = settle(terms, state, { tier: chosen, estimatedUsd: usd, usd });
    }
  };
  send(WARM);
  const start = process.cpuUsage();
  send(MEASURED);
  const each = process.cpuUsage(start).user / MEASURED;
  const bytes = savedDial(state).length;
  process.stdout.write(
    `${target.kind}: ${each.toFixed(1)} µs a decision, ${(bytes / 1000).toFixed(0)} KB saved\n`,
  );
}
