// SPDX-License-Identifier: Apache-2.0
import type { Readable } from "node:stream";
import { csvRows } from "../prompt-files/csv-rows.ts";
import { logLine } from "../prompt-files/log-line.ts";
import { type ByteFile, openBytes, readLines } from "../prompt-files/read-lines.ts";
import type { RequestFacts } from "../traffic/request-facts.ts";
import { promptAsScored, scoredTextOf } from "./scored-text.ts";

/** One entry of a log. */
export type LogEntry =
  | {
      readonly kind: "request";
      readonly number: number;
      readonly facts: RequestFacts;
      /** The text that is scored; empty when there is none. Made when asked for: most requests of a long log are only counted. */
      readonly text: () => string;
    }
  | { readonly kind: "decision"; readonly tier: "weak" | "strong" }
  | { readonly kind: "bad"; readonly number: number; readonly why: string };

/** Where a log is, and what form it has. */
export interface LogPlace {
  /** `-` is standard input. */
  readonly file: string;
  readonly stdin: Readable;
  /** The column that holds the prompt; absent: JSON lines. */
  readonly csvColumn?: string;
}

/** A log that is being read. */
export interface OpenLog {
  readonly entries: AsyncIterable<LogEntry>;
  /** In [0, 1]; 0 where nobody knows. */
  progress(): number;
}

/** Opens a log, which passes once and is never held. Throws when there is no such file or column. */
export async function openLog({ file, stdin, csvColumn }: LogPlace): Promise<OpenLog> {
  const source: ByteFile = file === "-" ? { bytes: stdin, progress: () => 0 } : await openBytes(file);
  const entries = csvColumn === undefined ? jsonEntries(source.bytes) : csvEntries(source.bytes, csvColumn);
  return { entries, progress: () => source.progress() };
}

async function* jsonEntries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LogEntry> {
  for await (const line of readLines(bytes))
    yield line.kind === "bad" ? line : jsonEntry(line.number, line.text);
}

function jsonEntry(number: number, line: string): LogEntry {
  const read = logLine(line);
  if (read.kind === "decision") return read;
  if (read.kind === "bad") return { ...read, number };
  const { prompt, characters, turns, usage } = read;
  if (characters === 0) return { kind: "bad", number, why: "no user turn with text" };
  const text = (): string => {
    const found = scoredTextOf(prompt);
    return found.kind === "text" ? found.text : "";
  };
  return { kind: "request", number, facts: { characters, turns, ...(usage && { usage }) }, text };
}

async function* csvEntries(bytes: AsyncIterable<Uint8Array>, column: string): AsyncGenerator<LogEntry> {
  let at: number | undefined;
  for await (const row of csvRows(textOf(bytes))) {
    if (row.kind === "bad") yield row;
    else if (at === undefined) at = columnOf(row.fields, column);
    else yield csvEntry(row.number, row.fields[at] ?? "");
  }
}

function columnOf(names: readonly string[], column: string): number {
  const at = names.indexOf(column);
  if (at < 0) throw new Error(`there is no column ${column}: the columns are ${names.join(", ")}`);
  return at;
}

function csvEntry(number: number, prompt: string): LogEntry {
  if (prompt.trim() === "") return { kind: "bad", number, why: "no prompt in the column" };
  const facts = { characters: prompt.length, turns: 1 };
  return { kind: "request", number, facts, text: () => promptAsScored(prompt) };
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}
