// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject } from "./json-object.ts";

/** Where the text of a request stands, in OpenAI's and Anthropic's APIs. */
const KEYS = ["system", "instructions", "messages", "input", "prompt"] as const;

/** Keys of a turn, or of a part of one, that hold text or parts with text. */
const INNER_KEYS = ["content", "text", "output"] as const;

/** Turns and parts are nested this deep at most: a list, a turn, its content, a tool's result, its content. */
const MAX_DEPTH = 6;

/** All texts of a request body, in their order. */
export function requestTexts(body: JsonObject): readonly string[] {
  const texts: string[] = [];
  for (const key of KEYS) collect(body[key], texts, MAX_DEPTH);
  return texts;
}

/** Appends the texts in a turn, a part, or a list of either. */
export function collect(value: unknown, texts: string[], depth: number): void {
  if (typeof value === "string") texts.push(value);
  if (depth === 0) return;
  if (Array.isArray(value)) for (const one of value) collect(one, texts, depth - 1);
  else if (isObject(value)) for (const key of INNER_KEYS) collect(value[key], texts, depth - 1);
}
