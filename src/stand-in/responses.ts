// SPDX-License-Identifier: Apache-2.0
import { type Answer, namedEvent, type Rendered, textOf } from "./answer.ts";

type EventData = { readonly type: string } & Readonly<Record<string, unknown>>;

/** The answer as OpenAI's Responses, with the basic events: https://platform.openai.com/docs/api-reference/responses-streaming */
export function renderResponses(answer: Answer): Rendered {
  const whole = response(answer, "completed");
  return {
    whole,
    events: eventData(answer, whole).map((data, i) => namedEvent({ ...data, sequence_number: i })),
  };
}

function eventData(answer: Answer, whole: object): readonly EventData[] {
  const at = { item_id: itemId(answer), output_index: 0 };
  return [
    { type: "response.created", response: response(answer, "in_progress") },
    { type: "response.in_progress", response: response(answer, "in_progress") },
    {
      type: "response.output_item.added",
      output_index: 0,
      item: { ...item(answer, "in_progress"), ...emptied(answer) },
    },
    ...(answer.content.kind === "text"
      ? textEvents(answer, answer.content.pieces, at)
      : callEvents(answer.content, at)),
    { type: "response.output_item.done", output_index: 0, item: item(answer, "completed") },
    { type: "response.completed", response: whole },
  ];
}

function textEvents(answer: Answer, pieces: readonly string[], at: object): readonly EventData[] {
  const here = { ...at, content_index: 0 };
  return [
    { type: "response.content_part.added", ...here, part: textPart("") },
    ...pieces.map((delta) => ({ type: "response.output_text.delta", ...here, delta, logprobs: [] })),
    { type: "response.output_text.done", ...here, text: textOf(answer), logprobs: [] },
    { type: "response.content_part.done", ...here, part: textPart(textOf(answer)) },
  ];
}

function callEvents(call: { readonly arguments: string }, at: object): readonly EventData[] {
  return [
    { type: "response.function_call_arguments.delta", ...at, delta: call.arguments },
    { type: "response.function_call_arguments.done", ...at, arguments: call.arguments },
  ];
}

function response(answer: Answer, status: "in_progress" | "completed"): object {
  const usage = {
    input_tokens: answer.promptTokens,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: answer.answerTokens,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: answer.promptTokens + answer.answerTokens,
  };
  const done = status === "completed";
  return {
    id: `resp_${answer.id}`,
    object: "response",
    created_at: answer.created,
    status,
    error: null,
    incomplete_details: null,
    model: answer.model,
    output: done ? [item(answer, status)] : [],
    usage: done ? usage : null,
  };
}

function item(answer: Answer, status: string): object {
  const { content } = answer;
  const id = itemId(answer);
  if (content.kind === "text") {
    return { id, type: "message", role: "assistant", status, content: [textPart(textOf(answer))] };
  }
  return {
    id,
    type: "function_call",
    status,
    call_id: content.callId,
    name: content.name,
    arguments: content.arguments,
  };
}

function itemId(answer: Answer): string {
  return `${answer.content.kind === "text" ? "msg" : "fc"}_${answer.id}`;
}

/** An item is announced before it has content. */
function emptied(answer: Answer): object {
  return answer.content.kind === "text" ? { content: [] } : { arguments: "" };
}

function textPart(text: string): object {
  return { type: "output_text", text, annotations: [], logprobs: [] };
}
