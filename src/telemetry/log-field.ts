// SPDX-License-Identifier: Apache-2.0

/** Longest text of a field in UTF-16 units, most members of a list or object, deepest nesting, longest cause chain. */
const MAX_TEXT = 2_048;
const MAX_MEMBERS = 64;
const MAX_DEPTH = 5;

/**
 * A value as bounded plain data for JSON: errors as class, message and causes; cycles, bytes and what cannot be read
 * as a word in brackets. Never throws and calls no `toJSON`.
 */
export function plainField(value: unknown): unknown {
  return plain(value, []);
}

/** `above` holds the objects that the value stands in, so that a cycle is seen. */
function plain(value: unknown, above: readonly object[]): unknown {
  if (typeof value === "object" && value !== null) return plainObject(value, above);
  if (typeof value === "string") return bounded(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "bigint") return String(value);
  if (typeof value === "function" || typeof value === "symbol") return `[${typeof value}]`;
  return value;
}

function plainObject(value: object, above: readonly object[]): unknown {
  if (above.includes(value)) return "[cycle]";
  if (above.length >= MAX_DEPTH) return "[deep]";
  const inside = [...above, value];
  try {
    if (value instanceof Error) return plainError(value, inside);
    if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? "[invalid date]" : value.toISOString();
    if (value instanceof Set) return plainList([...value], inside);
    if (Array.isArray(value)) return plainList(value, inside);
    return plainEntries(value instanceof Map ? [...value] : Object.entries(value), inside);
  } catch {
    return "[unreadable]";
  }
}

function plainError(error: Error, inside: readonly object[]): unknown {
  const code = "code" in error && typeof error.code === "string" ? { code: bounded(error.code) } : {};
  const cause = error.cause === undefined ? {} : { cause: plain(error.cause, inside) };
  return { error: bounded(error.name), message: bounded(error.message), ...code, ...cause };
}

function plainList(members: readonly unknown[], inside: readonly object[]): unknown {
  return members.slice(0, MAX_MEMBERS).map((member) => plain(member, inside));
}

function plainEntries(entries: readonly (readonly [unknown, unknown])[], inside: readonly object[]): unknown {
  return Object.fromEntries(
    entries.slice(0, MAX_MEMBERS).map(([key, member]) => [bounded(String(key)), plain(member, inside)]),
  );
}

function bounded(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}…`;
}
