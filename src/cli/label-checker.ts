// SPDX-License-Identifier: Apache-2.0
import { type Checker, type CheckerAnswer, check } from "./checker.ts";
import type { Grader } from "./label-grader.ts";
import type { LabelItem } from "./label-item.ts";

/** A command of the operator's decides about each answer, one after the other. */
export function checkerGrader(checker: Checker): Grader {
  return {
    worstUsd: () => 0,
    likelyUsd: () => 0,
    grade: async (item, answers, _purse, signal) => {
      const weak = await checkOne(checker, item, answers.weak, signal);
      if (weak.kind === "failed") return signal.aborted ? { kind: "failed", why: "stopped" } : weak;
      const strong = await checkOne(checker, item, answers.strong, signal);
      if (strong.kind === "failed") return signal.aborted ? { kind: "failed", why: "stopped" } : strong;
      const outcome = { weak: weak.quality, strong: strong.quality };
      return { kind: "graded", outcome, by: { kind: "checker" } };
    },
  };
}

function checkOne(
  checker: Checker,
  { prompt, id, reference }: LabelItem,
  { model, text }: { readonly model: string; readonly text: string },
  signal: AbortSignal,
): Promise<CheckerAnswer> {
  const about = {
    ...(id === undefined ? {} : { id }),
    ...(reference === undefined ? {} : { reference }),
  };
  return check(checker, { prompt, answer: text, model, ...about }, signal);
}
