// SPDX-License-Identifier: Apache-2.0

/** One turn of a conversation, as text. */
export interface Turn {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** The turns of a request body, or why they cannot be asked again as text. */
export type ReadTurns =
  | { readonly kind: "turns"; readonly turns: readonly Turn[] }
  | { readonly kind: "bad"; readonly why: string };

const MAX_TURNS = 200;

/** A conversation that is asked is at most this many UTF-16 units: the context of most models ends before it. */
export const MAX_CONVERSATION_UNITS = 200_000;

const ROLES: Readonly<Record<string, Turn["role"]>> = {
  system: "system",
  developer: "system", // what OpenAI's newer models call it
  user: "user",
  assistant: "assistant",
};

/** What stands under `prompt`, `messages` or `input` of a request body, as turns that any chat model can be asked. */
export function readTurns(prompt: unknown): ReadTurns {
  if (typeof prompt === "string") return bounded([{ role: "user", content: prompt }]);
  if (!Array.isArray(prompt)) return bad("no prompt");
  if (prompt.length > MAX_TURNS) return bad(`more than ${MAX_TURNS} turns`);
  const turns: Turn[] = [];
  for (const value of prompt) {
    const turn = readTurn(value);
    if (typeof turn === "string") return bad(turn);
    turns.push(turn);
  }
  if (turns.at(-1)?.role !== "user") return bad("the last turn is not the user's");
  return bounded(turns);
}

function bounded(turns: readonly Turn[]): ReadTurns {
  const units = turns.reduce((sum, turn) => sum + turn.content.length, 0);
  return units > MAX_CONVERSATION_UNITS
    ? bad(`longer than ${MAX_CONVERSATION_UNITS} characters`)
    : { kind: "turns", turns };
}

function readTurn(value: unknown): Turn | string {
  if (typeof value !== "object" || value === null) return "a turn is no object";
  const role = ROLES[String(Reflect.get(value, "role"))];
  if (role === undefined || Reflect.has(value, "tool_calls")) return "a turn is a tool's";
  const content = textOf(Reflect.get(value, "content"));
  return content === undefined ? "a turn has parts that are no text" : { role, content };
}

function textOf(content: unknown): string | undefined {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return undefined;
  const texts = content.map((part) =>
    typeof part === "object" && part !== null ? Reflect.get(part, "text") : part,
  );
  return texts.every((text) => typeof text === "string") ? texts.join("\n") : undefined;
}

function bad(why: string): ReadTurns {
  return { kind: "bad", why };
}
