// SPDX-License-Identifier: Apache-2.0
import type { ModelSpan } from "../contract/request.ts";
import {
  type Member,
  type ScanFailure,
  type Span,
  scanElements,
  scanMembers,
  skipSpace,
} from "./json-scan.ts";

/** Array elements, parsed one at a time when asked for. */
export interface Items {
  readonly length: number;
  at(position: number): unknown;
}

/** A JSON object body, of which only what is asked for need be parsed. */
export interface BodyView {
  /** The parsed value of a top-level key; undefined when absent, or when an array or object too large to parse at once. */
  value(key: string): unknown;
  /** The elements of a top-level array; undefined when it is none. */
  items(key: string): Items | undefined;
  /** True when there is such a top-level key, whatever its value. */
  has(key: string): boolean;
  /** Byte offset of the object's opening brace. */
  readonly braceAt: number;
  /** True when the top-level value of `key` contains these bytes. */
  contains(key: string, bytes: string): boolean;
  /** Where the model value stands, when that is unambiguous. */
  readonly modelSpan: ModelSpan | undefined;
}

export type Viewed =
  | { readonly kind: "view"; readonly view: BodyView }
  | { readonly kind: "not_an_object" }
  | { readonly kind: ScanFailure };

/**
 * Bodies up to this size are parsed whole, so that every error of syntax is found. Larger ones are scanned:
 * JSON.parse of 8 MB would hold the event loop for tens of milliseconds, and every other request with it.
 */
export const PARSE_WHOLE_BYTES = 16 * 1024;

/** Reads a body as a JSON object. */
export function viewBody(body: Uint8Array): Viewed {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const start = skipSpace(bytes, 0);
  const whole = bytes.length <= PARSE_WHOLE_BYTES ? parseWhole(bytes) : undefined;
  if (whole?.kind === "malformed_json") return whole;
  if (bytes[start] !== 0x7b)
    return { kind: start < bytes.length ? notObject(bytes, start) : "malformed_json" };
  const members = scanMembers(bytes, start);
  if (typeof members === "string") return { kind: members };
  if (whole === undefined && hasTail(bytes, members)) return { kind: "malformed_json" };
  const read = whole === undefined ? scannedReader(bytes, members) : parsedReader(whole.value);
  return {
    kind: "view",
    view: {
      ...read,
      has: (key) => lastOf(members, key) !== undefined,
      braceAt: start,
      contains: containsIn(bytes, members),
      modelSpan: spanOf(bytes, members),
    },
  };
}

type Reader = Pick<BodyView, "value" | "items">;

function parseWhole(bytes: Buffer): { kind: "parsed"; value: unknown } | { kind: "malformed_json" } {
  try {
    return { kind: "parsed", value: JSON.parse(bytes.toString("utf8")) };
  } catch {
    return { kind: "malformed_json" };
  }
}

function parsedReader(body: unknown): Reader {
  const object = body as Record<string, unknown>;
  const value = (key: string): unknown => (Object.hasOwn(object, key) ? object[key] : undefined);
  return {
    value,
    items: (key) => {
      const list = value(key);
      return Array.isArray(list) ? { length: list.length, at: (position) => list[position] } : undefined;
    },
  };
}

function scannedReader(bytes: Buffer, members: readonly Member[]): Reader {
  return {
    value: (key) => {
      const member = lastOf(members, key);
      if (member === undefined) return undefined;
      const nested = bytes[member.start] === 0x7b || bytes[member.start] === 0x5b;
      return nested && member.end - member.start > PARSE_WHOLE_BYTES ? undefined : parseSpan(bytes, member);
    },
    items: (key) => {
      const member = lastOf(members, key);
      if (member === undefined || bytes[member.start] !== 0x5b) return undefined;
      const spans = scanElements(bytes, member.start);
      if (typeof spans === "string") return undefined;
      return { length: spans.length, at: (position) => parseSpan(bytes, spans[position]) };
    },
  };
}

function parseSpan(bytes: Buffer, span: Span | undefined): unknown {
  if (span === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString("utf8", span.start, span.end));
  } catch {
    return undefined; // a value that is no JSON holds nothing for us; the backend will say so
  }
}

/** JSON.parse keeps the last of doubled keys, and so do the servers behind us. */
function lastOf(members: readonly Member[], key: string): Member | undefined {
  return members.findLast((member) => member.key === key);
}

function spanOf(bytes: Buffer, members: readonly Member[]): ModelSpan | undefined {
  const found = members.filter((member) => member.key === "model");
  const only = found[0];
  if (found.length !== 1 || only === undefined || only.escaped || bytes[only.start] !== 0x22)
    return undefined;
  return { at: only.colon, length: only.end - only.colon - 1 };
}

function containsIn(bytes: Buffer, members: readonly Member[]): BodyView["contains"] {
  return (key, wanted) => {
    const member = lastOf(members, key);
    return member !== undefined && bytes.subarray(member.start, member.end).includes(wanted);
  };
}

/** True when something stands behind the object's closing brace. */
function hasTail(bytes: Buffer, members: readonly Member[]): boolean {
  const last = members.at(-1);
  const close = bytes.indexOf(0x7d, last === undefined ? 0 : last.end);
  return skipSpace(bytes, close + 1) < bytes.length;
}

function notObject(bytes: Buffer, start: number): "not_an_object" | "malformed_json" {
  return '["-0123456789tfn'.includes(String.fromCharCode(bytes[start] ?? 0))
    ? "not_an_object"
    : "malformed_json";
}
