// SPDX-License-Identifier: Apache-2.0
import { judgeQuestion } from "../judging/judge-question.ts";
import { type Finding, findingOf, outcomeOf, readVerdict } from "../judging/verdict.ts";
import type { ChatClient } from "../llm-client/chat-client.ts";
import { type ChatQuestion, likelyUsd, type Purse, worstUsd } from "../llm-client/chat-endpoint.ts";
import { answerOf } from "./label-chat.ts";
import type { AnswerPair, Grader, NoLabel } from "./label-grader.ts";
import type { LabelItem } from "./label-item.ts";

/** A few sentences and the mark. */
const LIKELY_VERDICT_TOKENS = 120;

/** A judge model that sees the pair in both orders. */
export function judgeGrader(client: ChatClient, rubric: string, maxTokens: number): Grader {
  const { model, price } = client.endpoint;
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
  const shown = (item: LabelItem, answers: AnswerPair | number): ChatQuestion => {
    if (typeof answers !== "number") return questionOf(item, answers.weak.text, answers.strong.text);
    const text = "x".repeat(answers);
    return questionOf(item, text, text);
  };
  return {
    worstUsd: (item, answers) => 2 * worstUsd(price, shown(item, answers)),
    likelyUsd: (item, answers) => 2 * likelyUsd(price, shown(item, answers), LIKELY_VERDICT_TOKENS),
    grade: async (item, { weak, strong }, purse, signal) => {
      const [first, second] = await Promise.all([
        findingFrom(client, questionOf(item, weak.text, strong.text), "weak", purse, signal),
        findingFrom(client, questionOf(item, strong.text, weak.text), "strong", purse, signal),
      ]);
      if (typeof first === "object") return first;
      if (typeof second === "object") return second;
      const findings = [first, second] as const;
      return { kind: "graded", outcome: outcomeOf(findings), by: { kind: "judge", model, findings } };
    },
  };
}

async function findingFrom(
  client: ChatClient,
  question: ChatQuestion,
  answerA: "weak" | "strong",
  purse: Purse,
  signal: AbortSignal,
): Promise<Finding | NoLabel> {
  const answer = await answerOf(client, question, purse, signal);
  if (answer.kind !== "answer") return answer;
  const verdict = readVerdict(answer.text);
  return verdict === undefined ? { kind: "failed", why: "judge-unclear" } : findingOf(verdict, answerA);
}
