// SPDX-License-Identifier: Apache-2.0
import { judgeTask } from "./rubric.ts";
import type { Turn } from "./turn.ts";

/** What a judge is shown. */
export interface Comparison {
  readonly turns: readonly Turn[];
  readonly answerA: string;
  readonly answerB: string;
  /** A right answer, where one is known. */
  readonly reference?: string;
  /** Stands in every mark between the parts; a text that does not know it cannot forge one. */
  readonly nonce: string;
}

/** The question to the judge, as one user turn: the chat templates of some models know no system turn. */
export function judgeQuestion(rubric: string, shown: Comparison): readonly Turn[] {
  const part = (name: string, text: string): string =>
    `<${name} ${shown.nonce}>\n${text.toWellFormed()}\n</${name} ${shown.nonce}>`;
  const parts = [
    judgeTask(rubric),
    part("request", conversation(shown.turns)),
    ...(shown.reference === undefined ? [] : [part("right-answer", shown.reference)]),
    part("answer-a", shown.answerA),
    part("answer-b", shown.answerB),
    "Which is better? End with [[A]], [[B]], [[GOOD]] or [[BAD]].",
  ];
  return [{ role: "user", content: parts.join("\n\n") }];
}

function conversation(turns: readonly Turn[]): string {
  const [only, ...more] = turns;
  if (only !== undefined && more.length === 0) return only.content;
  return turns.map(({ role, content }) => `${role}: ${content}`).join("\n\n");
}
