// SPDX-License-Identifier: Apache-2.0
import type { Api } from "../contract/backend.ts";
import type { BodyView, Items } from "./body-view.ts";

/** What is scored, and how long the conversation is. */
export interface Conversation {
  /** The most recent user turn that has text, at most TEXT_HEAD + 1 + TEXT_TAIL code units. */
  readonly text: string;
  readonly turns: number;
}

/** Code units kept of a long text: what it asks stands at its beginning or its end. */
export const TEXT_HEAD = 8000;
export const TEXT_TAIL = 8000;

/** Turns looked at from the end: a longer run without user text is a tool loop we need not read through. */
const MAX_LOOK_BACK = 200;

/**
 * Which text is scored: the most recent user turn that has text. Tool results, images and system prompts are
 * not scored. Text parts of one turn are joined by line feeds. For `completions` it is the prompt (the last
 * one of several), for `responses` a string input or the last user item.
 */
export function readConversation(api: Api, view: Pick<BodyView, "value" | "items">): Conversation {
  const key = {
    "chat-completions": "messages",
    messages: "messages",
    responses: "input",
    completions: "prompt",
  }[api];
  const items = view.items(key);
  if (items !== undefined) {
    const turns = api === "completions" ? 1 : items.length;
    return { text: bounded(api === "completions" ? lastString(items) : lastUserText(items)), turns };
  }
  const value = view.value(key);
  return { text: bounded(typeof value === "string" ? value : ""), turns: 1 };
}

function lastUserText(items: Items): string {
  const oldest = Math.max(0, items.length - MAX_LOOK_BACK);
  for (let position = items.length - 1; position >= oldest; position--) {
    const turn = items.at(position);
    if (!isRecord(turn) || turn["role"] !== "user") continue;
    const text = textOf(turn["content"]);
    if (text !== "") return text;
  }
  return "";
}

/** The text of a turn's content: a string, or its parts of type `text` or `input_text`. */
function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  const texts: string[] = [];
  for (const part of content) if (isRecord(part) && isTextPart(part)) texts.push(String(part["text"]));
  return texts.join("\n");
}

function isTextPart(part: Record<string, unknown>): boolean {
  return (part["type"] === "text" || part["type"] === "input_text") && typeof part["text"] === "string";
}

function lastString(items: Items): string {
  const last = items.at(items.length - 1);
  return typeof last === "string" ? last : "";
}

function bounded(text: string): string {
  if (text.length <= TEXT_HEAD + TEXT_TAIL) return text;
  return `${text.slice(0, TEXT_HEAD)}\n${text.slice(-TEXT_TAIL)}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
