// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { columns } from "../../src/cli/columns.ts";
import type { LinearHead } from "../../src/contract/fitted.ts";
import { predictedLoss } from "../../src/contract/predicted-loss.ts";
import { dialTerms } from "../../src/dial/dial.ts";
import { replay } from "../../src/dial/replay.ts";
import { seededRandom } from "../../src/evaluation/random.ts";
import { fitProfile } from "../../src/fitting/fit-profile.ts";
import { fitScore } from "../../src/fitting/fit-score.ts";
import { headScore } from "../../src/fitting/head-logit.ts";
import { BENCHMARK_STRONG, BENCHMARK_WEAK } from "../../src/prompt-files/benchmark-files.ts";
import { shippedCalibration } from "./dial-traffic.ts";
import { labelledRows, type Scored, scoreBenchmark } from "./fit-rows.ts";
import { DATA_FLAGS, flagsOf } from "./flags.ts";

const values = flagsOf({
  file: "dial-quality.ts",
  measures: `Whether the quality that a floor holds is the quality that is measured. A random half of each benchmark is steered by the
dial: by what ships, and by what pointsman fit makes of labels from the other half.`,
  takes:
    "Eleven minutes on two cores that were busy with other work; with the example, less than one. Needs the data sets.",
  flags: {
    ...DATA_FLAGS,
    benchmarks: {
      ...{ kind: "text", default: "mmlu,gsm8k", help: "benchmarks, separated by commas" },
      form: [/^(mmlu|gsm8k)(,(mmlu|gsm8k))*$/, "mmlu, gsm8k, or both with a comma between"],
    },
    labels: {
      ...{
        kind: "text",
        default: "0,200,500,1500",
        help: "numbers of labels, separated by commas; 0: what ships",
      },
      form: [/^\d{1,6}(,\d{1,6})*$/, "whole numbers, separated by commas"],
    },
    draws: {
      kind: "number",
      default: 8,
      least: 1,
      most: 1000,
      whole: true,
      help: "random halves, each fitted anew",
    },
  },
  example: "--benchmarks gsm8k --labels 0,200",
});
const FLOORS = [0.9, 0.95];
const START = Date.UTC(2026, 0, 1);
/** The held-out figures of a fit are not looked at. */
const SPLITTING = { draws: 1, seed: 0 };

/** What is said of a prompt: the score, and the success of either model. */
interface Said {
  readonly score: number;
  readonly weak: number;
  readonly strong: number;
}
type Way = (row: Scored) => Said;

const shipped: Way = ({ score, success }) => ({
  score: predictedLoss(score, success, BENCHMARK_WEAK) ?? score,
  weak: success[BENCHMARK_WEAK] ?? Number.NaN,
  strong: success[BENCHMARK_STRONG] ?? Number.NaN,
});

/** What `pointsman fit --weak … --strong …` would put in its file. */
function fittedTo(labels: readonly Scored[]): Way {
  const labelled = labelledRows(labels);
  const of = (model: string) => labels.map(({ outcomes }) => outcomes.get(model));
  const deciding = fitScore(labelled, { weak: of(BENCHMARK_WEAK), strong: of(BENCHMARK_STRONG) }, SPLITTING);
  if (deciding.kind === "unfit") throw new Error(deciding.why);
  const profile = (model: string): LinearHead => {
    const beside = { shipped: labels.map(({ success }) => success[model] ?? Number.NaN), deciding };
    const made = fitProfile(labelled, of(model), beside, SPLITTING);
    if (made.kind === "unfit") throw new Error(made.why);
    return made.heads.encoder;
  };
  const heads = [deciding.heads.encoder, profile(BENCHMARK_WEAK), profile(BENCHMARK_STRONG)] as const;
  return ({ vectors, score: own }) => {
    const [score, weak, strong] = heads.map((head) => headScore(head, vectors.encoder, own)) as [
      number,
      number,
      number,
    ];
    return { score, weak, strong };
  };
}

/** Predicted and measured quality, in parts of the strong model's, of what the dial chose. */
function held(rows: readonly Scored[], floor: number, way: Way) {
  const terms = dialTerms({ kind: "qualityFloor", floor }, shippedCalibration(values.models));
  const plan = { terms, replicas: 1, replicaOf: () => 0, settleAfterMs: 0 };
  const stream = rows.map((row, i) => {
    const { score, weak, strong } = way(row);
    return {
      atMs: START + 1000 * i,
      score,
      weak: { usd: 0, success: weak },
      strong: { usd: 0, success: strong },
    };
  });
  let [predicted, predictedStrong, measured, measuredStrong, strong] = [0, 0, 0, 0, 0];
  let at = 0;
  for (const { request, chosen } of replay(stream, plan)) {
    const outcome = (model: string): number => rows[at]?.outcomes.get(model) ?? Number.NaN;
    predicted += request[chosen].success ?? Number.NaN;
    predictedStrong += request.strong.success ?? Number.NaN;
    measured += outcome(chosen === "strong" ? BENCHMARK_STRONG : BENCHMARK_WEAK);
    measuredStrong += outcome(BENCHMARK_STRONG);
    if (chosen === "strong") strong++;
    at++;
  }
  return {
    predicted: predicted / predictedStrong,
    measured: measured / measuredStrong,
    share: strong / rows.length,
  };
}

const table = [
  [
    "benchmark, prompts",
    "labels",
    "floor",
    "strong share",
    "predicted, % of strong",
    "measured, % of strong",
    "means apart, points",
    "draws apart, points: mean (most)",
  ],
];
for (const benchmark of values.benchmarks.split(",")) {
  const file = join(values["data-dir"], `eval_${benchmark}.jsonl.gz`);
  const rows = (await scoreBenchmark(file, values.models)).filter(
    ({ outcomes }) => outcomes.has(BENCHMARK_WEAK) && outcomes.has(BENCHMARK_STRONG),
  );
  const half = Math.floor(rows.length / 2);
  const counts = values.labels.split(",").map((labels) => Math.min(Number(labels), half));
  for (const labels of new Set(counts)) table.push(...lines(benchmark, rows, labels));
}
process.stdout.write(`${columns(table).join("\n")}\n`);

function lines(benchmark: string, rows: readonly Scored[], labels: number): readonly string[][] {
  const half = Math.floor(rows.length / 2);
  const draws = Array.from({ length: values.draws }, (_, draw) => {
    const random = seededRandom(300 + draw);
    const order = rows.map((row) => ({ row, place: random() })).sort((a, b) => a.place - b.place);
    const shuffled = order.map(({ row }) => row);
    const way = labels === 0 ? shipped : fittedTo(shuffled.slice(0, labels));
    return FLOORS.map((floor) => held(shuffled.slice(half), floor, way));
  });
  return FLOORS.map((floor, i) => {
    const found = draws.map((draw) => draw[i] as ReturnType<typeof held>);
    const mean = (of: (one: ReturnType<typeof held>) => number): number =>
      found.reduce((sum, one) => sum + of(one), 0) / found.length;
    const apart = (one: ReturnType<typeof held>): number => 100 * Math.abs(one.predicted - one.measured);
    const percent = (value: number): string => (100 * value).toFixed(1);
    return [
      `${benchmark}, ${rows.length - half}`,
      String(labels),
      String(floor),
      percent(mean(({ share }) => share)),
      percent(mean(({ predicted }) => predicted)),
      percent(mean(({ measured }) => measured)),
      Math.abs(100 * mean(({ predicted, measured }) => predicted - measured)).toFixed(1),
      `${mean(apart).toFixed(1)} (${Math.max(...found.map(apart)).toFixed(1)})`,
    ];
  });
}
