// SPDX-License-Identifier: Apache-2.0
import { EXCHANGE_IDS, type ExchangeIdKind } from "../contract/feedback.ts";

/** A rating as a client sends it, or what is wrong with it: a sentence that names the key and quotes no value. */
export type RatingRead =
  | { readonly kind: "rating"; readonly by: ExchangeIdKind; readonly id: string; readonly rating: number }
  | { readonly kind: "wrong"; readonly message: string };

/** An id of OpenAI's, Anthropic's, W3C's or ours. */
const ID = /^[A-Za-z0-9_-]{1,128}$/;
/** `comment` is taken, so that clients may send theirs whole, and let go: it may quote the prompt. */
const KEYS: ReadonlySet<string> = new Set([...EXCHANGE_IDS, "rating", "comment"]);
const WORDS: Readonly<Record<string, number>> = { good: 1, bad: 0 };
/** Code units told of a key that nobody knows. */
const KEY_UNITS = 40;

/** Reads `{"decision_id" | "response_id" | "trace_id": ID, "rating": "good" | "bad" | 0..1, "comment"?}`. */
export function readRating(body: Uint8Array): RatingRead {
  const fields = objectIn(body);
  if (fields === undefined) return wrong("send a JSON object: an id of the exchange, and its rating");
  const strange = Object.keys(fields).find((key) => !KEYS.has(key));
  if (strange !== undefined)
    return wrong(`${printable(strange)}: there is no such key: there are ${[...KEYS].join(", ")}`);
  const given = EXCHANGE_IDS.filter((key) => fields[key] !== undefined);
  const [by] = given;
  if (by === undefined || given.length > 1) return wrong(`give exactly one of ${EXCHANGE_IDS.join(", ")}`);
  const id = fields[by];
  if (typeof id !== "string" || !ID.test(id))
    return wrong(`${by}: must be 1 to 128 letters, digits, - and _`);
  const rating = ratingIn(fields["rating"]);
  if (rating === undefined) return wrong('rating: must be "good", "bad" or a number from 0 to 1');
  return { kind: "rating", by, id, rating };
}

function ratingIn(value: unknown): number | undefined {
  if (typeof value === "string") return Object.hasOwn(WORDS, value) ? WORDS[value] : undefined;
  return typeof value === "number" && value >= 0 && value <= 1 ? value : undefined;
}

function objectIn(body: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

function printable(key: string): string {
  return key.replace(/[^\x20-\x7e]/g, "?").slice(0, KEY_UNITS);
}

function wrong(message: string): RatingRead {
  return { kind: "wrong", message };
}
