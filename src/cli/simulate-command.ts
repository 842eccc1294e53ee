// SPDX-License-Identifier: Apache-2.0
import { writeFile } from "node:fs/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { BENCHMARK_STRONG } from "../prompt-files/benchmark-files.ts";
import { LOG_FORMATS } from "../prompt-files/log-line.ts";
import { simulationReport } from "../report/simulation-report.ts";
import { dollars } from "./calibrate-wish.ts";
import { fittedOption } from "./fitted-option.ts";
import { DEFAULT_ANSWER_TOKENS, DEFAULT_WEAK_PROFILE, LIST_PRICES, parsePrices } from "./prices.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { BATCH_ROUTERS } from "./routers-option.ts";
import { simulate } from "./simulate.ts";
import type { SimulateFlags } from "./simulate-flags.ts";
import { simulationPage } from "./simulate-page.ts";
import { simulationLines } from "./simulate-table.ts";
import { targetOf } from "./simulate-target.ts";
import { share, wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

const EXAMPLES = `
Examples:
  pointsman simulate log.jsonl --strong-share 0.3 --report dial.html
  pointsman simulate chat.jsonl --mix trivia.jsonl maths.jsonl --requests 3000 --strong-share 0.3 --replicas 3
  pointsman simulate log.jsonl.gz --daily-budget 20 --rate 0.5 --requests 86400     # two days of it
  pointsman score log.jsonl > scores.jsonl && pointsman simulate scores.jsonl --strong-share 0.3   # scored once, tried often
  pointsman simulate log.jsonl --quality-floor 0.95 --weak llama-3-8b-instruct --strong gpt-4o-2024-05-13 --json

Scores the requests on this machine (unless the file has scores in place of prompts), then steers them once more with the
dial in charge. Nothing is sent anywhere.
`;

/** `pointsman simulate`: what the dial would do with a log, or with a mix that drifts: share, cost, quality and threshold over time. */
export function simulateCommand(deps: ProgramDeps): Command {
  const command = new Command("simulate")
    .description("replay a log, or files one after the other, through the dial: see it hold what you ask for")
    .argument(
      "<log>",
      "JSON lines or CSV, .gz or plain: requests, or scores without prompts; - for standard input",
    )
    .option("--strong-share <share>", "hold: share of requests for the strong model, 0 to 1", share)
    .option(
      "--quality-floor <share>",
      "or: least share of the strong model's predicted quality, 0 to 1",
      share,
    )
    .option("--daily-budget <usd>", "or: US dollars a day, for all models together", dollars)
    .option("--threshold <score>", "or: a threshold that stays where it is", share)
    .option(
      "--mix <files...>",
      "files played after the log: the mix of requests jumps from one to the next",
      [],
    )
    .option(
      "--requests <n>",
      "requests of each file, drawn again at random where it has fewer (default: all that are scored, once)",
      wholeNumber(1, 10_000_000),
    )
    .option("--rate <per-second>", "requests a second (default: the log's times or rate, else 1)", perSecond)
    .option("--replicas <n>", "replicas that do not talk to each other", wholeNumber(1, 50), 1);
  return withScoring(command).action(async (log: string, flags: SimulateFlags) =>
    deps.exit(await simulateAndTell(deps, log, flags)),
  );
}

function withScoring(command: Command): Command {
  return command
    .addOption(new Option("--router <name>", "router that scores").choices(BATCH_ROUTERS).default("ensemble"))
    .addOption(fittedOption())
    .option("--weak <profile>", "quality profile of the weak model", DEFAULT_WEAK_PROFILE)
    .option("--strong <profile>", "quality profile of the strong model", BENCHMARK_STRONG)
    .addOption(
      new Option("--prices <list>", "MODEL=IN/OUT,… in US dollars per million tokens, for the two profiles")
        .argParser(parsePrices)
        .default(LIST_PRICES, "list prices"),
    )
    .option(
      "--answer-tokens <n>",
      "tokens an answer is expected to have",
      wholeNumber(0, 1_000_000),
      DEFAULT_ANSWER_TOKENS,
    )
    .addOption(
      new Option("--format <form>", "form of the lines (default: each as it looks)").choices(LOG_FORMATS),
    )
    .addOption(
      new Option("--csv-column <name>", "the files are CSV, and this column is the prompt").conflicts(
        "format",
      ),
    )
    .option("--sample <n>", "requests of a file scored, drawn at random", wholeNumber(1, 100_000), 5000)
    .option("--seed <n>", "seed of all draws", wholeNumber(0, 2 ** 31 - 1), 0)
    .option("--report <file>", "also write a self-contained HTML page with the curves")
    .option("--json", "print everything as JSON")
    .addHelpText("after", EXAMPLES);
}

async function simulateAndTell(deps: ProgramDeps, log: string, flags: SimulateFlags): Promise<number> {
  const target = targetOf(flags);
  if (typeof target === "string") {
    deps.stderr.write(`pointsman simulate: ${target}\n`);
    return EXIT_UNUSABLE;
  }
  const found = await simulate(deps, [log, ...flags.mix], target, flags);
  const text = flags.json === true ? JSON.stringify(found, null, 2) : simulationLines(found).join("\n");
  await writeOut(deps.stdout, `${text}\n`);
  if (flags.report !== undefined) await writeFile(flags.report, simulationReport(simulationPage(found)));
  return 0;
}

function perSecond(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 1e-6 && value <= 1e6))
    throw new InvalidArgumentError("It is a number of requests a second, from 0.000001 to 1000000.");
  return value;
}
