// SPDX-License-Identifier: Apache-2.0
import { join } from "node:path";
import { columns } from "../../src/cli/columns.ts";
import { SURE } from "../../src/cli/fit-parts.ts";
import { seededRandom } from "../../src/evaluation/random.ts";
import { fitProfile } from "../../src/fitting/fit-profile.ts";
import { fitScore } from "../../src/fitting/fit-score.ts";
import { headScore } from "../../src/fitting/head-logit.ts";
import { BENCHMARK_STRONG, BENCHMARK_WEAK } from "../../src/prompt-files/benchmark-files.ts";
import { apgrOf, brierOf, labelledRows, type Scored, scoreBenchmark } from "./fit-rows.ts";
import { DATA_FLAGS, flagsOf } from "./flags.ts";

const { draws, ...values } = flagsOf({
  file: "fit-gain.ts",
  measures: `What labels of the target traffic give: so many labels are drawn from the half of MMLU or GSM8K, pointsman fit's head is
fitted to them, and the rest of that half is scored; APGR against what ships and prompt length, and Brier scores of profiles.`,
  takes: "Seven minutes on two cores that were busy with other work. Needs the data sets.",
  flags: {
    ...DATA_FLAGS,
    draws: {
      kind: "number",
      default: 8,
      least: 1,
      most: 1000,
      whole: true,
      help: "draws of labels, each fitted anew",
    },
  },
  example: "--draws 16        # or: make bench-fit ARGS='--draws 16'",
});
const SPLITTING = { draws: 200, seed: 0 };

const CASES = [
  { benchmark: "mmlu", counts: [200, 500, 1500] },
  { benchmark: "gsm8k", counts: [200, 400] },
] as const;

const scoreTable = [["benchmark", "labels", "fitted", "± draws", "static", "shipped", "length", "written"]];
const profileTable = [
  ["profile on", "labels", "Brier score fitted", "of the weak tier", "of the labels' mean"],
];
for (const { benchmark, counts } of CASES) {
  const file = join(values["data-dir"], `eval_${benchmark}.jsonl.gz`);
  const scored = await scoreBenchmark(file, values.models);
  for (const count of counts) scoreTable.push(scoreLine(benchmark, scored, count));
  profileTable.push(profileLine(benchmark, scored, 300));
}
process.stdout.write(`${columns(scoreTable).join("\n")}\n\n${columns(profileTable).join("\n")}\n`);

function scoreLine(benchmark: string, all: readonly Scored[], count: number): string[] {
  const rows = all.filter(({ outcomes }) => outcomes.has(BENCHMARK_WEAK) && outcomes.has(BENCHMARK_STRONG));
  const found = Array.from({ length: draws }, (_, draw) => {
    const [labels, rest] = drawn(rows, count, draw);
    const labelled = labelledRows(labels);
    const fit = fitScore(
      labelled,
      {
        weak: labels.map(({ outcomes }) => outcomes.get(BENCHMARK_WEAK)),
        strong: labels.map(({ outcomes }) => outcomes.get(BENCHMARK_STRONG)),
      },
      SPLITTING,
    );
    if (fit.kind === "unfit") throw new Error(fit.why);
    const apgr = (score: (row: Scored) => number): number =>
      apgrOf(rest, BENCHMARK_WEAK, BENCHMARK_STRONG, score);
    return {
      fitted: apgr((row) => headScore(fit.heads.encoder, row.vectors.encoder, row.score)),
      static: apgr((row) => headScore(fit.heads.static, row.vectors.static, row.staticScore)),
      shipped: apgr((row) => row.score),
      length: apgr((row) => row.units),
      written: fit.heldOut.better >= SURE ? 1 : 0,
    };
  });
  const mean = (of: (one: (typeof found)[number]) => number): number => average(found.map(of));
  const spread = Math.sqrt(average(found.map(({ fitted }) => (fitted - mean((one) => one.fitted)) ** 2)));
  const shown = [mean((one) => one.static), mean((one) => one.shipped), mean((one) => one.length)];
  return [
    benchmark,
    String(count),
    mean((one) => one.fitted).toFixed(4),
    spread.toFixed(4),
    ...shown.map((value) => value.toFixed(4)),
    `${(100 * mean((one) => one.written)).toFixed(0)} %`,
  ];
}

/** The weak model taken as one that the router model has never seen: what its tier's profile says is what there would be. */
function profileLine(benchmark: string, rows: readonly Scored[], count: number): string[] {
  const found = Array.from({ length: draws }, (_, draw) => {
    const [labels, rest] = drawn(rows, count, draw);
    const outcomes = labels.map((row) => row.outcomes.get(BENCHMARK_WEAK));
    const tier = (row: Scored): number => row.success["weak"] ?? Number.NaN;
    const fit = fitProfile(labelledRows(labels), outcomes, { shipped: labels.map(tier) }, SPLITTING);
    if (fit.kind === "unfit") throw new Error(fit.why);
    const own = (row: Scored): number => headScore(fit.heads.encoder, row.vectors.encoder, row.score);
    const mean = average(outcomes.map((outcome) => outcome ?? 0));
    return [own, tier, () => mean].map((predicted) => brierOf(rest, BENCHMARK_WEAK, predicted));
  });
  const means = [0, 1, 2].map((i) => average(found.map((one) => one[i] ?? Number.NaN)));
  return [benchmark, String(count), ...means.map((value) => value.toFixed(4))];
}

/** `count` rows drawn at random, and the others. */
function drawn(
  rows: readonly Scored[],
  count: number,
  draw: number,
): readonly [readonly Scored[], readonly Scored[]] {
  const random = seededRandom(1000 + draw);
  const order = rows.map((row) => ({ row, place: random() })).sort((a, b) => a.place - b.place);
  const shuffled = order.map(({ row }) => row);
  return [shuffled.slice(0, count), shuffled.slice(count)];
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
