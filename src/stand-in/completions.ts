// SPDX-License-Identifier: Apache-2.0
import { type Answer, dataEvent, type Rendered, textOf } from "./answer.ts";
import { chatUsage } from "./chat-completions.ts";

/** The answer as OpenAI's legacy completions: https://platform.openai.com/docs/api-reference/completions */
export function renderCompletions(answer: Answer): Rendered {
  const head = {
    id: `cmpl-${answer.id}`,
    object: "text_completion",
    created: answer.created,
    model: answer.model,
  };
  const choice = (text: string, finish: string | null): object => ({
    text,
    index: 0,
    logprobs: null,
    finish_reason: finish,
  });
  const pieces = answer.content.kind === "text" ? answer.content.pieces : [];
  const chunks = [
    ...pieces.map((piece) => ({ ...head, choices: [choice(piece, null)] })),
    { ...head, choices: [choice("", "stop")] },
    ...(answer.includeUsage ? [{ ...head, choices: [], usage: chatUsage(answer) }] : []),
  ];
  const whole = { ...head, choices: [choice(textOf(answer), "stop")], usage: chatUsage(answer) };
  return { whole, events: [...chunks.map(dataEvent), "data: [DONE]\n\n"] };
}
