// SPDX-License-Identifier: Apache-2.0

/** Any value JSON can hold, as data nobody has checked yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one when it is anything else. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a list; an empty one when it is anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a string; empty when it is anything else. */
export function stringOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The text as JSON, or undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
