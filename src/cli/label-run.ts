// SPDX-License-Identifier: Apache-2.0
import type { Account, Ceiling } from "../judging/ceiling.ts";
import type { Chosen, LabelLine } from "../judging/label-line.ts";
import type { AnswerSource } from "./label-answers.ts";
import type { Grade, Grader } from "./label-grader.ts";
import type { LabelItem } from "./label-item.ts";

/** A prompt to label, and why it. */
export interface ChosenItem {
  readonly item: LabelItem;
  readonly chosen: Chosen;
}

/** Everything a run needs. */
export interface LabelRun {
  /** In the order in which they are labelled: a run that ends early has the first of them. */
  readonly items: readonly ChosenItem[];
  readonly source: AnswerSource;
  readonly grader: Grader;
  readonly ceiling: Ceiling;
  readonly concurrency: number;
  readonly keepAnswers: boolean;
  /** True: what is under way is finished, nothing is begun. */
  readonly stopping: () => boolean;
  /** Ends what is under way, too. */
  readonly abort: AbortSignal;
  /** Takes a finished line; lines come in the order in which they are finished. */
  readonly write: (line: LabelLine) => Promise<void>;
}

/** How a run ended. */
export type RunEnd =
  | { readonly kind: "all" }
  | { readonly kind: "ceiling" }
  | { readonly kind: "stopped" }
  | { readonly kind: "gave-up"; readonly problem: string };

/** What came of a run. */
export interface RunResult {
  readonly end: RunEnd;
  readonly labelled: number;
  readonly failed: Readonly<Record<string, number>>;
  /** Answers that ended at the most tokens they might have. */
  readonly cut: number;
}

/** So many prompts in a row without a label, and the next ones will have none either. */
const GIVE_UP_AFTER = 10;

/** Failures that say nothing of the next prompt. */
const OWN_FAULT: ReadonlySet<string> = new Set([
  "refused",
  "judge-unclear",
  "no-answers",
  "ceiling",
  "stopped",
]);

/** Labels prompts, several at once, until all have a label, the ceiling is near, or it is told to stop. */
export async function labelPrompts(run: LabelRun): Promise<RunResult> {
  const state = new RunState();
  const underWay = new Set<Promise<void>>();
  for (const chosen of run.items) {
    while (underWay.size >= run.concurrency) await Promise.race(underWay);
    const account = await accountFor(chosen.item, run, state, underWay);
    if (account === undefined) break;
    const work: Promise<void> = labelOne(chosen, account, run, state).finally(() => underWay.delete(work));
    underWay.add(work);
  }
  await Promise.all(underWay);
  return state.result();
}

/** Room for a prompt under the ceiling, when need be after others have given theirs back; undefined when the run is over. */
async function accountFor(
  item: LabelItem,
  { source, grader, ceiling, stopping }: LabelRun,
  state: RunState,
  underWay: ReadonlySet<Promise<void>>,
): Promise<Account | undefined> {
  const worst = source.worstUsd(item) + grader.worstUsd(item, source.expected(item));
  for (;;) {
    if (stopping()) state.ends({ kind: "stopped" });
    if (state.ended) return undefined;
    const account = ceiling.open(worst);
    if (account !== undefined) return account;
    if (underWay.size === 0) {
      state.ends({ kind: "ceiling" });
      return undefined;
    }
    await Promise.race(underWay);
  }
}

async function labelOne(
  { item, chosen }: ChosenItem,
  account: Account,
  run: LabelRun,
  state: RunState,
): Promise<void> {
  using _ = account;
  const { source, grader, abort, keepAnswers } = run;
  const answered = await source.answers(item, account, abort);
  let grade: Grade;
  if (answered.kind === "answers") {
    state.cut += answered.cut;
    grade = await grader.grade(item, answered.pair, account, abort);
  } else grade = answered;
  state.note(grade);
  const about = {
    ...(item.id === undefined ? {} : { id: item.id }),
    key: item.key,
    prompt: item.prompt,
    ...(item.domain === undefined ? {} : { domain: item.domain }),
  };
  const texts =
    keepAnswers && answered.kind === "answers"
      ? { answers: { [source.weak]: answered.pair.weak.text, [source.strong]: answered.pair.strong.text } }
      : {};
  const usd = Number(account.spentUsd.toFixed(8));
  await run.write({ ...about, ...labelOf(grade, source), chosen, usd, ...texts });
}

function labelOf(
  grade: Grade,
  { weak, strong }: AnswerSource,
): Pick<LabelLine, "outcomes" | "judge" | "failed"> {
  if (grade.kind === "graded")
    return { outcomes: { [weak]: grade.outcome.weak, [strong]: grade.outcome.strong }, judge: grade.by };
  return { outcomes: {}, failed: grade.kind === "failed" ? grade.why : "endpoint-refuses" };
}

/** What to do about failures that come one after the other. */
const REMEDIES: Readonly<Record<string, string>> = {
  unreachable: "are the backends' url and caFile right",
  timeout: "raise --timeout, or lower --concurrency",
  "rate-limited": "lower --concurrency, or try again later",
  "server-error": "try again later",
  "unusable-reply": "does the backend's url speak chat completions",
  "checker-failed": "does the command run by itself",
  "checker-timeout": "raise --checker-timeout",
  "checker-output": "it must print nothing or a number from 0 to 1",
};

/** What the prompts of a run have come to so far. */
class RunState {
  cut = 0;
  #end: RunEnd | undefined;
  #labelled = 0;
  #inARow = 0;
  readonly #failed: Record<string, number> = {};

  get ended(): boolean {
    return this.#end !== undefined;
  }

  /** The first end counts. */
  ends(end: RunEnd): void {
    this.#end ??= end;
  }

  note(grade: Grade): void {
    if (grade.kind === "graded") {
      this.#labelled++;
      this.#inARow = 0;
      return;
    }
    if (grade.kind === "fatal") this.ends({ kind: "gave-up", problem: grade.problem });
    const why = grade.kind === "fatal" ? "endpoint-refuses" : grade.why;
    this.#failed[why] = (this.#failed[why] ?? 0) + 1;
    if (!OWN_FAULT.has(why) && ++this.#inARow >= GIVE_UP_AFTER)
      this.ends({ kind: "gave-up", problem: inARow(why) });
  }

  result(): RunResult {
    const { cut } = this;
    return { end: this.#end ?? { kind: "all" }, labelled: this.#labelled, failed: this.#failed, cut };
  }
}

function inARow(why: string): string {
  const remedy = REMEDIES[why];
  return `${GIVE_UP_AFTER} prompts in a row got no label: ${why}${remedy === undefined ? "" : `: ${remedy}`}`;
}
