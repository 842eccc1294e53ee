// SPDX-License-Identifier: Apache-2.0
import { exactMatch } from "../judging/exact-match.ts";
import { judgeQuestion } from "../judging/judge-question.ts";
import type { GradedBy } from "../judging/label-line.ts";
import { type Finding, findingOf, outcomeOf, type PairOutcome, readVerdict } from "../judging/verdict.ts";
import type { ChatClient } from "../llm-client/chat-client.ts";
import { type ChatQuestion, type Purse, worstUsd } from "../llm-client/chat-endpoint.ts";
import { type Checker, check } from "./checker.ts";
import type { LabelItem } from "./label-item.ts";

/** The two answers to a prompt, and which models gave them. */
export interface AnswerPair {
  readonly weak: { readonly model: string; readonly text: string };
  readonly strong: { readonly model: string; readonly text: string };
}

/** How good the two answers are, or why nobody knows. `fatal`: nobody will know of the next prompt either. */
export type Grade =
  | { readonly kind: "graded"; readonly outcome: PairOutcome; readonly by: GradedBy }
  | { readonly kind: "failed"; readonly why: string }
  | { readonly kind: "fatal"; readonly problem: string };

/** A way to find how good two answers are. */
export interface Grader {
  /** US dollars that grading can cost at most. The answers, where they are not there yet, may be of so many bytes each. */
  worstUsd(item: LabelItem, answers: AnswerPair | number): number;
  grade(item: LabelItem, answers: AnswerPair, purse: Purse, signal: AbortSignal): Promise<Grade>;
}

/** A judge model that sees the pair in both orders. */
export function judgeGrader(client: ChatClient, rubric: string, maxTokens: number): Grader {
  const { name, model, price } = client.endpoint;
  const questionOf = (item: LabelItem, answerA: string, answerB: string): ChatQuestion => ({
    turns: judgeQuestion(rubric, {
      turns: item.turns,
      answerA,
      answerB,
      nonce: item.key.slice(0, 8), // the prompt cannot hold its own digest
      ...(item.reference === undefined ? {} : { reference: item.reference }),
    }),
    maxTokens,
  });
  return {
    worstUsd: (item, answers) => {
      const [weak, strong] =
        typeof answers === "number"
          ? ["x".repeat(answers), "x".repeat(answers)]
          : [answers.weak.text, answers.strong.text];
      return 2 * worstUsd(price, questionOf(item, weak, strong));
    },
    grade: async (item, { weak, strong }, purse, signal) => {
      const replies = await Promise.all([
        client.ask(questionOf(item, weak.text, strong.text), purse, signal),
        client.ask(questionOf(item, strong.text, weak.text), purse, signal),
      ]);
      const findings: Finding[] = [];
      for (const [i, reply] of replies.entries()) {
        if (reply.kind === "fatal") return { kind: "fatal", problem: refusal(name, reply.status) };
        if (reply.kind === "failed") return { kind: "failed", why: reply.why };
        const verdict = readVerdict(reply.text);
        if (verdict === undefined) return { kind: "failed", why: "judge-unclear" };
        findings.push(findingOf(verdict, i === 0 ? "weak" : "strong"));
      }
      const [first = "both-bad", second = "both-bad"] = findings;
      const by = { kind: "judge", model, findings: [first, second] } as const;
      return { kind: "graded", outcome: outcomeOf(by.findings), by };
    },
  };
}

/** What is told of an endpoint that does not take us. */
export function refusal(backend: string, status: number): string {
  const remedy = status === 404 || status === 405 ? "are url and model right" : "is its credential right and paid for";
  return `backend ${backend} answered ${status}: ${remedy}`;
}

/** The reference of the line decides. */
export function exactMatchGrader(field: string): Grader {
  return {
    worstUsd: () => 0,
    grade: (item, { weak, strong }) => {
      const reference = item.reference ?? "";
      const outcome = { weak: exactMatch(weak.text, reference), strong: exactMatch(strong.text, reference) };
      return Promise.resolve({ kind: "graded", outcome, by: { kind: "exact-match", field } });
    },
  };
}

/** A command of the operator's decides about each answer. */
export function checkerGrader(checker: Checker): Grader {
  return {
    worstUsd: () => 0,
    grade: async (item, answers, _purse, signal) => {
      const quality: number[] = [];
      for (const { model, text } of [answers.weak, answers.strong]) {
        const about = {
          ...(item.id === undefined ? {} : { id: item.id }),
          ...(item.reference === undefined ? {} : { reference: item.reference }),
        };
        const found = await check(checker, { prompt: item.prompt, answer: text, model, ...about }, signal);
        if (found.kind === "failed") return signal.aborted ? { kind: "failed", why: "stopped" } : found;
        quality.push(found.quality);
      }
      const [weak = 0, strong = 0] = quality;
      return { kind: "graded", outcome: { weak, strong }, by: { kind: "checker" } };
    },
  };
}
