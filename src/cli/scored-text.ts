// SPDX-License-Identifier: Apache-2.0

import type { Api } from "../contract/backend.ts";
import type { JsonObject } from "../prompt-files/json-object.ts";
import { type PromptLine, promptLine } from "../prompt-files/prompt-line.ts";
import { type Conversation, readConversation, TEXT_HEAD } from "../steering/conversation.ts";

/** The text of a line that a router scores, the same that it would score of the request, or why there is none. */
export type ScoredText =
  | {
      readonly kind: "text";
      readonly id?: string | number;
      /** When the request came, in milliseconds since 1970, where the line says so. */
      readonly at?: number;
      readonly text: string;
    }
  | { readonly kind: "bad"; readonly why: string };

/** Finds the text in one line of a file of prompts or requests. */
export function scoredText(line: string): ScoredText {
  return scoredTextOf(promptLine(line));
}

/** The same for a line that is read. */
export function scoredTextOf(read: PromptLine): ScoredText {
  if (read.kind === "bad") return read;
  const text = userTurn(read.api, read.body);
  if (text.trim() === "") return { kind: "bad", why: "no user turn with text" };
  return {
    kind: "text",
    ...(read.id === undefined ? {} : { id: read.id }),
    ...(read.at === undefined ? {} : { at: read.at }),
    text,
  };
}

/** The text of a bare prompt as it would be scored. */
export function promptAsScored(prompt: string): string {
  return userTurn("completions", { prompt });
}

function userTurn(api: Api, body: JsonObject): string {
  return detached(conversationIn(api, body).text);
}

/** What is scored of a parsed body: what steering would find in its bytes. */
export function conversationIn(api: Api, body: JsonObject): Conversation {
  const value = (key: string): unknown => (Object.hasOwn(body, key) ? body[key] : undefined);
  return readConversation(api, {
    value,
    items: (key) => {
      const list = value(key);
      return Array.isArray(list) ? { length: list.length, at: (position) => list[position] } : undefined;
    },
  });
}

/** A copy of a text that was cut out of a longer one: the engine would keep all of that as long as the part. */
function detached(text: string): string {
  return text.length > TEXT_HEAD ? Buffer.from(text, "utf16le").toString("utf16le") : text;
}
