// SPDX-License-Identifier: Apache-2.0
import { exactMatch } from "../judging/exact-match.ts";
import type { Grader } from "./label-grader.ts";

/** The right answer on the line decides; `field` is where it stands. */
export function exactMatchGrader(field: string): Grader {
  return {
    worstUsd: () => 0,
    likelyUsd: () => 0,
    grade: ({ reference = "" }, { weak, strong }) => {
      const outcome = { weak: exactMatch(weak.text, reference), strong: exactMatch(strong.text, reference) };
      return Promise.resolve({ kind: "graded", outcome, by: { kind: "exact-match", field } });
    },
  };
}
