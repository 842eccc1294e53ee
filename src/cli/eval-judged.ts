// SPDX-License-Identifier: Apache-2.0
import type { Command } from "commander";
import type { SourceFlags } from "./eval-sources.ts";
import { givenAnswers, givenPair } from "./label-answers.ts";
import { type JudgingFlags, withJudgingOptions } from "./label-flags.ts";
import type { Grader } from "./label-grader.ts";
import { LabelPlan } from "./label-plan.ts";
import { choosePrompts } from "./label-pool.ts";
import type { ChosenItem } from "./label-run.ts";
import { labelSession, type SessionResult } from "./label-session.ts";
import { findingLines } from "./label-summary.ts";
import type { ProgramDeps } from "./program-deps.ts";

/** The options of `eval` for answers that are to be judged first. */
export interface JudgedFlags extends JudgingFlags {
  readonly judgeConfig: string;
  readonly labelsOut?: string;
}

/** The file of outcomes to evaluate on, none where the options name none, or why there is none to be had. */
export type JudgedData =
  | { readonly kind: "data"; readonly data?: string }
  | { readonly kind: "unusable"; readonly problems: readonly string[] };

/** Lines whose answers are judged: so many prompts say enough of a pair. */
const MOST_JUDGED = 20_000;

const MODELS_NAMED = 20;

/** Adds the options by which answers are judged first. */
export function withJudgedOptions(command: Command): Command {
  return withJudgingOptions(command)
    .option("--judge-config <file>", "configuration with the judge's backend", "pointsman.yaml")
    .option("--labels-out <file>", "where the outcomes found go (default: beside --data, as .labels.jsonl)");
}

/**
 * Outcomes for `--data` whose lines are `{"prompt": …, "answers": {"model": "text", …}, "reference"?}`: judged as `label` judges,
 * each pair once, kept in a file beside. Without an option that says how, the data is taken as it is.
 */
export async function judgedData(deps: ProgramDeps, flags: SourceFlags & JudgedFlags): Promise<JudgedData> {
  const { data, weak, strong, judge, exactMatch, checker, maxUsd } = flags;
  if (judge === undefined && exactMatch === undefined && checker === undefined)
    return { kind: "data", ...(data === undefined ? {} : { data }) };
  using plan = new LabelPlan(flags, flags.judgeConfig, deps);
  const grader = plan.grader();
  if (judge !== undefined && maxUsd === undefined)
    plan.problems.push("--max-usd is missing: state how much the judge may cost");
  if (data === undefined || weak === undefined || strong === undefined)
    plan.problems.push("answers to judge need --data, --weak and --strong");
  else if (plan.problems.length === 0 && grader !== undefined)
    return await judgeAll(deps, flags, { data, weak, strong }, grader);
  return { kind: "unusable", problems: plan.problems };
}

interface Pair {
  readonly data: string;
  readonly weak: string;
  readonly strong: string;
}

async function judgeAll(
  deps: ProgramDeps,
  flags: SourceFlags & JudgedFlags,
  pair: Pair,
  grader: Grader,
): Promise<JudgedData> {
  const { labelsOut, maxUsd = 0, concurrency } = flags;
  const out = labelsOut ?? `${pair.data.replace(/(\.jsonl?)?(\.gz)?$/, "")}.labels.jsonl`;
  const source = givenAnswers(pair.weak, pair.strong);
  const result = await labelSession(
    {
      items: await itemsWithAnswers(deps, flags, pair),
      ...{ out, source, grader, maxUsd, concurrency },
      count: Number.POSITIVE_INFINITY,
      keepAnswers: false,
    },
    deps.stderr,
  );
  for (const line of findingLines(result, { source })) deps.stderr.write(`${line}\n`);
  if (result.end.kind === "all") return { kind: "data", data: out };
  return { kind: "unusable", problems: [unfinished(result, out)] };
}

async function itemsWithAnswers(
  deps: ProgramDeps,
  { exactMatch, limit, seed }: SourceFlags & JudgedFlags,
  { data: file, weak, strong }: Pair,
): Promise<readonly ChosenItem[]> {
  const count = Math.min(limit ?? MOST_JUDGED, MOST_JUDGED);
  const reference = exactMatch === undefined ? {} : { referenceField: exactMatch };
  const request = {
    file,
    ...reference,
    strategy: "random",
    randomShare: 1,
    count,
    pool: count,
    seed,
  } as const;
  const { items, seen } = await choosePrompts(request, deps);
  const paired = items.filter(({ item }) => givenPair(item, weak, strong) !== undefined);
  if (items.length < count && items.length < seen)
    deps.stderr.write(`${file}: ${seen - items.length} prompts that stand there more than once left out\n`);
  if (paired.length < items.length)
    deps.stderr.write(
      `${file}: ${items.length - paired.length} lines without answers of both models left out\n`,
    );
  if (paired.length > 0) return paired;
  const models = [...new Set(items.flatMap(({ item }) => Object.keys(item.answers ?? {})))].slice(
    0,
    MODELS_NAMED,
  );
  throw new Error(
    `judge ${file}: no line has answers of both ${weak} and ${strong}: models in it: ${models.join(", ") || "none"}`,
  );
}

function unfinished({ end, left }: SessionResult, out: string): string {
  if (end.kind === "gave-up") return end.problem;
  const raise = end.kind === "ceiling" ? "at the ceiling: raise --max-usd" : "as asked: run it again";
  return `stopped ${raise} for the ${left} answers that are left (the others: --data ${out})`;
}
