// SPDX-License-Identifier: Apache-2.0
import type { Stage } from "../contract/observer.ts";
import type { ScoreTimings } from "../contract/scorer.ts";
import type { SpanNode } from "./span-tree.ts";

/** One stage that an exchange went through, in the clock's milliseconds. */
export interface StageTime {
  readonly stage: Stage;
  readonly from: number;
}

const NONE = {};
/**
 * Spans by stage, as design.md section 7 lists them. The span around them is named `decide …`, so the step of that name
 * is shown by what it does; finding candidates and writing the mutation take microseconds and get none of their own.
 */
const SPAN_NAMES: Partial<Record<Stage, string>> = {
  parse: "parse",
  signals: "signals",
  score: "score",
  decide: "choose",
};

/** The stages as child spans: each ends where the next stage begins, the last at `end`. */
export function stageSpans(
  stages: readonly StageTime[],
  end: number,
  toEpoch: (now: number) => number,
  timings: ScoreTimings | undefined,
): readonly SpanNode[] {
  const spans: SpanNode[] = [];
  for (const [at, { stage, from }] of stages.entries()) {
    const name = SPAN_NAMES[stage];
    if (name === undefined) continue;
    const startedAt = toEpoch(from);
    const endedAt = toEpoch(stages[at + 1]?.from ?? end);
    const scoring = stage === "score" && timings !== undefined;
    const children = scoring ? scoreSpans(timings, startedAt, endedAt) : [];
    spans.push({ name, startedAt, endedAt, attributes: NONE, children });
  }
  return spans;
}

/** The scorer tells how long its parts took, not when: they are laid end to end from the stage's beginning. */
function scoreSpans(timings: ScoreTimings, start: number, end: number): readonly SpanNode[] {
  const parts = [
    ["queue", timings.queueMs],
    ["tokenize", timings.tokenizeMs],
    ["infer", timings.inferMs],
  ] as const;
  const spans: SpanNode[] = [];
  let from = start;
  for (const [name, took] of parts) {
    if (took <= 0) continue;
    const to = Math.min(from + took, end);
    spans.push({ name, startedAt: from, endedAt: to, attributes: NONE, children: [] });
    from = to;
  }
  return spans;
}
