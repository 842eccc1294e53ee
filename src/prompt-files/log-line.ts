// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject, jsonObject } from "./json-object.ts";
import { type PromptLine, promptIn } from "./prompt-line.ts";

/** A line of a production log. */
export type LogLine =
  | {
      readonly kind: "request";
      readonly prompt: Extract<PromptLine, { readonly kind: "body" }>;
      /** Characters of the last user turn's text. */
      readonly characters: number;
      readonly turns: number;
      /** Tokens as the provider counted them, where the response is in the line. */
      readonly usage?: { readonly promptTokens: number; readonly answerTokens: number };
    }
  /** A line of our own log, which holds the decision and no prompt. */
  | { readonly kind: "decision"; readonly tier: "weak" | "strong" }
  | { readonly kind: "bad"; readonly why: string };

/** Reads a line of a log: what `promptLine` reads, with the usage of its response, or a line of our own exchange log. */
export function logLine(line: string): LogLine {
  const parsed = jsonObject(line);
  if (parsed.kind === "bad") return parsed;
  const { value } = parsed;
  if (value["event"] === "exchange") return decisionIn(value);
  const prompt = promptIn(value);
  if (prompt.kind === "bad") return prompt;
  const turns = turnsOf(prompt.body);
  const text = turns.findLast(({ role }) => role === undefined || role === "user")?.content;
  const usage = usageOf(value);
  return {
    kind: "request",
    prompt,
    characters: charactersOf(text),
    turns: Math.max(1, turns.length),
    ...(usage === undefined ? {} : { usage }),
  };
}

function decisionIn(line: JsonObject): LogLine {
  const { tier } = line;
  if (tier === "weak" || tier === "strong") return { kind: "decision", tier };
  return { kind: "bad", why: "an exchange without a tier: nothing was decided" };
}

interface Turn {
  readonly role?: unknown;
  readonly content: unknown;
}

function turnsOf(body: JsonObject): readonly Turn[] {
  const [value] = Object.values(body);
  if (!Array.isArray(value)) return [{ content: value }];
  return value.map(
    (turn): Turn => (isObject(turn) ? { role: turn["role"], content: turn["content"] } : { content: turn }),
  );
}

function charactersOf(content: unknown): number {
  if (typeof content === "string") return content.length;
  if (!Array.isArray(content)) return 0;
  return content.reduce(
    (sum: number, part) => sum + (isObject(part) ? lengthOf(part["text"]) : lengthOf(part)),
    0,
  );
}

function lengthOf(text: unknown): number {
  return typeof text === "string" ? text.length : 0;
}

/** OpenAI's names for counts of tokens, then those of its newer API, which are Anthropic's too. */
const USAGE_KEYS = [
  ["prompt_tokens", "completion_tokens"],
  ["input_tokens", "output_tokens"],
] as const;

function usageOf(line: JsonObject): { promptTokens: number; answerTokens: number } | undefined {
  const { response } = line;
  const inner = isObject(response) && isObject(response["body"]) ? response["body"] : response;
  const usage = [line, inner]
    .filter(isObject)
    .map((one) => one["usage"])
    .find(isObject);
  if (usage === undefined) return undefined;
  for (const [prompt, answer] of USAGE_KEYS) {
    const [promptTokens, answerTokens] = [usage[prompt], usage[answer]];
    if (isCount(promptTokens) && isCount(answerTokens)) return { promptTokens, answerTokens };
  }
  return undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1e9;
}
