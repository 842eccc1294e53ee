// SPDX-License-Identifier: Apache-2.0
/**
 * Whether the quality that a floor holds is the quality that is measured. Each benchmark is steered by the dial, with the
 * predictions as they come; then a random half of it, with the predictions set right by labels of the other half.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { columns } from "../../src/cli/columns.ts";
import { inOrder } from "../../src/cli/in-order.ts";
import { promptAsScored } from "../../src/cli/scored-text.ts";
import { predictedLoss } from "../../src/contract/predicted-loss.ts";
import { dialTerms } from "../../src/dial/dial.ts";
import { corrected, type QualityCorrection, qualityCorrection } from "../../src/dial/quality-correction.ts";
import { type ReplayedRequest, replay } from "../../src/dial/replay.ts";
import { seededRandom } from "../../src/evaluation/random.ts";
import { BENCHMARK_STRONG, BENCHMARK_WEAK } from "../../src/prompt-files/benchmark-files.ts";
import { outcomeLine } from "../../src/prompt-files/outcome-line.ts";
import { type Line, openLines } from "../../src/prompt-files/read-lines.ts";
import { openScoring } from "../../src/scoring.ts";
import { shippedCalibration } from "./dial-traffic.ts";

const { values } = parseArgs({
  options: {
    "data-dir": { type: "string", default: "../shared/data" },
    models: { type: "string", default: "models" },
    limit: { type: "string", default: "20000" },
    labels: { type: "string", default: "0,100,200,400" },
  },
});
const FLOORS = [0.9, 0.95];
const DRAWS = 8;
const START = Date.UTC(2026, 0, 1);

interface Judged {
  readonly score: number;
  readonly predicted: { readonly weak: number; readonly strong: number };
  readonly measured: { readonly weak: number; readonly strong: number };
}

async function judged(file: string): Promise<readonly Judged[]> {
  await using scoring = await openScoring({ routers: ["ensemble"] }, values.models);
  const { lines } = await openLines(file);
  const rows: Judged[] = [];
  let left = Number(values.limit);
  const some = (async function* () {
    for await (const line of lines) if (left-- > 0) yield line;
  })();
  const work = async (line: Line): Promise<Judged | undefined> => {
    const found = pairIn(line);
    if (found === undefined) return undefined;
    const { scores, predicted } = await scoring.score(promptAsScored(found.prompt));
    const success = predicted?.success;
    const score = scores["ensemble"];
    if (success === undefined || score === undefined) return undefined;
    return {
      score: predictedLoss(score, success, BENCHMARK_WEAK) ?? score,
      predicted: { weak: success[BENCHMARK_WEAK] ?? 0, strong: success[BENCHMARK_STRONG] ?? 0 },
      measured: found.measured,
    };
  };
  for await (const row of inOrder(some, scoring.width, work)) if (row !== undefined) rows.push(row);
  return rows;
}

/** A prompt that has outcomes of both models. */
function pairIn(line: Line): { readonly prompt: string; readonly measured: Judged["measured"] } | undefined {
  const read = outcomeLine(line.kind === "bad" ? "" : line.text);
  if (read.kind === "bad" || read.contaminated) return undefined;
  const [weak, strong] = [read.outcomes.get(BENCHMARK_WEAK), read.outcomes.get(BENCHMARK_STRONG)];
  return weak === undefined || strong === undefined
    ? undefined
    : { prompt: read.prompt, measured: { weak, strong } };
}

function stream(rows: readonly Judged[], shift: QualityCorrection): readonly ReplayedRequest[] {
  return rows.map(({ score, predicted }, i) => ({
    atMs: START + 1000 * i,
    score,
    weak: { usd: 0, success: corrected(predicted.weak, score, shift.weak) },
    strong: { usd: 0, success: corrected(predicted.strong, score, shift.strong) },
  }));
}

/** Predicted and measured quality, in points of the strong model's, of what the dial chose. */
function held(rows: readonly Judged[], floor: number, shift: QualityCorrection) {
  const terms = dialTerms({ kind: "qualityFloor", floor }, shippedCalibration(values.models));
  const plan = { terms, replicas: 1, replicaOf: () => 0, settleAfterMs: 0 };
  let [predicted, predictedStrong, measured, measuredStrong, strong, count] = [0, 0, 0, 0, 0, 0];
  let at = 0;
  for (const { request, chosen } of replay(stream(rows, shift), plan)) {
    const row = rows[at++];
    if (row === undefined) continue;
    count++;
    predicted += request[chosen].success ?? 0;
    predictedStrong += request.strong.success ?? 0;
    measured += row.measured[chosen];
    measuredStrong += row.measured.strong;
    if (chosen === "strong") strong++;
  }
  return {
    predicted: predicted / predictedStrong,
    measured: measured / measuredStrong,
    meanPredicted: predicted / count,
    meanMeasured: measured / count,
    share: strong / count,
  };
}

const table = [
  [
    "benchmark, prompts",
    "floor",
    "labels",
    "strong share",
    "predicted, % of strong",
    "measured, % of strong",
    "mean predicted",
    "mean measured",
    "apart, points (most)",
  ],
];
for (const benchmark of ["mmlu", "gsm8k"]) {
  const rows = await judged(join(values["data-dir"], `eval_${benchmark}.jsonl.gz`));
  for (const floor of FLOORS)
    for (const labels of values.labels.split(",").map(Number))
      table.push(line(benchmark, rows, floor, labels));
}
process.stdout.write(`${columns(table).join("\n")}\n`);

function line(benchmark: string, rows: readonly Judged[], floor: number, labels: number): string[] {
  const draws = Array.from({ length: labels === 0 ? 1 : DRAWS }, (_, draw) => {
    const random = seededRandom(300 + draw);
    const order = rows.map((row) => ({ row, place: random() })).sort((a, b) => a.place - b.place);
    const shuffled = order.map(({ row }) => row);
    // Without labels there is nothing to keep apart.
    const half = labels === 0 ? 0 : Math.floor(shuffled.length / 2);
    const shift = qualityCorrection(shuffled.slice(0, Math.min(labels, half)));
    return held(shuffled.slice(half), floor, shift);
  });
  const mean = (of: (one: (typeof draws)[number]) => number): number =>
    draws.reduce((sum, one) => sum + of(one), 0) / draws.length;
  const apart = draws.map(({ predicted, measured }) => 100 * Math.abs(predicted - measured));
  const percent = (value: number): string => (100 * value).toFixed(1);
  return [
    `${benchmark}, ${rows.length}`,
    String(floor),
    String(labels),
    percent(mean(({ share }) => share)),
    percent(mean((one) => one.predicted)),
    percent(mean((one) => one.measured)),
    percent(mean((one) => one.meanPredicted)),
    percent(mean((one) => one.meanMeasured)),
    `${(apart.reduce((sum, one) => sum + one, 0) / apart.length).toFixed(1)} (${Math.max(...apart).toFixed(1)})`,
  ];
}
