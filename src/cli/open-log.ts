// SPDX-License-Identifier: Apache-2.0
import type { Readable } from "node:stream";
import { csvRows } from "../prompt-files/csv-rows.ts";
import { type LogFormat, type LogLine, logLine } from "../prompt-files/log-line.ts";
import { type ByteFile, openBytes, readLines, unpackedBytes } from "../prompt-files/read-lines.ts";
import type { ToldScores } from "../prompt-files/told-scores.ts";
import type { RecordedDecision } from "../traffic/decision-counts.ts";
import type { RequestFacts, RequestTokens } from "../traffic/request-counts.ts";
import { conversationIn } from "./scored-text.ts";

/** One entry of a log. */
export type LogEntry =
  | {
      readonly kind: "request";
      readonly format: LogFormat | "csv";
      readonly number: number;
      readonly facts: RequestFacts;
      /** When it came, in milliseconds since 1970, where the log says so. */
      readonly at?: number;
      /** The text that is scored. */
      readonly text: string;
      /** All that the request says. */
      readonly texts: readonly string[];
    }
  /** An answer whose request is elsewhere. */
  | { readonly kind: "answer"; readonly format: LogFormat; readonly tokens?: number }
  /** `told`: its score without a prompt, where it has one. */
  | {
      readonly kind: "decision";
      readonly format: LogFormat;
      readonly number: number;
      readonly decision: RecordedDecision;
      readonly told?: ToldScores;
    }
  /** What a request was scored elsewhere. */
  | {
      readonly kind: "scores";
      readonly format: LogFormat;
      readonly number: number;
      readonly told: ToldScores;
    }
  | { readonly kind: "bad"; readonly number: number; readonly why: string };

/** Where a log is, and what form it has. */
export interface LogPlace {
  /** `-` is standard input. */
  readonly file: string;
  readonly stdin: Readable;
  /** The form of its lines; absent: each as it looks. */
  readonly format?: LogFormat;
  /** The column that holds the prompt; absent: JSON lines. */
  readonly csvColumn?: string;
}

/** A log that is being read. */
export interface OpenLog {
  readonly entries: AsyncIterable<LogEntry>;
  /** In [0, 1]; undefined where nobody knows. */
  progress(): number | undefined;
}

/** Opens a log, which passes once and is never held. Throws when there is no such file or column. */
export async function openLog(place: LogPlace): Promise<OpenLog> {
  const { file, stdin, format, csvColumn } = place;
  const source: Pick<ByteFile, "bytes"> & { progress(): number | undefined } =
    file === "-" ? { bytes: unpackedBytes(stdin), progress: () => undefined } : await openBytes(file);
  const entries =
    csvColumn === undefined ? jsonEntries(source.bytes, format) : csvEntries(source.bytes, csvColumn, file);
  return { entries, progress: () => source.progress() };
}

async function* jsonEntries(
  bytes: AsyncIterable<Uint8Array>,
  format: LogFormat | undefined,
): AsyncGenerator<LogEntry> {
  for await (const line of readLines(bytes))
    yield line.kind === "bad" ? line : entryOf(line.number, logLine(line.text, format));
}

function entryOf(number: number, read: LogLine): LogEntry {
  if (read.kind === "bad" || read.kind === "scores") return { ...read, number };
  if (read.kind === "decision") {
    const { told, format: own, ...decision } = read;
    return { kind: "decision", format: own, number, decision, ...(told !== undefined && { told }) };
  }
  const answer = read.usage?.answerTokens ?? tokensBySize(read.answer);
  if (read.kind === "request") return requestEntry(number, read, answer);
  return { kind: "answer", format: read.format, ...(answer !== undefined && { tokens: answer }) };
}

function requestEntry(
  number: number,
  { format, prompt, texts, usage, model }: Extract<LogLine, { readonly kind: "request" }>,
  answer: number | undefined,
): LogEntry {
  const known = answer === undefined ? {} : { answer };
  const { text, turns } = conversationIn(prompt.api, prompt.body);
  if (text.trim() === "") return { kind: "bad", number, why: "no user turn with text" };
  const tokens: RequestTokens =
    usage === undefined
      ? { prompt: tokensBySize(texts) ?? 0, ...known, from: "size" }
      : { prompt: usage.promptTokens, ...known, from: "usage" };
  const facts = { characters: text.length, turns, tokens, ...(model !== undefined && { model }) };
  return {
    kind: "request",
    format,
    number,
    facts,
    text,
    texts,
    ...(prompt.at !== undefined && { at: prompt.at }),
  };
}

/** Bytes of UTF-8 that a token takes on average, as steering counts too (steering/prompt-tokens.ts). */
const BYTES_PER_TOKEN = 4;

function tokensBySize(texts: readonly string[]): number | undefined {
  if (texts.length === 0) return undefined;
  return Math.ceil(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / BYTES_PER_TOKEN);
}

async function* csvEntries(
  bytes: AsyncIterable<Uint8Array>,
  column: string,
  file: string,
): AsyncGenerator<LogEntry> {
  let at: number | undefined;
  for await (const row of csvRows(textOf(bytes))) {
    if (row.kind === "bad") yield row;
    else if (at === undefined) at = columnOf(row.fields, column, file);
    else yield csvEntry(row.number, row.fields[at] ?? "");
  }
}

/** Names of columns that an error tells, and how much of each. */
const NAMES_TOLD = 20;
const NAME_UNITS = 40;

function columnOf(names: readonly string[], column: string, file: string): number {
  const at = names.map((name) => name.trim()).indexOf(column);
  if (at >= 0) return at;
  const told = names.slice(0, NAMES_TOLD).map((name) => name.slice(0, NAME_UNITS));
  throw new Error(
    `read ${file}: no column ${column}: its first line names ${told.join(", ")}: is --csv-column right`,
  );
}

function csvEntry(number: number, prompt: string): LogEntry {
  const { text } = conversationIn("completions", { prompt });
  if (text.trim() === "") return { kind: "bad", number, why: "no prompt in the column" };
  const tokens = { prompt: tokensBySize([prompt]) ?? 0, from: "size" } as const;
  const facts = { characters: text.length, turns: 1, tokens };
  return { kind: "request", format: "csv", number, facts, text, texts: [prompt] };
}

async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8");
  for await (const part of bytes) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}
