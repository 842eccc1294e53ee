// SPDX-License-Identifier: Apache-2.0
import { type Answer, dataEvent, type Rendered, textOf } from "./answer.ts";

/** The answer as OpenAI's chat completions: https://platform.openai.com/docs/api-reference/chat */
export function renderChatCompletions(answer: Answer): Rendered {
  const message =
    answer.content.kind === "text"
      ? { role: "assistant", content: textOf(answer), refusal: null }
      : { role: "assistant", content: null, refusal: null, tool_calls: [toolCall(answer.content)] };
  const logprobs = answer.logprobs === undefined ? null : { content: answer.logprobs, refusal: null };
  const choice = { index: 0, message, logprobs, finish_reason: finishReason(answer) };
  const whole = { ...head(answer, "chat.completion"), choices: [choice], usage: chatUsage(answer) };
  return { whole, events: [...chunks(answer).map(dataEvent), "data: [DONE]\n\n"] };
}

function chunks(answer: Answer): readonly object[] {
  // With include_usage every chunk has a usage key, null in all but the last, as OpenAI's reference says.
  const usage = answer.includeUsage ? { usage: null } : {};
  const base = { ...head(answer, "chat.completion.chunk"), ...usage };
  const chunk = (delta: object, finish: string | null = null): object => ({
    ...base,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }],
  });
  return [
    chunk({ role: "assistant", content: answer.content.kind === "text" ? "" : null }),
    ...deltas(answer).map((delta) => chunk(delta)),
    chunk({}, finishReason(answer)),
    ...(answer.includeUsage ? [{ ...base, choices: [], usage: chatUsage(answer) }] : []),
  ];
}

/** A tool call is streamed as its name first and its arguments in two halves, since clients must join them. */
function deltas(answer: Answer): readonly object[] {
  const { content } = answer;
  if (content.kind === "text") return content.pieces.map((piece) => ({ content: piece }));
  const half = Math.ceil(content.arguments.length / 2);
  const part = (text: string): object => ({ tool_calls: [{ index: 0, function: { arguments: text } }] });
  return [
    { tool_calls: [{ index: 0, ...toolCall({ ...content, arguments: "" }) }] },
    part(content.arguments.slice(0, half)),
    part(content.arguments.slice(half)),
  ];
}

function toolCall(call: {
  readonly callId: string;
  readonly name: string;
  readonly arguments: string;
}): object {
  return { id: call.callId, type: "function", function: { name: call.name, arguments: call.arguments } };
}

function finishReason(answer: Answer): string {
  return answer.content.kind === "text" ? "stop" : "tool_calls";
}

function head(answer: Answer, object: string): object {
  return { id: `chatcmpl-${answer.id}`, object, created: answer.created, model: answer.model };
}

/** Usage in the words of chat completions and legacy completions. */
export function chatUsage(answer: Answer): object {
  return {
    prompt_tokens: answer.promptTokens,
    completion_tokens: answer.answerTokens,
    total_tokens: answer.promptTokens + answer.answerTokens,
  };
}
