// SPDX-License-Identifier: Apache-2.0
import { Command, Option } from "commander";
import { ROUTER_NAMES, type RouterName } from "../contract/router.ts";
import {
  inOrderOfScore,
  type Outlook,
  outlookForQuality,
  outlookForShare,
  type Traffic,
} from "../dial/outlook.ts";
import { BENCHMARK_STRONG, BENCHMARK_WEAK } from "../prompt-files/benchmark-files.ts";
import { columns } from "./columns.ts";
import { type GatheredTraffic, gatherTraffic, type TrafficSource } from "./gather-traffic.ts";
import { DEFAULT_ANSWER_TOKENS, LIST_PRICES, type Prices, parsePrices } from "./prices.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { share, wholeNumber } from "./whole-number.ts";
import { writeOut } from "./write-out.ts";

interface CalibrateFlags {
  readonly strongShare: number;
  readonly quality?: number;
  readonly router: RouterName;
  readonly weak: string;
  readonly strong: string;
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly limit: number;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  pointsman calibrate log.jsonl --strong-share 0.3         # prompts, request bodies or an OpenAI batch, one a line
  pointsman calibrate log.jsonl.gz --quality 0.95 --weak llama-3-8b-instruct --strong gpt-4o-2024-05-13
`;

const TABLE_SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** `pointsman calibrate`: the threshold that gives what is wanted, on the operator's own traffic. */
export function calibrateCommand(deps: ProgramDeps): Command {
  return new Command("calibrate")
    .description(
      "find the threshold for a share of strong calls on your own traffic; nothing is sent anywhere",
    )
    .argument("<log>", "JSON lines, .gz or plain: prompts, request bodies, or an OpenAI batch")
    .option("--strong-share <share>", "share of requests for the strong model, 0 to 1", share, 0.3)
    .addOption(
      new Option(
        "--quality <share>",
        "instead: share of the strong model's predicted quality to keep, 0 to 1",
      )
        .argParser(share)
        .conflicts("strongShare"),
    )
    .addOption(new Option("--router <name>", "router to calibrate").choices(ROUTER_NAMES).default("mf"))
    .option("--weak <profile>", "quality profile of the weak model", BENCHMARK_WEAK)
    .option("--strong <profile>", "quality profile of the strong model", BENCHMARK_STRONG)
    .addOption(
      new Option("--prices <list>", "MODEL=IN/OUT,… in US dollars per million tokens, for the two profiles")
        .argParser(parsePrices)
        .default(LIST_PRICES, "list prices"),
    )
    .option(
      "--answer-tokens <n>",
      "tokens an answer is taken to have",
      wholeNumber(0, 1_000_000),
      DEFAULT_ANSWER_TOKENS,
    )
    .option("--limit <n>", "lines read at most", wholeNumber(1, 10_000_000), 20_000)
    .option("--json", "print everything as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (log: string, flags: CalibrateFlags) => {
      await calibrate(deps, sourceOf(log, flags), flags);
      deps.exit(0);
    });
}

function sourceOf(file: string, flags: CalibrateFlags): TrafficSource {
  const { router, weak, strong, answerTokens, limit } = flags;
  const [weakPrice, strongPrice] = [flags.prices.get(weak), flags.prices.get(strong)];
  const known = weakPrice !== undefined && strongPrice !== undefined;
  const prices = known ? { prices: { weak: weakPrice, strong: strongPrice } } : {};
  return { file, router, profiles: { weak, strong }, ...prices, answerTokens, limit };
}

async function calibrate(deps: ProgramDeps, source: TrafficSource, flags: CalibrateFlags): Promise<void> {
  await using scoring = await deps.openScoring({ routers: [source.router] });
  const gathered = await gatherTraffic(source, scoring, deps.stderr);
  const traffic = inOrderOfScore(gathered.prompts);
  const chosen = chosenOutlook(traffic, flags);
  const table = TABLE_SHARES.map((strongShare) => outlookForShare(traffic, strongShare));
  const text =
    flags.json === true
      ? JSON.stringify({ prompts: gathered.prompts.length, digest: scoring.digest, chosen, table }, null, 2)
      : [
          heading(source, gathered, scoring.digest),
          ...tableLines(table, chosen, source),
          "",
          ...snippet(source, chosen),
        ].join("\n");
  await writeOut(deps.stdout, `${text}\n`);
}

function chosenOutlook(traffic: Traffic, { quality, strongShare }: CalibrateFlags): Outlook {
  if (quality === undefined) return outlookForShare(traffic, strongShare);
  const outlook = outlookForQuality(traffic, quality);
  if (outlook === undefined)
    throw new Error(
      "calibrate for quality: nothing predicts it: take --router mf, and --weak and --strong that it has profiles of",
    );
  return outlook;
}

function heading(
  { file, router }: TrafficSource,
  { prompts, bad, cut }: GatheredTraffic,
  digest: string,
): string {
  const left = bad === 0 ? "" : ` (lines left out: ${bad})`;
  const rest = cut ? ", the rest not read (--limit)" : "";
  return `${prompts.length} prompts of ${file}${left}${rest}; router ${router}, router model ${digest}`;
}

/** One line a threshold, the chosen one marked among them. */
function tableLines(
  table: readonly Outlook[],
  chosen: Outlook,
  { prices, profiles }: TrafficSource,
): readonly string[] {
  // Where scores are few or equal, several shares have one threshold.
  const rows = [...new Map([...table, chosen].map((row) => [row.threshold, row])).values()].toSorted(
    (a, b) => a.strongShare - b.strongShare,
  );
  const head = ["", "strong share", "threshold", "predicted quality", "USD per 1,000 requests"];
  const cells = rows.map((row) => [
    row === chosen ? "→" : "",
    `${(100 * row.strongShare).toFixed(1)} %`,
    String(row.threshold),
    row.quality?.toFixed(3) ?? "–",
    prices === undefined ? "–" : (1000 * row.usd).toFixed(2),
  ]);
  const { weak, strong } = profiles;
  return [
    ...columns([head, ...cells]),
    chosen.quality === undefined
      ? `Quality is not predicted: there is no profile of ${weak} or of ${strong}.`
      : `Quality is what the router model predicts for ${weak} and ${strong}, not what was measured.`,
    prices === undefined
      ? `No price for ${weak} or ${strong}: give --prices.`
      : `Prices in/out per million tokens: ${weak} ${prices.weak.input}/${prices.weak.output}, ${strong} ${prices.strong.input}/${prices.strong.output}.`,
  ];
}

function snippet({ router }: TrafficSource, { threshold, strongShare }: Outlook): readonly string[] {
  return [
    `# pointsman.yaml: ${(100 * strongShare).toFixed(1)} % of such prompts go to the strong model`,
    "virtualModels:",
    "  - name: auto",
    `    router: ${router}`,
    `    threshold: ${threshold}`,
  ];
}
