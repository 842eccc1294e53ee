// SPDX-License-Identifier: Apache-2.0

/** A parsed JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed value is an object and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One line as a JSON object, or why it is none. */
export function jsonObject(
  line: string,
): { readonly kind: "object"; readonly value: JsonObject } | { readonly kind: "bad"; readonly why: string } {
  try {
    const value = JSON.parse(line) as unknown;
    return isObject(value) ? { kind: "object", value } : { kind: "bad", why: "not a JSON object" };
  } catch {
    // What JSON.parse says quotes the text.
    return { kind: "bad", why: "not JSON" };
  }
}

/** What a line calls itself: `id`, or `custom_id` as OpenAI's batches have it. */
export function idOf(value: JsonObject): string | number | undefined {
  const id = value["id"] ?? value["custom_id"];
  return typeof id === "string" || typeof id === "number" ? id : undefined;
}
