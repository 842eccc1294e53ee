// SPDX-License-Identifier: Apache-2.0
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** One line of a file, or why it cannot be one. Numbers begin at 1. */
export type Line =
  | { readonly kind: "line"; readonly number: number; readonly text: string }
  | { readonly kind: "bad"; readonly number: number; readonly why: string };

/** A file that is being read line by line. */
export interface LineFile {
  /** Lines that are not blank; read once. Throws when the file cannot be read. */
  readonly lines: AsyncIterable<Line>;
  /** Share of the file that has been read, in [0, 1]. */
  progress(): number;
}

/** Longest line that is read: a request body of a long conversation has room. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

const LINE_FEED = 10;

/** A file that is being read as it stands. */
export interface ByteFile {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Share of the file that has been read, in [0, 1]. */
  progress(): number;
}

/** Opens a file; `.gz` is unpacked on the way. Throws when there is no such file. */
export async function openBytes(path: string): Promise<ByteFile> {
  const { size } = await stat(path).catch((cause: unknown) => unreadable(path, cause));
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  return {
    bytes: path.endsWith(".gz") ? unpacked(file) : file,
    progress: () => (size === 0 ? 1 : file.bytesRead / size),
  };
}

/** Opens a file of lines; `.gz` is unpacked on the way. Throws when there is no such file. */
export async function openLines(path: string): Promise<LineFile> {
  const { bytes, progress } = await openBytes(path);
  return { lines: named(path, readLines(bytes)), progress };
}

/** The bytes of a stream, unpacked where it begins as gzip does (RFC 1952): a stream has no name to tell by. */
export async function* unpackedBytes(stream: Readable): AsyncGenerator<Uint8Array> {
  const parts = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  const first = await parts.next();
  if (first.done === true) return;
  async function* all(): AsyncGenerator<Uint8Array> {
    for (let next = first; next.done !== true; next = await parts.next()) yield next.value;
  }
  const packed = first.value[0] === 0x1f && first.value[1] === 0x8b;
  yield* packed ? unpacked(Readable.from(all())) : all();
}

function unpacked(file: Readable): Readable {
  const gunzip = createGunzip();
  // The reader of `gunzip` hears of an error on either side.
  pipeline(file, gunzip, () => {});
  return gunzip;
}

async function* named(path: string, lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  try {
    yield* lines;
  } catch (cause) {
    unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): never {
  const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
  throw new Error(`read ${path}: ${code}: is it the right file`, { cause });
}

/** The lines of a stream of bytes, never holding more than one of them; one that is too long is dropped while it passes. */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  maxBytes = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  const finish = (): Line | undefined => {
    number++;
    const line = lineOf(number, parts, length > maxBytes ? maxBytes : undefined);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of source) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      from = end + 1;
      const line = finish();
      if (line !== undefined) yield line;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  const last = length > 0 ? finish() : undefined;
  if (last !== undefined) yield last;
}

/** Undefined for a blank line. Bytes that are no UTF-8 are named here, before they look like text. */
function lineOf(number: number, parts: readonly Uint8Array[], limit: number | undefined): Line | undefined {
  if (limit !== undefined) return { kind: "bad", number, why: `longer than ${limit} bytes` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts)).trim();
    return text === "" ? undefined : { kind: "line", number, text };
  } catch {
    return { kind: "bad", number, why: "not UTF-8" };
  }
}
