// SPDX-License-Identifier: Apache-2.0
import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { RouterName } from "../contract/router.ts";
import { MAX_DRAWS } from "../evaluation/bootstrap.ts";
import { type Evaluation, evaluate } from "../evaluation/evaluate.ts";
import {
  BENCHMARK_STRONG,
  BENCHMARK_WEAK,
  BENCHMARKS,
  type Benchmark,
  openBenchmark,
} from "../prompt-files/benchmark-files.ts";
import { openLines } from "../prompt-files/read-lines.ts";
import { evaluationReport } from "../report/evaluation-report.ts";
import { evaluationTable } from "./evaluation-table.ts";
import { evaluationTerms } from "./evaluation-terms.ts";
import { type Gathered, gatherOutcomes, type OutcomeSource } from "./gather-outcomes.ts";
import { DEFAULT_ANSWER_TOKENS, LIST_PRICES, type Prices, parsePrices } from "./prices.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { routersOption } from "./routers-option.ts";
import { wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

interface EvalFlags {
  readonly benchmark?: Benchmark | "all";
  readonly dataDir: string;
  readonly data?: string;
  readonly weak?: string;
  readonly strong?: string;
  readonly routers: readonly RouterName[];
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly bootstrap: number;
  readonly seed: number;
  readonly json?: true;
  readonly report?: string;
}

const EXAMPLES = `
Examples:
  pointsman eval --benchmark all --data-dir ../shared/data --report report.html
  pointsman eval --data mine.jsonl --weak llama-3-8b --strong gpt-4 --prices llama-3-8b=0.05/0.08,gpt-4=30/60
  # a line of mine.jsonl: {"prompt": "…", "outcomes": {"llama-3-8b": 1, "gpt-4": 1}}, outcomes from 0 to 1
`;

/** `pointsman eval`: how good every router is where outcomes are known, beside what it has to beat. */
export function evalCommand(deps: ProgramDeps): Command {
  return new Command("eval")
    .description("measure every router on prompts whose outcomes are known: quality for cost, with intervals")
    .addOption(
      new Option("--benchmark <name>", "one of RouteLLM's benchmarks").choices([...BENCHMARKS, "all"]),
    )
    .option(
      "--data-dir <dir>",
      "folder with eval_<benchmark>.jsonl.gz, or a checkout of lm-sys/RouteLLM",
      "../shared/data",
    )
    .addOption(
      new Option("--data <file>", "your own prompts with outcomes, JSON lines").conflicts("benchmark"),
    )
    .option("--weak <model>", `the weak model (benchmarks: ${BENCHMARK_WEAK})`)
    .option("--strong <model>", `the strong model (benchmarks: ${BENCHMARK_STRONG})`)
    .addOption(routersOption())
    .addOption(
      new Option("--prices <list>", "MODEL=IN/OUT,… in US dollars per million tokens")
        .argParser(parsePrices)
        .default(LIST_PRICES, "list prices of the benchmarks' models"),
    )
    .option(
      "--answer-tokens <n>",
      "tokens an answer is taken to have",
      wholeNumber(0, 1_000_000),
      DEFAULT_ANSWER_TOKENS,
    )
    .option("--bootstrap <n>", "draws behind the intervals; 0 for none", wholeNumber(0, MAX_DRAWS), 1000)
    .option("--seed <n>", "seed of the draws", wholeNumber(0, 2 ** 31 - 1), 0)
    .option("--report <file>", "also write a self-contained HTML report")
    .option("--json", "print everything as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (flags: EvalFlags) => deps.exit(await evaluateAll(deps, flags)));
}

async function evaluateAll(deps: ProgramDeps, flags: EvalFlags): Promise<number> {
  const sources = sourcesOf(flags);
  if (typeof sources === "string") {
    deps.stderr.write(`pointsman eval: ${sources}\n`);
    return EXIT_UNUSABLE;
  }
  await using scoring = await deps.openScoring({ routers: flags.routers });
  const resampling = { draws: flags.bootstrap, seed: flags.seed };
  const evaluations: Evaluation[] = [];
  for (const source of sources) {
    const gathered = await gatherOutcomes(source, scoring, deps.stderr);
    tellLeftOut(deps, source, gathered);
    const evaluation = evaluate(gathered.set, resampling);
    evaluations.push(evaluation);
    if (flags.json !== true) await writeOut(deps.stdout, `${evaluationTable(evaluation).join("\n")}\n\n`);
  }
  const terms = evaluationTerms({ ...flags, draws: flags.bootstrap, digest: scoring.digest, evaluations });
  const about = { ...resampling, digest: scoring.digest, answerTokens: flags.answerTokens };
  const text =
    flags.json === true ? JSON.stringify({ ...about, terms, evaluations }, null, 2) : terms.join("\n");
  await writeOut(deps.stdout, `${text}\n`);
  if (flags.report !== undefined) await writeFile(flags.report, evaluationReport(evaluations, terms));
  return 0;
}

/** What to evaluate, or why the options do not say. */
function sourcesOf(flags: EvalFlags): readonly OutcomeSource[] | string {
  const { prices, answerTokens } = flags;
  if (flags.data !== undefined) {
    const { weak, strong, data } = flags;
    if (weak === undefined || strong === undefined)
      return "--data needs --weak and --strong: the two models to choose between";
    return [{ name: data, open: () => openLines(data), weak, strong, prices, answerTokens }];
  }
  if (flags.benchmark === undefined) return "nothing to evaluate on: give --benchmark or --data";
  return (flags.benchmark === "all" ? BENCHMARKS : [flags.benchmark]).map((name) => ({
    name,
    open: () => openBenchmark(flags.dataDir, name),
    weak: flags.weak ?? BENCHMARK_WEAK,
    strong: flags.strong ?? BENCHMARK_STRONG,
    prices,
    answerTokens,
  }));
}

function tellLeftOut({ stderr }: ProgramDeps, { name }: OutcomeSource, { left }: Gathered): void {
  const parts = [
    left.contaminated > 0 ? `${left.contaminated} marked contaminated` : "",
    left.withoutPair > 0 ? `${left.withoutPair} without outcomes of both models` : "",
    left.bad > 0 ? `${left.bad} unusable` : "",
  ].filter((part) => part !== "");
  if (parts.length > 0) stderr.write(`${name}: left out: ${parts.join(", ")}\n`);
}
