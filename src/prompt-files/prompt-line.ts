// SPDX-License-Identifier: Apache-2.0
import type { Api } from "../contract/backend.ts";
import { idOf, isObject, type JsonObject, jsonObject } from "./json-object.ts";
import { timeStampOf } from "./time-stamp.ts";

/** A request body found on a line, or why there is none. */
export type PromptLine =
  | {
      readonly kind: "body";
      readonly id?: string | number;
      /** When the request came, in milliseconds since 1970, where the line says so. */
      readonly at?: number;
      readonly api: Api;
      readonly body: JsonObject;
    }
  | { readonly kind: "bad"; readonly why: string };

/** Which key holds the prompt, by API. `messages` is also Anthropic's; the turns look alike. */
const PROMPT_KEYS: readonly (readonly [string, Api])[] = [
  ["messages", "chat-completions"],
  ["input", "responses"],
  ["prompt", "completions"],
];

/**
 * Reads one line: `{prompt}`, a request body of OpenAI's or Anthropic's, a line of an OpenAI batch
 * (`{custom_id, url, body}`: https://platform.openai.com/docs/guides/batch), or `{request, response}`.
 */
export function promptLine(line: string): PromptLine {
  const parsed = jsonObject(line);
  return parsed.kind === "bad" ? parsed : promptIn(parsed.value);
}

/** The same for a line that is parsed, and whose request stands where it looks to stand or is given. */
export function promptIn(line: JsonObject, given?: JsonObject): PromptLine {
  const id = idOf(line);
  const body = given ?? [line["body"], line["request"]].find(isObject) ?? line;
  const known = PROMPT_KEYS.find(([key]) => typeof body[key] === "string" || Array.isArray(body[key]));
  if (known === undefined) return { kind: "bad", why: "no prompt, messages or input" };
  const [key, api] = known;
  const at = timeStampOf(line);
  return {
    kind: "body",
    ...(id === undefined ? {} : { id }),
    ...(at === undefined ? {} : { at }),
    api,
    body: { [key]: body[key] },
  };
}
