// SPDX-License-Identifier: Apache-2.0
import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { RouterName } from "../contract/router.ts";
import { outlookForShare, trafficOf } from "../dial/outlook.ts";
import { BENCHMARK_STRONG } from "../prompt-files/benchmark-files.ts";
import { LOG_FORMATS, type LogFormat } from "../prompt-files/log-line.ts";
import { analysisReport } from "../report/analysis-report.ts";
import { type Line, type SampleFindings, sampleFindings } from "./analysis.ts";
import { analysisJson } from "./analysis-json.ts";
import { pageOf } from "./analysis-page.ts";
import { analysisLines } from "./analysis-table.ts";
import { BadLines } from "./bad-lines.ts";
import { type ReadLog, readLog } from "./gather-analysis.ts";
import type { TrafficModel } from "./gather-traffic.ts";
import { openLog } from "./open-log.ts";
import {
  DEFAULT_ANSWER_TOKENS,
  DEFAULT_WEAK_PROFILE,
  LIST_PRICES,
  type Prices,
  parsePrices,
} from "./prices.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import { BATCH_ROUTERS } from "./routers-option.ts";
import { type AnalysedRequest, type ScoringTerms, scoreSample } from "./score-sample.ts";
import { share, wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

interface AnalyzeFlags {
  readonly router: RouterName;
  readonly threshold?: number;
  readonly strongShare?: number;
  readonly weak: string;
  readonly strong: string;
  readonly prices: Prices;
  readonly answerTokens?: number;
  readonly format?: LogFormat;
  readonly csvColumn?: string;
  readonly sample: number;
  readonly seed: number;
  readonly limit?: number;
  readonly examples: number;
  readonly report?: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  pointsman analyze requests.jsonl                          # request bodies, {request, response}, or an OpenAI batch
  pointsman analyze log.jsonl.gz --report analysis.html --prices llama-3-8b-instruct=0.05/0.08,gpt-4o-2024-05-13=5/15
  zcat logs/*.gz | pointsman analyze - --strong-share 0.3
  pointsman analyze tickets.csv --csv-column question --examples 5

Reads the log once, whatever its size, and scores a random sample of it. Nothing is sent anywhere.
`;

/** `pointsman analyze`: what share of a production log the weak model could serve, at what risk, and the money it saves. */
export function analyzeCommand(deps: ProgramDeps): Command {
  return new Command("analyze")
    .description(
      "find the share of simple requests in a production log, which kinds they are, and what they would save",
    )
    .argument("<log>", "JSON lines or CSV, .gz or plain; - for standard input")
    .addOption(new Option("--router <name>", "router that scores").choices(BATCH_ROUTERS).default("ensemble"))
    .option("--threshold <score>", "a request is simple under this (default: see --strong-share)", share)
    .addOption(
      new Option(
        "--strong-share <share>",
        "or: the threshold that gives this share of strong calls on this log",
      )
        .argParser(share)
        .conflicts("threshold"),
    )
    .option("--weak <profile>", "quality profile of the weak model", DEFAULT_WEAK_PROFILE)
    .option("--strong <profile>", "quality profile of the strong model", BENCHMARK_STRONG)
    .addOption(
      new Option("--prices <list>", "MODEL=IN/OUT,… in US dollars per million tokens, for the two profiles")
        .argParser(parsePrices)
        .default(LIST_PRICES, "list prices"),
    )
    .option(
      "--answer-tokens <n>",
      "tokens an answer is taken to have where the log does not say (default: the mean of those it does, else 300)",
      wholeNumber(0, 1_000_000),
    )
    .addOption(
      new Option("--format <form>", "form of the lines (default: each as it looks)").choices(LOG_FORMATS),
    )
    .addOption(
      new Option(
        "--csv-column <name>",
        "the log is CSV with a first line of names, and this column is the prompt",
      ).conflicts("format"),
    )
    .option(
      "--sample <n>",
      "requests scored, drawn at random from the whole log",
      wholeNumber(1, 100_000),
      10_000,
    )
    .option("--seed <n>", "seed of the draw", wholeNumber(0, 2 ** 31 - 1), 0)
    .option("--limit <n>", "lines read at most (default: all)", wholeNumber(1, Number.MAX_SAFE_INTEGER))
    .option(
      "--examples <n>",
      "prompts shown of the simplest, the hardest and those between; they are in the output then",
      wholeNumber(0, 100),
      0,
    )
    .option("--report <file>", "also write a self-contained HTML report")
    .option("--json", "print everything as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, flags: AnalyzeFlags) => deps.exit(await analyze(deps, file, flags)));
}

async function analyze(deps: ProgramDeps, file: string, flags: AnalyzeFlags): Promise<number> {
  const { csvColumn, format, examples, seed } = flags;
  const log = await openLog({
    ...{ file, stdin: deps.stdin },
    ...(csvColumn !== undefined && { csvColumn }),
    ...(format !== undefined && { format }),
  });
  const bad = new BadLines(deps.stderr, file);
  const read = await readLog(log, flags, bad, new ProgressLine(deps.stderr, "reading"));
  if (read.totals.requests === 0 && read.decisions.tiers.total === 0) throw new Error(nothingIn(file, read));
  const scored = read.totals.requests === 0 ? undefined : await findingsOf(deps, flags, read);
  const analysis = { file, seed, bad: bad.count, read, examples, ...(scored !== undefined && { scored }) };
  const text = flags.json === true ? analysisJson(analysis) : analysisLines(analysis).join("\n");
  await writeOut(deps.stdout, `${text}\n`);
  if (flags.report !== undefined) await writeFile(flags.report, analysisReport(pageOf(analysis)));
  return 0;
}

function nothingIn(file: string, { lone }: ReadLog): string {
  const why =
    lone > 0
      ? `${lone} answers without their requests: give the batch's input file`
      : "no request in it: is it the right file, or --format or --csv-column wrong";
  return `analyze ${file}: ${why}`;
}

async function findingsOf(deps: ProgramDeps, flags: AnalyzeFlags, read: ReadLog): Promise<SampleFindings> {
  const terms = termsOf(flags, read);
  await using scoring = await deps.openScoring({ routers: [flags.router] });
  const shown = new ProgressLine(deps.stderr, "scoring");
  const sample: AnalysedRequest[] = [];
  let unscored = 0;
  for await (const request of scoreSample(read.drawn, terms, scoring, shown)) {
    if (request === undefined) unscored++;
    else sample.push(request);
  }
  if (sample.length === 0) throw new Error(`analyze: router ${flags.router} gave no score of any request`);
  const line = lineOf(deps, flags, sample);
  return sampleFindings({ terms, digest: scoring.digest, sample, unscored, line }, read.totals.requests);
}

/** Answers of unknown length are taken to be like those that the log has. */
function termsOf(flags: AnalyzeFlags, { totals }: ReadLog): ScoringTerms {
  const answerTokens = flags.answerTokens ?? totals.meanAnswerTokens ?? DEFAULT_ANSWER_TOKENS;
  const model = (profile: string): TrafficModel => {
    const price = flags.prices.get(profile);
    return price === undefined ? { profile } : { profile, price };
  };
  const [weak, strong] = [model(flags.weak), model(flags.strong)];
  return { router: flags.router, weak, strong, answerTokens, examples: flags.examples > 0 };
}

/** What was asked for; else the threshold at which half of the reference prompts are simple. */
function lineOf(deps: ProgramDeps, flags: AnalyzeFlags, sample: readonly AnalysedRequest[]): Line {
  const { threshold, strongShare, router, weak } = flags;
  if (threshold !== undefined) return { threshold, from: "as asked for" };
  if (strongShare !== undefined)
    return {
      threshold: outlookForShare(trafficOf(sample), strongShare).threshold,
      from: `which gives ${(100 * strongShare).toFixed(0)} % strong calls on this log`,
    };
  const reference = deps.routerModel().thresholdFor(router, [weak], REFERENCE_SHARE);
  return { threshold: reference ?? 0.5, from: "at which half of the shipped reference prompts are simple" };
}

/** The strong share of a virtual model that states none. */
const REFERENCE_SHARE = 0.5;
