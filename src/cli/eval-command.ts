// SPDX-License-Identifier: Apache-2.0
import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { Fitted } from "../contract/fitted.ts";
import type { RouterName } from "../contract/router.ts";
import { MAX_DRAWS } from "../evaluation/bootstrap.ts";
import { type DrawnEvaluation, evaluate } from "../evaluation/evaluate.ts";
import { meanApgr } from "../evaluation/mean-apgr.ts";
import { BENCHMARK_STRONG, BENCHMARK_WEAK, BENCHMARKS } from "../prompt-files/benchmark-files.ts";
import { evaluationReport } from "../report/evaluation-report.ts";
import { type ConfiguredFlags, configuredOptions, configuredRouters } from "./configured-routers.ts";
import { type JudgedFlags, judgedData, withJudgedOptions } from "./eval-judged.ts";
import { NO_PROFILE, type SourceFlags, sourcesOf } from "./eval-sources.ts";
import { domainLines, evaluationTable, meanTable } from "./evaluation-table.ts";
import { evaluationTerms } from "./evaluation-terms.ts";
import { fittedOption } from "./fitted-option.ts";
import { type Gathered, gatherOutcomes } from "./gather-outcomes.ts";
import type { OutcomeSource } from "./outcome-source.ts";
import { DEFAULT_ANSWER_TOKENS, LIST_PRICES, parsePrices } from "./prices.ts";
import type { ProgramDeps } from "./program-deps.ts";
import type { PromptScoring } from "./prompt-scoring.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { compareRecorded, readRecorded } from "./recorded-results.ts";
import { routersOption } from "./routers-option.ts";
import { wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

interface EvalFlags extends SourceFlags, ConfiguredFlags, JudgedFlags {
  readonly routers: readonly RouterName[];
  readonly fitted?: Fitted;
  readonly bootstrap: number;
  readonly json?: true;
  readonly report?: string;
  readonly against?: string;
}

const EXAMPLES = `
Examples:
  pointsman eval --benchmark all --data-dir ../shared/data --report report.html
  pointsman eval --data mine.jsonl --weak llama-3-8b-instruct --strong gpt-4 --prices llama-3-8b-instruct=0.05/0.08,gpt-4=30/60
  # a line of mine.jsonl: {"prompt": "…", "outcomes": {"llama-3-8b-instruct": 1, "gpt-4": 1}}, outcomes from 0 to 1
  pointsman eval --data mine.jsonl --weak ours --strong gpt-4 --weak-profile llama-3-8b-instruct --limit 2000
  pointsman eval --data answers.jsonl --weak llama-3-8b --strong gpt-4 --judge openai --max-usd 5   # or --exact-match, --checker
  # a line of answers.jsonl: {"prompt": "…", "answers": {"llama-3-8b": "…", "gpt-4": "…"}, "reference"?: "…"}
  pointsman eval --benchmark all --bootstrap 0 --against models/router-2.json   # exit code 1 where the figures differ
`;

/** `pointsman eval`: how good every router is where outcomes are known, beside what it has to beat. */
export function evalCommand(deps: ProgramDeps): Command {
  const command = new Command("eval").description(
    "measure every router on prompts whose outcomes are known: quality for cost, with intervals",
  );
  return withJudgedOptions(withOutputOptions(withDataOptions(command)))
    .addHelpText("after", EXAMPLES)
    .action(async (flags: EvalFlags) => deps.exit(await evaluateAll(deps, flags)));
}

function withDataOptions(command: Command): Command {
  for (const option of [routersOption(), fittedOption(), ...configuredOptions()]) command.addOption(option);
  return command
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
    .option(
      "--weak-profile <profile>",
      `rank by the loss predicted for this quality profile; ${NO_PROFILE}: by the routers' own scores (default: the profile of --weak's name, where it is given and there is one)`,
    )
    .option("--limit <n>", "evaluate a random sample of so many prompts", wholeNumber(1, 1_000_000))
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
    );
}

function withOutputOptions(command: Command): Command {
  return command
    .option("--bootstrap <n>", "draws behind the intervals; 0 for none", wholeNumber(0, MAX_DRAWS), 1000)
    .option("--seed <n>", "seed of the draws and of the sample", wholeNumber(0, 2 ** 31 - 1), 0)
    .option("--against <file>", "compare with the results that a router model's .json records")
    .option("--report <file>", "also write a self-contained HTML report")
    .option("--json", "print everything as JSON");
}

