// SPDX-License-Identifier: Apache-2.0
import { Ceiling } from "../judging/ceiling.ts";
import type { AnswerSource } from "./label-answers.ts";
import { openLabelFile } from "./label-file.ts";
import type { Grader } from "./label-grader.ts";
import { LabelProgress } from "./label-progress.ts";
import { type ChosenItem, labelPrompts, type RunResult } from "./label-run.ts";
import { type LabelSummary, LabelTally } from "./label-tally.ts";
import type { Output } from "./program-deps.ts";
import { listenForStop } from "./stop-signals.ts";

/** What is to be labelled, how, and where the labels go. */
export interface LabelSession {
  readonly items: readonly ChosenItem[];
  readonly out: string;
  /** Prompts that may have their label in the file in the end. */
  readonly count: number;
  readonly source: AnswerSource;
  readonly grader: Grader;
  /** Over all runs that wrote into `out`. */
  readonly maxUsd: number;
  readonly concurrency: number;
  readonly keepAnswers: boolean;
}

/** What a session came to. */
export interface SessionResult extends RunResult {
  /** Prompts that had their label before. */
  readonly before: number;
  /** Prompts that should have a label and have none. */
  readonly left: number;
  /** US dollars over all runs that wrote into the file. */
  readonly spentUsd: number;
  readonly summary: LabelSummary;
}

/** Labels what has no label yet in the file. The first signal to stop lets what is under way finish, the second ends it. */
export async function labelSession(session: LabelSession, stderr: Output): Promise<SessionResult> {
  await using file = await openLabelFile(session.out);
  const { source, maxUsd } = session;
  const items = session.items
    .filter(({ item }) => !file.has(item))
    .slice(0, Math.max(0, session.count - file.done));
  const ceiling = new Ceiling(maxUsd, file.spentUsd);
  const shown = new LabelProgress(stderr, items.length);
  const tally = new LabelTally(source.weak, source.strong);
  using signals = listenForStop();
  let asked = 0;
  const abort = new AbortController();
  signals.onStop(() => {
    if (++asked > 1) abort.abort();
    else stderr.write("\npointsman label: finishing what is under way (Ctrl-C again ends it)\n");
  });
  const result = await labelPrompts({
    ...session,
    items,
    ceiling,
    stopping: () => asked > 0,
    abort: abort.signal,
    write: async (line) => {
      await file.add(line);
      tally.add(line);
      shown.step(line, ceiling.spentUsd, maxUsd);
    },
  });
  shown.erase();
  return {
    ...result,
    before: file.done,
    left: items.length - result.labelled,
    spentUsd: ceiling.spentUsd,
    summary: tally.summary(),
  };
}
