// SPDX-License-Identifier: Apache-2.0

/** What is read of a chat completion: https://platform.openai.com/docs/api-reference/chat/object */
export interface ChatReply {
  readonly text: string;
  /** True when the answer ended at the most tokens it might have. */
  readonly cut: boolean;
  readonly usage?: { readonly input: number; readonly output: number };
}

/** Reads a reply of status 200; undefined when it is no chat completion with text. */
export function readChatReply(body: string): ChatReply | undefined {
  const reply = parsed(body);
  const choice = at(at(reply, "choices"), 0);
  const text = at(at(choice, "message"), "content");
  if (typeof text !== "string") return undefined;
  const [input, output] = [countAt(reply, "prompt_tokens"), countAt(reply, "completion_tokens")];
  return {
    text,
    cut: at(choice, "finish_reason") === "length",
    ...(input === undefined || output === undefined ? {} : { usage: { input, output } }),
  };
}

/** What an error reply says is wrong, as far as programs can tell: OpenAI's `code` and `param`. */
export function readChatError(body: string): { readonly code: string; readonly param: string } {
  const error = at(parsed(body), "error");
  return { code: String(at(error, "code") ?? ""), param: String(at(error, "param") ?? "") };
}

function countAt(reply: unknown, name: string): number | undefined {
  const count = at(at(reply, "usage"), name);
  return typeof count === "number" && Number.isFinite(count) && count >= 0 ? count : undefined;
}

/** The value under a key of what may be anything. */
function at(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
