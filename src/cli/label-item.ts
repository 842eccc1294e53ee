// SPDX-License-Identifier: Apache-2.0
import { promptKey } from "../judging/prompt-key.ts";
import { readTurns, type Turn } from "../judging/turn.ts";
import { isObject, jsonObject } from "../prompt-files/json-object.ts";
import { promptLine } from "../prompt-files/prompt-line.ts";
import type { Line } from "../prompt-files/read-lines.ts";

/** One prompt that can be labelled. */
export interface LabelItem {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly id?: string | number;
  readonly key: string;
  /** The whole conversation, as the models are asked. */
  readonly turns: readonly Turn[];
  /** The last user turn: what a router scores. */
  readonly prompt: string;
  readonly domain?: string;
  /** The right answer, where the line has one. */
  readonly reference?: string;
  /** Answers that the line brings along, by model. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** An item, or why a line is none. */
export type ReadLabelItem =
  | { readonly kind: "item"; readonly item: LabelItem }
  | { readonly kind: "bad"; readonly line: number; readonly why: string };

/** A reference is at most this many UTF-16 units. */
const MAX_REFERENCE_UNITS = 20_000;
const MAX_DOMAIN_UNITS = 80;

/** Where a right answer is looked for when nobody says where, and then it may be missing. */
const REFERENCE_FIELD = "reference";

/** Reads a line of prompts or requests; `referenceField` names the key beside the prompt that must hold the right answer. */
export function readLabelItem(line: Line, referenceField?: string): ReadLabelItem {
  const bad = (why: string): ReadLabelItem => ({ kind: "bad", line: line.number, why });
  if (line.kind === "bad") return bad(line.why);
  const read = promptLine(line.text);
  if (read.kind === "bad") return bad(read.why);
  const conversation = readTurns(Object.values(read.body)[0]);
  if (conversation.kind === "bad") return bad(conversation.why);
  const prompt = conversation.turns.at(-1)?.content ?? "";
  if (prompt.trim() === "") return bad("no user turn with text");
  const beside = besidePrompt(line.text, referenceField ?? REFERENCE_FIELD);
  if (referenceField !== undefined && beside.reference === undefined)
    return bad(`no ${referenceField}, or it is no text of at most ${MAX_REFERENCE_UNITS} characters`);
  const id = read.id === undefined ? {} : { id: read.id };
  const { turns } = conversation;
  return {
    kind: "item",
    item: { line: line.number, ...id, key: promptKey(turns), turns, prompt, ...beside },
  };
}

function besidePrompt(
  text: string,
  referenceField: string,
): Pick<LabelItem, "domain" | "reference" | "answers"> {
  const parsed = jsonObject(text);
  if (parsed.kind === "bad") return {};
  const { domain, answers } = parsed.value;
  const reference = referenceIn(parsed.value[referenceField]);
  return {
    ...(typeof domain === "string" && domain !== "" ? { domain: domain.slice(0, MAX_DOMAIN_UNITS) } : {}),
    ...(reference === undefined ? {} : { reference }),
    ...(isObject(answers) ? { answers } : {}),
  };
}

function referenceIn(value: unknown): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value.trim() !== "" && value.length <= MAX_REFERENCE_UNITS
    ? value
    : undefined;
}
