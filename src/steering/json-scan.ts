// SPDX-License-Identifier: Apache-2.0

/** One member of an object: byte offsets of its `:` and of its value (`end` is one past the last byte). */
export interface Member {
  readonly key: string;
  /** True when the key was written with escapes. */
  readonly escaped: boolean;
  readonly colon: number;
  readonly start: number;
  readonly end: number;
}

/** Where one array element stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a scan can end in besides members. */
export type ScanFailure = "malformed_json" | "too_deep";

/** Nesting beyond this is refused: no LLM API needs it, and parsers behind us may recurse. */
export const MAX_DEPTH = 256;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;

/**
 * The members of the JSON object (RFC 8259) that begins at `from`, without parsing the values: strings are
 * jumped over, brackets are counted. It finds where things stand in megabytes in milliseconds; it does not
 * prove that the values are well-formed.
 */
export function scanMembers(bytes: Buffer, from: number): readonly Member[] | ScanFailure {
  const members: Member[] = [];
  let at = skipSpace(bytes, from + 1);
  if (bytes[at] === CLOSE_OBJECT) return members;
  for (;;) {
    const member = scanMember(bytes, at);
    if (typeof member === "string") return member;
    members.push(member);
    const next = skipSpace(bytes, member.end);
    if (bytes[next] === CLOSE_OBJECT) return members;
    if (bytes[next] !== COMMA) return "malformed_json";
    at = skipSpace(bytes, next + 1);
  }
}

function scanMember(bytes: Buffer, at: number): Member | ScanFailure {
  if (bytes[at] !== QUOTE) return "malformed_json";
  const keyEnd = skipString(bytes, at);
  const colon = keyEnd < 0 ? -1 : skipSpace(bytes, keyEnd);
  if (colon < 0 || bytes[colon] !== COLON) return "malformed_json";
  const start = skipSpace(bytes, colon + 1);
  const end = skipValue(bytes, start);
  return typeof end === "number" ? { ...readKey(bytes, at, keyEnd), colon, start, end } : end;
}

/** The elements of the JSON array that begins at `from`. */
export function scanElements(bytes: Buffer, from: number): readonly Span[] | ScanFailure {
  const spans: Span[] = [];
  let start = skipSpace(bytes, from + 1);
  if (bytes[start] === CLOSE_ARRAY) return spans;
  for (;;) {
    const end = skipValue(bytes, start);
    if (typeof end !== "number") return end;
    spans.push({ start, end });
    const next = skipSpace(bytes, end);
    if (bytes[next] === CLOSE_ARRAY) return spans;
    if (bytes[next] !== COMMA) return "malformed_json";
    start = skipSpace(bytes, next + 1);
  }
}

/** First byte at or after `at` that is not JSON white space. */
export function skipSpace(bytes: Buffer, at: number): number {
  let next = at;
  for (;;) {
    const byte = bytes[next];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return next;
    next++;
  }
}

/** One past the closing quote of the string that opens at `at`; -1 when it never closes. */
function skipString(bytes: Buffer, at: number): number {
  let quote = at;
  for (;;) {
    quote = bytes.indexOf(QUOTE, quote + 1);
    if (quote < 0) return -1;
    let slashes = 0;
    while (bytes[quote - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return quote + 1;
  }
}

/** One past the value that begins at `at`. */
function skipValue(bytes: Buffer, at: number): number | ScanFailure {
  const first = bytes[at];
  if (first === QUOTE) {
    const end = skipString(bytes, at);
    return end < 0 ? "malformed_json" : end;
  }
  if (first === OPEN_OBJECT || first === OPEN_ARRAY) return skipNested(bytes, at);
  let end = at;
  while (isScalarByte(bytes[end])) end++;
  return end > at ? end : "malformed_json";
}

/** Bytes of numbers, `true`, `false` and `null`. */
function isScalarByte(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) || isSign(byte);
}

function isSign(byte: number): boolean {
  return byte === 0x2b || byte === 0x2d || byte === 0x2e || byte === 0x45;
}

function skipNested(bytes: Buffer, at: number): number | ScanFailure {
  let depth = 0;
  let next = at;
  while (next >= 0 && next < bytes.length) {
    const byte = bytes[next];
    if (byte === QUOTE) {
      next = skipString(bytes, next);
      continue;
    }
    depth += nesting(byte);
    if (depth === 0) return next + 1;
    if (depth >= MAX_DEPTH) return "too_deep";
    next++;
  }
  return "malformed_json";
}

/** How one byte changes the depth. */
function nesting(byte: number | undefined): number {
  if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return 1;
  return byte === CLOSE_OBJECT || byte === CLOSE_ARRAY ? -1 : 0;
}

function readKey(bytes: Buffer, at: number, end: number): Pick<Member, "key" | "escaped"> {
  const raw = bytes.toString("utf8", at + 1, Math.min(end - 1, at + 257)); // no key we look for is longer
  if (!raw.includes("\\")) return { key: raw, escaped: false };
  return { key: unescaped(raw), escaped: true };
}

function unescaped(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
