// SPDX-License-Identifier: Apache-2.0
import { type Command, InvalidArgumentError, Option } from "commander";
import { share, wholeNumber } from "./whole-number.ts";

/** The options that say how answers are judged; `label` and `eval` have them in common. */
export interface JudgingFlags {
  readonly judge?: string;
  readonly exactMatch?: string;
  readonly checker?: string;
  readonly rubric?: string;
  readonly maxUsd?: number;
  readonly concurrency: number;
  readonly judgeTokens: number;
  readonly timeout: number;
  readonly attempts: number;
  readonly checkerTimeout: number;
}

/** The options of `pointsman label`, as commander reads them. */
export interface LabelFlags extends JudgingFlags {
  readonly config: string;
  readonly weak?: string;
  readonly strong?: string;
  readonly out?: string;
  readonly count: number;
  readonly strategy: "informative" | "random";
  readonly randomShare: number;
  readonly pool: number;
  readonly seed: number;
  readonly answerTokens: number;
  readonly keepAnswers?: true;
  readonly dryRun?: true;
  readonly showRubric?: true;
  readonly json?: true;
}

/** Adds the options that say how answers are judged. */
export function withJudgingOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--judge <backend>", "judge the pair by this backend's model, in both orders").conflicts([
        "exactMatch",
        "checker",
      ]),
    )
    .addOption(
      new Option("--exact-match <field>", "compare each answer with this field of the line").conflicts(
        "checker",
      ),
    )
    .option(
      "--checker <command>",
      "ask a command about each answer: JSON in, exit code 0 or 1 or a number out",
    )
    .option("--rubric <file>", "the judge's rubric in place of ours (see label --show-rubric)")
    .option("--max-usd <usd>", "ceiling in US dollars for all requests, those of earlier runs too", dollars)
    .option("--concurrency <n>", "prompts under way at once", wholeNumber(1, 256), 8)
    .option("--judge-tokens <n>", "tokens a judge may answer with", wholeNumber(16, 100_000), 1024)
    .option("--timeout <seconds>", "how long one request may take", wholeNumber(1, 3600), 120)
    .option("--attempts <n>", "attempts at a request that fails", wholeNumber(1, 20), 5)
    .option("--checker-timeout <seconds>", "how long the command may take", wholeNumber(1, 3600), 10);
}

/** Adds the options that say what is labelled and where the labels go. */
export function withLabelOptions(command: Command): Command {
  return command
    .option("--config <file>", "configuration with the backends that are asked", "pointsman.yaml")
    .option("--weak <backend>", "backend of the weak model, by its name in the configuration")
    .option("--strong <backend>", "backend of the strong model")
    .option("--out <file>", "where the labels go; a file that is there is added to")
    .option("--count <n>", "prompts to label in all", wholeNumber(1, 20_000), 500)
    .addOption(
      new Option("--strategy <name>", "how they are chosen")
        .choices(["informative", "random"])
        .default("informative"),
    )
    .option("--random-share <share>", "share of an informative choice that is drawn at random", share, 0.2)
    .option(
      "--pool <n>",
      "prompts that the choice is made from, a random sample of the file",
      wholeNumber(1, 3000),
      2000,
    )
    .option("--seed <n>", "seed of the draws", wholeNumber(0, 2 ** 31 - 1), 0)
    .option("--answer-tokens <n>", "tokens an answer may have", wholeNumber(1, 100_000), 1024)
    .option("--keep-answers", "write the answers into the labels too")
    .option("--dry-run", "ask nobody: print what would be labelled and what it would cost")
    .option("--show-rubric", "print what a judge is told, and do nothing else")
    .option("--json", "print the summary as JSON");
}

function dollars(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value <= 1_000_000))
    throw new InvalidArgumentError("It is a number of US dollars from 0 to 1000000.");
  return value;
}
