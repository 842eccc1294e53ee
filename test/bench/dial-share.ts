// SPDX-License-Identifier: Apache-2.0
import { columns } from "../../src/cli/columns.ts";
import type { Calibration } from "../../src/dial/calibration.ts";
import { dialTerms } from "../../src/dial/dial.ts";
import { replay } from "../../src/dial/replay.ts";
import { type ReplayWindow, replayWindows } from "../../src/dial/replay-windows.ts";
import { TUNING, type Tuning } from "../../src/dial/tuning.ts";
import { seededRandom } from "../../src/evaluation/random.ts";
import { drifting, type Sets, scoredSets, shippedCalibration } from "./dial-traffic.ts";
import { DATA_FLAGS, flagsOf } from "./flags.ts";

const values = flagsOf({
  file: "dial-share.ts",
  measures: `How well a share of strong calls is held when the mix jumps from chat to trivia to maths, in windows of 1,000 requests a
replica: on the evaluation sets, for the record.`,
  takes:
    "Two minutes on two cores that were busy with other work; --tune takes several times as long. Needs the data sets.",
  flags: {
    ...DATA_FLAGS,
    sample: {
      ...{ kind: "number", default: 1500, least: 1, most: 100_000, whole: true },
      help: "prompts of each set that are scored, drawn at random",
    },
    runs: {
      kind: "number",
      default: 20,
      least: 1,
      most: 1000,
      whole: true,
      help: "runs, each with other requests",
    },
    tune: {
      kind: "switch",
      help: "the dial's settings against each other in place of that, on training sets only",
    },
  },
  example: "--runs 5",
});

/** Chat or calls, then trivia, then maths. */
const EVALUATION = {
  chat: "eval_mtbench.jsonl.gz",
  trivia: "eval_mmlu.jsonl.gz",
  maths: "eval_gsm8k.jsonl.gz",
};
const TRAINING = {
  calls: "train_bfcl.jsonl.gz",
  trivia: "train_mmlu_pro.jsonl.gz",
  maths: "train_big_math.jsonl.gz",
};
const SHARES = [0.1, 0.3, 0.5];
const WINDOW = 1000;
const PER_SET = 3;

const sets = await scoredSets(
  values["data-dir"],
  values.models,
  values.tune ? TRAINING : EVALUATION,
  values.sample,
);
const calibration = shippedCalibration(values.models);
const rows = values.tune
  ? settings().map((over) => line(JSON.stringify(over), { ...TUNING, ...over }, SHARES, 1))
  : SHARES.flatMap((share) =>
      [1, 3].map((replicas) => line(`${share}, replicas: ${replicas}`, TUNING, [share], replicas)),
    );
const head = [
  values.tune ? "settings" : "share asked for",
  "windows",
  "within 2 points",
  "mean miss",
  "worst miss",
  "first 1,000 after a jump: mean miss",
  "step of the mean threshold from window to window",
  "replicas apart: mean, most",
];
process.stdout.write(`${columns([head, ...rows]).join("\n")}\n`);

/** What was compared: each setting alone against what the dial runs with. */
function settings(): readonly Partial<Tuning>[] {
  return [
    {},
    ...[75, 300, 600].map((settleRequests) => ({ settleRequests })),
    ...[500, 2000, 4000].map((memoryRequests) => ({ memoryRequests })),
    ...[0.005, 0.02].map((deadBand) => ({ deadBand })),
    ...[3.5, 5, 1000].map((jumpDeviations) => ({ jumpDeviations })),
    ...[40, 160].map((relearnRequests) => ({ relearnRequests })),
    ...[0.9, 0.97].map((relearnKept) => ({ relearnKept })),
    ...[50, 500].map((priorRequests) => ({ priorRequests })),
  ];
}

function line(name: string, tuning: Tuning, shares: readonly number[], replicas: number): readonly string[] {
  const found = shares.flatMap((share) =>
    Array.from({ length: values.runs }, (_, run) =>
      windowsOf(sets, calibration, share, tuning, replicas, run).map((window, i) => ({
        window,
        settling: i % PER_SET === 0,
        miss: Math.abs(window.strongShare - share),
      })),
    ).flat(),
  );
  const settled = found.filter(({ settling }) => !settling);
  const misses = settled.map(({ miss }) => miss);
  const apart = settled.map(({ window }) => Math.max(...window.replicas) - Math.min(...window.replicas));
  const steps = found.flatMap(({ window, settling }, i) => {
    const before = found[i - 1];
    return settling || before === undefined || before.settling
      ? []
      : [Math.abs(window.threshold.mean - before.window.threshold.mean)];
  });
  const points = (value: number): string => (100 * value).toFixed(2);
  return [
    name,
    String(misses.length),
    `${points(misses.filter((miss) => miss <= 0.02).length / misses.length)} %`,
    points(mean(misses)),
    points(Math.max(...misses)),
    points(mean(found.filter(({ settling }) => settling).map(({ miss }) => miss))),
    mean(steps).toFixed(4),
    replicas === 1 ? "" : `${mean(apart).toFixed(3)}, ${Math.max(...apart).toFixed(3)}`,
  ];
}

function windowsOf(
  mix: Sets,
  start: Calibration,
  share: number,
  tuning: Tuning,
  replicas: number,
  run: number,
): readonly ReplayWindow[] {
  const terms = dialTerms({ kind: "strongShare", share }, start, { tuning });
  const random = seededRandom(1000 + run);
  const pick = seededRandom(5000 + run);
  // A replica has settled after a thousand requests of its own.
  const size = WINDOW * replicas;
  const stream = drifting(mix, PER_SET * size, random);
  const plan = {
    terms,
    replicas,
    replicaOf: () => Math.floor(pick() * replicas),
    settleAfterMs: 0,
  };
  return [...replayWindows(replay(stream, plan), size, terms)];
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
