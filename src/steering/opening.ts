// SPDX-License-Identifier: Apache-2.0
import { hash } from "node:crypto";
import type { Api } from "../contract/backend.ts";
import type { BodyView, Items } from "./body-view.ts";

/** What tells a conversation from others, and where in it a request stands. */
export interface Opening {
  /** The same for each turn of a conversation: a hash, from which nothing of the prompt can be read. */
  readonly key: string;
  /** True for the first turn: nothing has been answered yet. */
  readonly first: boolean;
  /** True when the request brings results of tools that the model asked for. */
  readonly inToolLoop: boolean;
}

/** Turns looked at for the first user turn: system and developer prompts stand before it. */
const MAX_LOOK_AHEAD = 20;
/** Code units of each turn that tell conversations apart. */
const MAX_TURN = 4000;

/** Bytes kept of a hash: enough to tell any number of conversations apart. */
const KEY_BYTES = 16;

/** The key under which APIs keep a conversation's turns; a completion has none. */
const TURNS: Readonly<Record<Api, string | undefined>> = {
  "chat-completions": "messages",
  messages: "messages",
  responses: "input",
  completions: undefined,
};

/**
 * How a conversation begins: all turns up to the first of the user's, who asks, and the client's own `user`. Undefined for what
 * is no conversation. Two that begin with the same words are one to us; that costs a choice, not an answer.
 */
export function readOpening(
  api: Api,
  view: Pick<BodyView, "value" | "items">,
  caller?: string,
): Opening | undefined {
  const key = TURNS[api];
  const items = key === undefined ? undefined : view.items(key);
  if (items === undefined || items.length === 0) return undefined;
  const told = [JSON.stringify([api, caller, bounded(view.value("user")), bounded(view.value("system"))])];
  const until = Math.min(items.length, MAX_LOOK_AHEAD);
  let position = 0;
  while (position < until) {
    const turn = items.at(position++);
    told.push(bounded(turn));
    if (roleOf(turn) === "user") break;
  }
  const inToolLoop = bringsResults(items);
  return {
    key: hash("sha256", told.join("\n"), "buffer").toString("base64url", 0, KEY_BYTES),
    first: position >= items.length && !inToolLoop,
    inToolLoop,
  };
}

/** OpenAI's `tool` turns, the Responses API's outputs of calls (`function_call_output` and its like), Anthropic's user turns of tool results. */
function bringsResults(items: Items): boolean {
  const last = items.at(items.length - 1);
  if (!isRecord(last)) return false;
  const { role, type } = last;
  if (role === "tool" || (typeof type === "string" && type.endsWith("_call_output"))) return true;
  const content = last["content"];
  return Array.isArray(content) && content.some((part) => isRecord(part) && part["type"] === "tool_result");
}

function roleOf(turn: unknown): unknown {
  return isRecord(turn) ? turn["role"] : undefined;
}

function bounded(value: unknown): string {
  return (JSON.stringify(value) ?? "").slice(0, MAX_TURN);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
