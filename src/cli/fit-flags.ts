// SPDX-License-Identifier: Apache-2.0
import { Command, InvalidArgumentError, Option } from "commander";
import { MODEL_ROUTERS, type ModelRouterName } from "../contract/router.ts";
import { MAX_DRAWS } from "../evaluation/bootstrap.ts";
import { MAX_FITTED_PROFILES } from "../fitting/fitted-file.ts";
import { wholeNumber } from "./whole-number.ts";

/** The options of `pointsman fit`. */
export interface FitFlags {
  readonly data: string;
  readonly weak?: string;
  readonly strong?: string;
  readonly profile: readonly string[];
  readonly router: ModelRouterName;
  readonly out: string;
  readonly folds?: number;
  readonly limit: number;
  readonly bootstrap: number;
  readonly seed: number;
  readonly force?: true;
  readonly json?: true;
}

/** Labelled prompts that are fitted at most. */
const MAX_ROWS = 50_000;

const EXAMPLES = `
Examples:
  pointsman fit --data labelled.jsonl --weak llama-3-8b --strong gpt-4 --out fitted.json
  # a line of labelled.jsonl: {"prompt": "…", "outcomes": {"llama-3-8b": 1, "gpt-4": 1}}, outcomes from 0 to 1
  pointsman fit --data labelled.jsonl --profile our-model --out fitted.json      # a model the router model does not know
  pointsman score --fitted fitted.json prompts.jsonl                             # what it says
  # then in pointsman.yaml, under the virtual model: fitted: fitted.json (a running process takes it up)

Exit codes: 0 written; 2 options or labels that cannot be used; 3 refused: no better than what ships.
`;

/** The command with its options. */
export function fitOptions(): Command {
  return new Command("fit")
    .description("fit your own head, and profiles of models, to prompts whose outcomes you know")
    .requiredOption("--data <file>", "prompts with outcomes, JSON lines, .gz or plain")
    .requiredOption("--out <file>", "the fitted file to write; one that is there is replaced")
    .option("--weak <model>", "the weak model, by its name among the outcomes")
    .option("--strong <model>", "the strong model, by its name among the outcomes")
    .addOption(
      new Option("--profile <models>", "models to fit a quality profile of, a,b,…")
        .argParser(parseModels)
        .default([], "none"),
    )
    .addOption(
      new Option("--router <name>", "the router whose score the head leans on, and takes the place of")
        .choices(MODEL_ROUTERS)
        .default("ensemble"),
    )
    .option(
      "--folds <n>",
      "parts for cross-validation (default: 10 under 1,000 prompts, else 5)",
      wholeNumber(2, 20),
    )
    .option("--limit <n>", "fit a random sample of so many prompts", wholeNumber(1, MAX_ROWS), MAX_ROWS)
    .option("--bootstrap <n>", "draws behind the intervals", wholeNumber(100, MAX_DRAWS), 1000)
    .option("--seed <n>", "seed of parts, draws and sample", wholeNumber(0, 2 ** 31 - 1), 0)
    .option("--force", "write it even if it is no better than what ships")
    .option("--json", "print the figures as JSON")
    .addHelpText("after", EXAMPLES);
}

/** What is wrong with the options together, or undefined. */
export function problemOfFitFlags({ weak, strong, profile }: FitFlags): string | undefined {
  if ((weak === undefined) !== (strong === undefined))
    return "--weak and --strong go together: the two models to choose between";
  if (weak !== undefined && weak === strong) return "--weak and --strong are the same model";
  if (weak === undefined && profile.length === 0)
    return "nothing to fit: give --weak and --strong, or --profile";
  return undefined;
}

function parseModels(text: string): readonly string[] {
  const models = [...new Set(text.split(",").map((name) => name.trim()))].filter((name) => name !== "");
  // Two more are made of a pair.
  if (models.length === 0 || models.length > MAX_FITTED_PROFILES - 2)
    throw new InvalidArgumentError(`It is 1 to ${MAX_FITTED_PROFILES - 2} names with commas between.`);
  return models;
}
