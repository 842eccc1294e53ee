// SPDX-License-Identifier: Apache-2.0
import { type Answer, namedEvent, type Rendered, textOf } from "./answer.ts";

/** The answer as Anthropic's Messages: https://docs.anthropic.com/en/api/messages and …/messages-streaming */
export function renderMessages(answer: Answer): Rendered {
  const { content } = answer;
  const block =
    content.kind === "text"
      ? { type: "text", text: textOf(answer) }
      : {
          type: "tool_use",
          id: content.callId,
          name: content.name,
          input: JSON.parse(content.arguments) as object,
        };
  const stop = content.kind === "text" ? "end_turn" : "tool_use";
  const whole = {
    ...head(answer),
    content: [block],
    stop_reason: stop,
    usage: { input_tokens: answer.promptTokens, output_tokens: answer.answerTokens },
  };
  return { whole, events: events(answer, stop) };
}

function events(answer: Answer, stop: string): readonly string[] {
  const { content } = answer;
  const start = { ...head(answer), content: [], stop_reason: null };
  const usage = { input_tokens: answer.promptTokens, output_tokens: 1 };
  const empty =
    content.kind === "text"
      ? { type: "text", text: "" }
      : { type: "tool_use", id: content.callId, name: content.name, input: {} };
  const deltas =
    content.kind === "text"
      ? content.pieces.map((text) => ({ type: "text_delta", text }))
      : [{ type: "input_json_delta", partial_json: content.arguments }];
  return [
    namedEvent({ type: "message_start", message: { ...start, usage } }),
    namedEvent({ type: "content_block_start", index: 0, content_block: empty }),
    namedEvent({ type: "ping" }),
    ...deltas.map((delta) => namedEvent({ type: "content_block_delta", index: 0, delta })),
    namedEvent({ type: "content_block_stop", index: 0 }),
    namedEvent({
      type: "message_delta",
      delta: { stop_reason: stop, stop_sequence: null },
      usage: { output_tokens: answer.answerTokens },
    }),
    namedEvent({ type: "message_stop" }),
  ];
}

function head(answer: Answer): object {
  return {
    id: `msg_${answer.id}`,
    type: "message",
    role: "assistant",
    model: answer.model,
    stop_sequence: null,
  };
}
