// SPDX-License-Identifier: Apache-2.0
import { resolve } from "node:path";
import { Command } from "commander";
import { DEFAULT_RUBRIC, judgeTask } from "../judging/rubric.ts";
import { type AnswerSource, askedAnswers } from "./label-answers.ts";
import { labelEstimate } from "./label-estimate.ts";
import { isLabelled, pastLabels } from "./label-file.ts";
import { type LabelFlags, withJudgingOptions, withLabelOptions } from "./label-flags.ts";
import type { Grader } from "./label-grader.ts";
import { LabelPlan } from "./label-plan.ts";
import { choosePrompts, type Pool } from "./label-pool.ts";
import { labelSession } from "./label-session.ts";
import { estimateLines, resultLines } from "./label-summary.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE } from "./read-config-file.ts";
import { writeOut } from "./write-out.ts";

const EXAMPLES = `
Examples:
  pointsman label prompts.jsonl --weak llama --strong gpt-4 --judge gpt-4 --out labels.jsonl --max-usd 5 --dry-run
  pointsman label prompts.jsonl --weak llama --strong gpt-4 --judge gpt-4 --out labels.jsonl --max-usd 5
  pointsman label maths.jsonl --weak llama --strong gpt-4 --exact-match solution --out labels.jsonl --max-usd 5
  pointsman label code.jsonl --weak llama --strong gpt-4 --checker "python3 check.py" --out labels.jsonl --max-usd 5
  # the same command again goes on where it stopped; then: pointsman fit --data labels.jsonl

It needs the file, --weak, --strong, --out, --max-usd, and one of --judge, --exact-match and --checker; only --show-rubric needs none.

Exit codes: 0 every chosen prompt has its label, 1 an error or a backend that refuses, 2 options that cannot be used,
3 stopped before the end (ceiling, Ctrl-C) or prompts without a label: the same command tries those again.
`;

/** More prompts than this are not chosen one by one: with so many labels the choice matters little, and takes minutes. */
const MOST_INFORMATIVE = 1000;

const EXIT_UNFINISHED = 3;

/** `pointsman label`: labels for the operator's own prompts, by asking the weak and the strong model and judging the two answers. */
export function labelCommand(deps: ProgramDeps): Command {
  const command = new Command("label")
    .description(
      "make labels from your own prompts: ask the weak and the strong model, judge the two answers",
    )
    .argument("[file]", "JSON lines, .gz or plain: prompts, request bodies, or an OpenAI batch");
  return withJudgingOptions(withLabelOptions(command))
    .addHelpText("after", EXAMPLES)
    .action(async (file: string | undefined, flags: LabelFlags) => deps.exit(await label(deps, file, flags)));
}

async function label(deps: ProgramDeps, file: string | undefined, flags: LabelFlags): Promise<number> {
  if (flags.showRubric === true) {
    await writeOut(deps.stdout, `${judgeTask(DEFAULT_RUBRIC)}\n`);
    return 0;
  }
  using plan = new LabelPlan(flags, flags.config, deps);
  const ready = readyToLabel(plan, file, flags);
  if (plan.problems.length > 0 || ready === undefined) {
    for (const problem of plan.problems) deps.stderr.write(`pointsman label: ${problem}\n`);
    return EXIT_UNUSABLE;
  }
  const { exactMatch, strategy, randomShare, count, pool, seed } = flags;
  const chosen = await choosePrompts(
    {
      file: ready.file,
      ...(exactMatch === undefined ? {} : { referenceField: exactMatch }),
      ...{ strategy, randomShare, count, pool, seed },
    },
    deps,
  );
  return flags.dryRun === true
    ? await estimate(deps, flags, ready, chosen)
    : await run(deps, flags, ready, chosen);
}

interface Ready {
  readonly file: string;
  readonly out: string;
  readonly source: AnswerSource;
  readonly grader: Grader;
  readonly maxUsd: number;
}

/** Everything that can be wrong is told at once, before anybody is asked. */
function readyToLabel(plan: LabelPlan, file: string | undefined, flags: LabelFlags): Ready | undefined {
  const { out, maxUsd, answerTokens } = flags;
  plan.problems.push(...flagProblems(file, flags));
  const weak = plan.client(flags.weak, "--weak");
  const strong = plan.client(flags.strong, "--strong");
  const grader = plan.grader();
  if (weak === undefined || strong === undefined || grader === undefined) return undefined;
  const { model } = weak.endpoint;
  if (model === strong.endpoint.model)
    plan.problems.push(`--weak and --strong are one model (${model}): labels go by the model's name`);
  if (file === undefined || out === undefined || maxUsd === undefined) return undefined;
  return { file, out, source: askedAnswers(weak, strong, answerTokens), grader, maxUsd };
}

function flagProblems(file: string | undefined, flags: LabelFlags): readonly string[] {
  const { out, maxUsd, strategy, count, pool } = flags;
  const informative = strategy === "informative";
  const found: readonly (readonly [boolean, string])[] = [
    [file === undefined, "no file: name the prompts to label"],
    [out === undefined, "--out is missing: name the file for the labels"],
    [resolve(out ?? ".") === resolve(file ?? ".."), "--out is the file of prompts: name another one"],
    [maxUsd === undefined, "--max-usd is missing: state how much may be spent"],
    [
      informative && count > MOST_INFORMATIVE,
      `--count ${count}: over ${MOST_INFORMATIVE} use --strategy random`,
    ],
    [
      informative && pool < count,
      `--pool ${pool} is less than --count ${count}: raise it, or use --strategy random`,
    ],
  ];
  return found.flatMap(([wrong, problem]) => (wrong ? [problem] : []));
}

async function estimate(deps: ProgramDeps, flags: LabelFlags, ready: Ready, pool: Pool): Promise<number> {
  const past = await pastLabels(ready.out);
  const open = pool.items
    .filter(({ item }) => !isLabelled(past, item))
    .slice(0, Math.max(0, flags.count - past.keys.size));
  const estimated = labelEstimate(open, ready.source, ready.grader);
  const about = {
    ...estimated,
    maxUsd: ready.maxUsd,
    spentUsd: past.usd,
    labelledBefore: past.keys.size,
    seen: pool.seen,
  };
  const text = flags.json === true ? JSON.stringify(about, null, 2) : estimateLines(about).join("\n");
  await writeOut(deps.stdout, `${text}\n`);
  return 0;
}

async function run(deps: ProgramDeps, flags: LabelFlags, ready: Ready, pool: Pool): Promise<number> {
  const { count, concurrency, keepAnswers } = flags;
  const session = { ...ready, items: pool.items, count, concurrency, keepAnswers: keepAnswers === true };
  const result = await labelSession(session, deps.stderr);
  const text = flags.json === true ? JSON.stringify(result, null, 2) : resultLines(result, ready).join("\n");
  await writeOut(deps.stdout, `${text}\n`);
  if (result.end.kind === "gave-up") {
    deps.stderr.write(`pointsman label: ${result.end.problem}\n`);
    return 1;
  }
  return result.end.kind === "all" && result.left === 0 ? 0 : EXIT_UNFINISHED;
}
