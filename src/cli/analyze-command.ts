// SPDX-License-Identifier: Apache-2.0
import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import type { RouterName } from "../contract/router.ts";
import { outlookForShare, trafficOf } from "../dial/outlook.ts";
import { BENCHMARK_STRONG } from "../prompt-files/benchmark-files.ts";
import { analysisReport } from "../report/analysis-report.ts";
import { kindShare, kindShares } from "../traffic/kinds.ts";
import { pageOf } from "./analysis-page.ts";
import { type Analysis, analysisLines, TABLE_SHARES } from "./analysis-table.ts";
import { BadLines } from "./bad-lines.ts";
import { type AnalysisTerms, readLog, scoreDrawn } from "./gather-analysis.ts";
import type { TrafficModel } from "./gather-traffic.ts";
import { openLog } from "./open-log.ts";
import { DEFAULT_ANSWER_TOKENS, LIST_PRICES, type Prices, parsePrices } from "./prices.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { BATCH_ROUTERS } from "./routers-option.ts";
import { share, wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

interface AnalyzeFlags {
  readonly router: RouterName;
  readonly threshold?: number;
  readonly strongShare?: number;
  readonly weak: string;
  readonly strong: string;
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly csvColumn?: string;
  readonly sample: number;
  readonly seed: number;
  readonly examples: number;
  readonly html?: string;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  pointsman analyze requests.jsonl                          # request bodies, {request, response}, or an OpenAI batch
  pointsman analyze log.jsonl.gz --html analysis.html --prices llama-3-8b-instruct=0.05/0.08,gpt-4o-2024-05-13=5/15
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
    .option("--weak <profile>", "quality profile of the weak model", "llama-3-8b-instruct")
    .option("--strong <profile>", "quality profile of the strong model", BENCHMARK_STRONG)
    .addOption(
      new Option("--prices <list>", "MODEL=IN/OUT,… in US dollars per million tokens, for the two profiles")
        .argParser(parsePrices)
        .default(LIST_PRICES, "list prices"),
    )
    .option(
      "--answer-tokens <n>",
      "tokens an answer is taken to have where the log does not say",
      wholeNumber(0, 1_000_000),
      DEFAULT_ANSWER_TOKENS,
    )
    .option("--csv-column <name>", "the log is CSV with a first line of names, and this column is the prompt")
    .option(
      "--sample <n>",
      "requests scored, drawn at random from the whole log",
      wholeNumber(1, 200_000),
      10_000,
    )
    .option("--seed <n>", "seed of the draw", wholeNumber(0, 2 ** 31 - 1), 0)
    .option(
      "--examples <n>",
      "prompts shown of the simplest and of the hardest; they are in the output then",
      wholeNumber(0, 100),
      0,
    )
    .option("--html <file>", "also write a self-contained HTML report")
    .option("--json", "print everything as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (file: string, flags: AnalyzeFlags) => deps.exit(await analyze(deps, file, flags)));
}

async function analyze(deps: ProgramDeps, file: string, flags: AnalyzeFlags): Promise<number> {
  const { csvColumn } = flags;
  const bad = new BadLines(deps.stderr, file);
  const terms = termsOf(flags);
  const log = await openLog({ file, stdin: deps.stdin, ...(csvColumn !== undefined && { csvColumn }) });
  const read = await readLog(log, terms, bad, new ProgressLine(deps.stderr, "reading"));
  bad.finish();
  if (read.counts.requests === 0) {
    const decisions = read.decisions.weak + read.decisions.strong;
    deps.stderr.write(
      `pointsman analyze: ${file} has no prompts to score${decisions > 0 ? `, only ${decisions} decisions of our own log (${read.decisions.strong} strong)` : ""}\n`,
    );
    return EXIT_UNUSABLE;
  }
  await using scoring = await deps.openScoring({ routers: [flags.router] });
  const progress = new ProgressLine(deps.stderr, "scoring");
  const sample = await scoreDrawn(read.drawn, { ...terms, examples: flags.examples > 0 }, scoring, progress);
  const traffic = trafficOf(sample);
  const threshold = thresholdOf(deps, flags, traffic);
  const analysis: Analysis = {
    ...{ file, terms, threshold, digest: scoring.digest, sample, bad: bad.count, seed: flags.seed },
    ...{ counts: read.counts, decisions: read.decisions, repeated: read.repeated, examples: flags.examples },
    all: kindShare("all", sample, sample.length, threshold),
    kinds: kindShares(sample, threshold),
    table: TABLE_SHARES.map((strongShare) => outlookForShare(traffic, strongShare)),
    traffic,
  };
  await writeOut(
    deps.stdout,
    `${flags.json === true ? jsonOf(analysis) : analysisLines(analysis).join("\n")}\n`,
  );
  if (flags.html !== undefined) await writeFile(flags.html, analysisReport(pageOf(analysis)));
  return 0;
}

function termsOf(flags: AnalyzeFlags): AnalysisTerms {
  const { router, answerTokens, sample, seed } = flags;
  const model = (profile: string): TrafficModel => {
    const price = flags.prices.get(profile);
    return price === undefined ? { profile } : { profile, price };
  };
  return { router, weak: model(flags.weak), strong: model(flags.strong), answerTokens, sample, seed };
}

/** What was asked for; else the threshold at which half of the reference prompts are simple. */
function thresholdOf(deps: ProgramDeps, flags: AnalyzeFlags, traffic: Analysis["traffic"]): number {
  const { threshold, strongShare, router, weak } = flags;
  if (threshold !== undefined) return threshold;
  if (strongShare !== undefined) return outlookForShare(traffic, strongShare).threshold;
  return deps.routerModel().thresholdFor(router, [weak], 0.5) ?? 0.5;
}

function jsonOf({ sample, traffic: _, counts, kinds, ...rest }: Analysis): string {
  const { requests, multiTurn, lengths, meanUsage } = counts;
  const counted = { requests, multiTurn, lengths: Object.fromEntries(lengths), meanUsage };
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return JSON.stringify(
    { ...rest, scored: sample.length, counts: counted, kinds: Object.fromEntries(kinds), peakMegabytes },
    null,
    2,
  );
}
