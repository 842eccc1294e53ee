// SPDX-License-Identifier: Apache-2.0

/** What a judge said of one order of the answers, by place. */
export type Verdict = "a" | "b" | "good" | "bad";

/** What it said by model. */
export const FINDINGS = ["weak", "strong", "both-good", "both-bad"] as const;
export type Finding = (typeof FINDINGS)[number];

/** Quality of the two answers, each in [0, 1]. */
export interface PairOutcome {
  readonly weak: number;
  readonly strong: number;
}

const MARK = /\[\[(A|B|GOOD|BAD)\]\]/gi;

/** The verdict in a judge's reply: the last mark in it; undefined when it has none. */
export function readVerdict(reply: string): Verdict | undefined {
  const last = [...reply.matchAll(MARK)].at(-1)?.[1];
  switch (last?.toUpperCase()) {
    case "A":
      return "a";
    case "B":
      return "b";
    case "GOOD":
      return "good";
    case "BAD":
      return "bad";
    default:
      return undefined;
  }
}

/** A verdict by model, where answer A was this model's. */
export function findingOf(verdict: Verdict, answerA: "weak" | "strong"): Finding {
  if (verdict === "good") return "both-good";
  if (verdict === "bad") return "both-bad";
  const other = answerA === "weak" ? "strong" : "weak";
  return verdict === "a" ? answerA : other;
}

const WORTH: Readonly<Record<Finding, PairOutcome>> = {
  weak: { weak: 1, strong: 0 },
  strong: { weak: 0, strong: 1 },
  "both-good": { weak: 1, strong: 1 },
  "both-bad": { weak: 0, strong: 0 },
};

/**
 * The outcomes that findings in both orders stand for, their mean: the better answer counts 1 and the other 0, both 1 where
 * both are good, both 0 where both are bad. A judge that prefers a place and not an answer finds for each model once: a
 * tie of 0.5 each (https://arxiv.org/abs/2306.05685, section 3.4, calls such a pair a tie too).
 */
export function outcomeOf(findings: readonly [Finding, Finding]): PairOutcome {
  const [one, other] = [WORTH[findings[0]], WORTH[findings[1]]];
  return { weak: (one.weak + other.weak) / 2, strong: (one.strong + other.strong) / 2 };
}
