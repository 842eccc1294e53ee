// SPDX-License-Identifier: Apache-2.0
import { Command, InvalidArgumentError, Option } from "commander";
import type { Fitted } from "../contract/fitted.ts";
import type { RouterName } from "../contract/router.ts";
import { outlookForShare, trafficOf } from "../dial/outlook.ts";
import { BENCHMARK_STRONG } from "../prompt-files/benchmark-files.ts";
import { calibrationLines, isPriced } from "./calibrate-table.ts";
import { dollars, outlookFor, type Wish, type WishFlags, wishOf } from "./calibrate-wish.ts";
import { fittedOption } from "./fitted-option.ts";
import { gatherTraffic, type TrafficModel, type TrafficSource } from "./gather-traffic.ts";
import {
  DEFAULT_ANSWER_TOKENS,
  DEFAULT_WEAK_PROFILE,
  LIST_PRICES,
  type Prices,
  parsePrices,
} from "./prices.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { BATCH_ROUTERS } from "./routers-option.ts";
import { share, wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

interface CalibrateFlags extends WishFlags {
  readonly requestsPerDay?: number;
  readonly router: RouterName;
  readonly weak: readonly string[];
  readonly strong: string;
  readonly fitted?: Fitted;
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly limit: number;
  readonly seed: number;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  pointsman calibrate log.jsonl --strong-share 0.3         # prompts, request bodies or an OpenAI batch, one a line
  pointsman calibrate log.jsonl.gz --quality 0.95 --weak llama-3-8b-instruct --strong gpt-4o-2024-05-13
  pointsman calibrate log.jsonl --budget 20                # US dollars a day, at the rate of the log's time stamps
  pointsman export feedback --numbers > rated.jsonl && pointsman calibrate rated.jsonl --strong-share 0.3   # scores, where no prompts are kept
  pointsman calibrate log.jsonl --budget 20 --requests-per-day 5000 --weak llama-3-8b-instruct,mixtral-8x7b-instruct-v0.1
`;

const TABLE_SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const MAX_WEAK = 20;

/** `pointsman calibrate`: the threshold that gives what is wanted, on the operator's own traffic. */
export function calibrateCommand(deps: ProgramDeps): Command {
  const command = new Command("calibrate")
    .description(
      "find the threshold for a share of strong calls, a quality or a budget on your own traffic; nothing is sent anywhere",
    )
    .argument(
      "<log>",
      "JSON lines, .gz or plain: prompts, request bodies, an OpenAI batch, or scores without prompts",
    )
    .option("--strong-share <share>", "wanted: share of requests for the strong model, 0 to 1", share)
    .option("--quality <share>", "or: share of the strong model's predicted quality to keep, 0 to 1", share)
    .option("--budget <usd>", "or: US dollars a day, for all models together", dollars)
    .option(
      "--requests-per-day <n>",
      "requests a day (default: by the log's time stamps)",
      wholeNumber(1, 1e12),
    );
  return withModelOptions(command)
    .option("--limit <n>", "prompts scored at most, drawn at random", wholeNumber(1, 1_000_000), 20_000)
    .option("--seed <n>", "seed of the draw", wholeNumber(0, 2 ** 31 - 1), 0)
    .option("--json", "print everything as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (log: string, flags: CalibrateFlags) => {
      const wish = wishOf(flags);
      if (typeof wish === "string") deps.stderr.write(`pointsman calibrate: ${wish}\n`);
      else await calibrate(deps, sourceOf(log, flags), wish, flags);
      deps.exit(typeof wish === "string" ? EXIT_UNUSABLE : 0);
    });
}

function withModelOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--router <name>", "router to calibrate").choices(BATCH_ROUTERS).default("ensemble"),
    )
    .addOption(fittedOption())
    .addOption(
      new Option("--weak <profiles>", "quality profile of the weak model, or of several, separated by commas")
        .argParser(parseProfiles)
        .default([DEFAULT_WEAK_PROFILE], DEFAULT_WEAK_PROFILE),
    )
    .option("--strong <profile>", "quality profile of the strong model", BENCHMARK_STRONG)
    .addOption(
      new Option("--prices <list>", "MODEL=IN/OUT,… in US dollars per million tokens, for the profiles")
        .argParser(parsePrices)
        .default(LIST_PRICES, "list prices"),
    )
    .option(
      "--answer-tokens <n>",
      "tokens an answer is taken to have",
      wholeNumber(0, 1_000_000),
      DEFAULT_ANSWER_TOKENS,
    );
}

function parseProfiles(text: string): readonly string[] {
  const names = [...new Set(text.split(",").map((name) => name.trim()))];
  if (names.includes("") || names.length > MAX_WEAK)
    throw new InvalidArgumentError(`It is up to ${MAX_WEAK} names, separated by commas.`);
  return names;
}

function sourceOf(file: string, flags: CalibrateFlags): TrafficSource {
  const { router, answerTokens, limit, seed } = flags;
  const model = (profile: string): TrafficModel => {
    const price = flags.prices.get(profile);
    return price === undefined ? { profile } : { profile, price };
  };
  const sampling = { limit, seed };
  return { file, router, weak: flags.weak.map(model), strong: model(flags.strong), answerTokens, sampling };
}

async function calibrate(
  deps: ProgramDeps,
  source: TrafficSource,
  wish: Wish,
  { requestsPerDay, fitted, json }: CalibrateFlags,
): Promise<void> {
  await using scoring = await deps.openScoring({
    routers: [source.router],
    ...(fitted === undefined ? {} : { fitted }),
  });
  const gathered = await gatherTraffic(source, scoring, deps.stderr);
  const rate = requestsPerDay === undefined ? gathered.rate : { requestsPerDay };
  const rated = rate === undefined ? {} : { rate };
  const traffic = trafficOf(gathered.prompts);
  const chosen = outlookFor(wish, traffic, { ...rated, priced: isPriced(source) });
  const table = TABLE_SHARES.map((strongShare) => outlookForShare(traffic, strongShare));
  const { digest } = scoring;
  const sample = gathered.drawnFrom === undefined ? {} : { drawnFrom: gathered.drawnFrom };
  const text =
    json === true
      ? JSON.stringify(
          { prompts: gathered.prompts.length, ...sample, digest, ...rated, chosen, table },
          null,
          2,
        )
      : calibrationLines({
          ...{ source, gathered, digest, ...rated, chosen, table, fitted: fitted !== undefined },
        }).join("\n");
  await writeOut(deps.stdout, `${text}\n`);
}
