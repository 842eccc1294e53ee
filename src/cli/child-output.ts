// SPDX-License-Identifier: Apache-2.0
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { clock, decisionHeading, decisionLine } from "./decision-line.ts";
import { readChildLine } from "./exchange-line.ts";
import type { Paint } from "./paint.ts";
import type { Output } from "./program-deps.ts";

/** How what happens is shown: coloured lines for a person, or JSON lines for a program. */
export type Show = (line: string) => void;

/** Hands every line of a child's output to `show`; ends with the stream. */
export function followLines(stream: Readable, show: Show): void {
  createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on("line", show);
}

/** The child's lines as they are; what is no JSON goes to standard error, so that standard output stays JSON lines. */
export function showAsJson(stdout: Output, stderr: Output): Show {
  return (line) => void (line.startsWith("{") ? stdout : stderr).write(`${line}\n`);
}

/** Exchanges as one line each, warnings and errors as sentences, the rest left out. */
export function showForPeople(stdout: Output, paint: Paint): Show {
  let headed = false;
  return (line) => {
    const read = readChildLine(line);
    if (read.kind === "text") stdout.write(`${read.text}\n`);
    else if (read.kind === "exchange") {
      if (!headed) stdout.write(`${decisionHeading(paint)}\n`);
      headed = true;
      stdout.write(`${decisionLine(read.exchange, paint)}\n`);
    } else if (read.fields["level"] === "warn" || read.fields["level"] === "error") {
      stdout.write(`${sentence(read.fields, paint)}\n`);
    }
  };
}

/** A log event as a sentence: `12:00:01 warning: resource rejected (resource: llama, problem: …)`. */
export function sentence(fields: Readonly<Record<string, unknown>>, paint: Paint): string {
  const { time, level, event, ...rest } = fields;
  const details = Object.entries(rest).map(([key, value]) => `${words(key)}: ${shown(value)}`);
  const mark = level === "error" ? paint("red", "error") : paint("yellow", "warning");
  const end = details.length === 0 ? "" : ` (${details.join(", ")})`;
  return `${paint("dim", clock(String(time)))} ${mark}: ${words(String(event))}${end}`;
}

function words(name: string): string {
  return name.replaceAll(/[-_]/g, " ");
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
