// SPDX-License-Identifier: Apache-2.0
import { informativeChoice } from "../../src/choosing/informative-choice.ts";
import { shuffled } from "../../src/choosing/shuffled.ts";
import { promptAsScored } from "../../src/cli/scored-text.ts";
import { seededRandom } from "../../src/evaluation/random.ts";
import { designOf, LENGTH } from "../../src/fitting/design.ts";
import { logit } from "../../src/fitting/head-logit.ts";
import { product, ridgePath } from "../../src/fitting/ridge-path.ts";
import { BENCHMARK_STRONG, BENCHMARK_WEAK } from "../../src/prompt-files/benchmark-files.ts";
import { outcomeLine } from "../../src/prompt-files/outcome-line.ts";
import { openLines } from "../../src/prompt-files/read-lines.ts";
import { openScoring } from "../../src/scoring.ts";
import { DATA_FLAGS, flagsOf } from "./flags.ts";

/** Prompts that the choice is made from, as `label` has it by default. */
const POOL = 2000;
const RANDOM_SHARE = 0.2;
/** The fit: a ridge of one strength, and what it leans on (the router's logit, length) in standard deviations of each. */
const ALPHA = 1000;
const LEAN = 0.3;

interface Row {
  readonly vector: Float32Array;
  /** What the strong model's answer is worth more than the weak one's. */
  readonly gap: number;
  /** Log odds of the shipped router's score. */
  readonly logit: number;
}

const { file, labels, draws, models } = flagsOf({
  file: "label-gain.ts",
  measures: `What it is worth to choose which prompts to label (pointsman label): a head fitted to so many chosen prompts against one fitted to
as many random ones, both judged on prompts that neither saw.`,
  takes:
    "Four minutes on two cores that were busy with other work; in proportion to --draws. Needs the data sets.",
  flags: {
    file: {
      ...{ kind: "text", default: "../shared/data/eval_mmlu.jsonl.gz" },
      help: "JSON lines with prompts and outcomes of both models",
    },
    models: DATA_FLAGS.models,
    labels: {
      kind: "number",
      default: 200,
      least: 10,
      most: 2000,
      whole: true,
      help: "prompts that get a label",
    },
    draws: {
      kind: "number",
      default: 10,
      least: 1,
      most: 1000,
      whole: true,
      help: "random halves of the file",
    },
  },
  example: "--file ../shared/data/eval_gsm8k.jsonl.gz --labels 100 --draws 16",
});
const rows = await readRows(file);
const design = designOf(rows.map((row) => row.vector));
const gaps = Float64Array.from(rows, (row) => row.gap);
const leans = [rows.map((row) => row.logit), rows.map((row) => row.vector[LENGTH] ?? 0)].map(standardised);
const gains: number[] = [];
const random: number[] = [];
for (let draw = 0; draw < draws; draw++) {
  const order = shuffled(rows.length, seededRandom(draw));
  const half = Math.floor(rows.length / 2);
  const [pool, test] = [order.slice(0, Math.min(half, POOL)), order.slice(half)];
  const chosen = informativeChoice(
    pool.map((row) => design.values.subarray(row * design.width, (row + 1) * design.width)),
    shuffled(pool.length, seededRandom(draw + 1000)),
    { count: labels, randomShare: RANDOM_SHARE },
  );
  const byChoice = apgrOf(
    chosen.map(({ position }) => pool[position] ?? 0),
    test,
  );
  // The pool is in random order already; several draws of it, since one varies more than what is looked for.
  const byChance = [0, 1, 2].map((n) =>
    apgrOf(
      shuffled(pool.length, seededRandom(draw + 2000 + 1000 * n))
        .slice(0, labels)
        .map((i) => pool[i] ?? 0),
      test,
    ),
  );
  random.push(mean(byChance));
  gains.push(byChoice - mean(byChance));
  process.stderr.write(`draw ${draw}: chosen ${byChoice.toFixed(3)}, random ${mean(byChance).toFixed(3)}\n`);
}
const spread = Math.sqrt(
  mean(gains.map((gain) => (gain - mean(gains)) ** 2)) / Math.max(1, gains.length - 1),
);
process.stdout.write(
  `${file}: ${labels} labels, ${draws} draws: APGR ${mean(random).toFixed(3)} random, ${(mean(random) + mean(gains)).toFixed(3)} chosen, ` +
    `gain ${mean(gains).toFixed(3)} (standard error ${spread.toFixed(3)})\n`,
);

async function readRows(path: string): Promise<readonly Row[]> {
  await using scoring = await openScoring({ routers: ["mf"], vectors: true }, models);
  const read: Promise<Row>[] = [];
  for await (const line of (await openLines(path)).lines) {
    const outcome = line.kind === "line" ? outcomeLine(line.text) : line;
    if (outcome.kind !== "outcomes" || outcome.contaminated) continue;
    const [weak, strong] = [outcome.outcomes.get(BENCHMARK_WEAK), outcome.outcomes.get(BENCHMARK_STRONG)];
    if (weak === undefined || strong === undefined) continue;
    if (read.length >= scoring.width) await read[read.length - scoring.width];
    read.push(
      scoring.score(promptAsScored(outcome.prompt)).then(({ vectors, scores }) => ({
        vector: vectors?.encoder ?? new Float32Array(),
        gap: strong - weak,
        logit: logit(scores["mf"] ?? 0.5),
      })),
    );
  }
  return await Promise.all(read);
}

/** APGR on the rows of the test of a ridge that was fitted to others. */
function apgrOf(fitted: readonly number[], test: readonly number[]): number {
  const coefficients = ridgePath(design, Int32Array.from(fitted), gaps, ALPHA).coefficients(ALPHA);
  const fit = standardised(rows.map((_, row) => product(design, row, coefficients)));
  const score = fit.map((value, row) => leans.reduce((sum, lean) => sum + LEAN * (lean[row] ?? 0), value));
  const ranked = test.toSorted((a, b) => (score[b] ?? 0) - (score[a] ?? 0));
  const total = ranked.reduce((sum, row) => sum + (gaps[row] ?? 0), 0);
  let recovered = 0;
  let area = 0;
  for (const row of ranked) {
    const before = recovered;
    recovered += gaps[row] ?? 0;
    area += (before + recovered) / 2;
  }
  return area / ranked.length / total;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standardised(values: readonly number[]): readonly number[] {
  const middle = mean(values);
  const spread = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  return values.map((value) => (value - middle) / spread);
}