async function evaluateAll(deps: ProgramDeps, asked: EvalFlags): Promise<number> {
  const judged = await judgedData(deps, asked);
  if (judged.kind === "unusable") {
    for (const problem of judged.problems) deps.stderr.write(`pointsman eval: ${problem}\n`);
    return EXIT_UNUSABLE;
  }
  return await evaluateOutcomes(deps, { ...asked, ...judged });
}

async function evaluateOutcomes(deps: ProgramDeps, flags: EvalFlags): Promise<number> {
  const sources = sourcesOf(flags);
  const configured = configuredRouters(deps, flags);
  if (typeof sources === "string" || typeof configured === "string") {
    deps.stderr.write(`pointsman eval: ${[sources, configured].find((one) => typeof one === "string")}\n`);
    return EXIT_UNUSABLE;
  }
  const recorded = flags.against === undefined ? undefined : await readRecorded(flags.against);
  const { routers, fitted } = flags;
  await using scoring = await deps.openScoring({ routers, ...configured, ...(fitted && { fitted }) });
  const drawn: DrawnEvaluation[] = [];
  for (const source of sources) drawn.push(await evaluateOne(deps, flags, source, scoring));
  await tell(deps, flags, drawn, scoring.digest);
  if (recorded === undefined) return 0;
  const { same, lines } = compareRecorded(
    recorded,
    drawn.map(({ evaluation }) => evaluation),
  );
  const outcome = same ? "agree with" : "DIFFER from";
  await writeOut(
    flags.json === true ? deps.stderr : deps.stdout,
    `\nThese figures ${outcome} the results in ${flags.against}:\n${lines.join("\n")}\n`,
  );
  return same ? 0 : 1;
}

async function evaluateOne(
  deps: ProgramDeps,
  flags: EvalFlags,
  source: OutcomeSource,
  scoring: PromptScoring,
): Promise<DrawnEvaluation> {
  const gathered = await gatherOutcomes(source, scoring, deps.stderr);
  tellLeftOut(deps, source, gathered);
  const drawn = evaluate(gathered.set, { draws: flags.bootstrap, seed: flags.seed });
  const { evaluation } = drawn;
  if (flags.json !== true)
    await writeOut(
      deps.stdout,
      `${[...evaluationTable(evaluation), ...domainLines(evaluation)].join("\n")}\n\n`,
    );
  return drawn;
}

/** What stands below the tables of the sets, or all of it as JSON; and the report. */
async function tell(
  deps: ProgramDeps,
  flags: EvalFlags,
  drawn: readonly DrawnEvaluation[],
  digest: string,
): Promise<void> {
  const evaluations = drawn.map(({ evaluation }) => evaluation);
  const mean = meanApgr(drawn);
  const { bootstrap: draws, seed, answerTokens } = flags;
  const terms = evaluationTerms({ ...flags, draws, digest, evaluations });
  const text =
    flags.json === true
      ? JSON.stringify({ draws, seed, digest, answerTokens, terms, evaluations, mean }, null, 2)
      : [...meanTable(evaluations, mean), ...terms].join("\n");
  await writeOut(deps.stdout, `${text}\n`);
  if (flags.report !== undefined)
    await writeFile(flags.report, evaluationReport({ evaluations, mean, terms }));
}

function tellLeftOut(
  { stderr }: ProgramDeps,
  { name, scoredAs, weak }: OutcomeSource,
  gathered: Gathered,
): void {
  const { left, set } = gathered;
  const parts = [
    left.contaminated > 0 ? `${left.contaminated} marked contaminated` : "",
    left.withoutPair > 0 ? `${left.withoutPair} without outcomes of both models` : "",
    left.bad > 0 ? `${left.bad} unusable` : "",
  ].filter((part) => part !== "");
  if (gathered.picked > 0)
    stderr.write(
      `${name}: ${gathered.picked} prompts were chosen for what their labels tell (chosen: spread): the figures are of a biased sample; lines with chosen: random are a fair one\n`,
    );
  if (parts.length > 0) stderr.write(`${name}: left out: ${parts.join(", ")}\n`);
  if (scoredAs.kind === "guessed-profile" && set.routers.every(({ profile }) => profile === undefined))
    stderr.write(
      `${name}: no quality profile is of ${weak}: ranked by the routers' own scores (--weak-profile names one)\n`,
    );
}
