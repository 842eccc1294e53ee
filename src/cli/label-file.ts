// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { type LabelLine, type PastLabel, pastLabel } from "../judging/label-line.ts";
import { promptKey } from "../judging/prompt-key.ts";
import { MAX_LINE_BYTES, openLines } from "../prompt-files/read-lines.ts";

/** A file of labels that is being added to, a line at a time, and what earlier runs have left in it. */
export interface LabelFile extends AsyncDisposable {
  /** Prompts that have their label. */
  readonly done: number;
  /** US dollars that the lines in it have cost. */
  readonly spentUsd: number;
  /** Whether a prompt has its label already, by its key or its id. */
  has(prompt: { readonly key: string; readonly id?: string | number }): boolean;
  /** Adds a line. It is whole on disk or not there for whoever reads the file after this process was killed. */
  add(line: LabelLine): Promise<void>;
}

const LINE_FEED = 10;

/**
 * Opens a file of labels, made when it is not there. Half a line at its end, which a killed process leaves, is taken away.
 * Throws when another line is no label: it is some other file then, and stays as it was.
 */
export async function openLabelFile(path: string): Promise<LabelFile> {
  const file = await open(path, "a+").catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`open ${path}: ${cause.code ?? "failed"}: is --out a file in a folder that is there`);
  });
  try {
    const whole = await wholeBytes(file);
    const cutShort = whole < (await file.stat()).size;
    const past = await readPast(path, cutShort);
    if (past.halfLine) await file.truncate(whole);
    else if (cutShort) await file.appendFile("\n");
    return {
      done: past.keys.size,
      spentUsd: past.usd,
      has: (prompt) => isLabelled(past, prompt),
      add: async (line) => void (await file.appendFile(`${JSON.stringify(line)}\n`)),
      [Symbol.asyncDispose]: () => file.close(),
    };
  } catch (cause) {
    await file.close();
    throw cause;
  }
}

/** What earlier runs have left in a file. */
export interface PastLabels {
  readonly keys: ReadonlySet<string>;
  readonly ids: ReadonlySet<string | number>;
  readonly usd: number;
  /** True when the last line is one that nobody finished. */
  readonly halfLine: boolean;
}

/** What a file of labels holds, the file untouched; nothing where there is none. Throws where it is some other file. */
export async function pastLabels(path: string): Promise<PastLabels> {
  if (!existsSync(path)) return { keys: new Set(), ids: new Set(), usd: 0, halfLine: false };
  return await readPast(path, true);
}

/** Whether a prompt has its label, by its key or its id. */
export function isLabelled(
  past: PastLabels,
  { key, id }: { readonly key: string; readonly id?: string | number },
): boolean {
  return past.keys.has(key) || (id !== undefined && past.ids.has(id));
}

async function readPast(path: string, cutShort: boolean): Promise<PastLabels> {
  const past = { keys: new Set<string>(), ids: new Set<string | number>(), usd: 0 };
  let strange: number | undefined;
  for await (const line of (await openLines(path)).lines) {
    if (strange !== undefined) throw new Error(noLabel(path, strange));
    const label = line.kind === "line" ? pastLabel(line.text) : undefined;
    if (label === undefined) strange = line.number; // the last one may be half a line
    past.usd += label?.usd ?? 0;
    if (label?.done === true) noteDone(label, past);
  }
  if (strange !== undefined && !cutShort) throw new Error(noLabel(path, strange));
  return { ...past, halfLine: strange !== undefined };
}

function noteDone(
  { key, id, prompt }: PastLabel,
  { keys, ids }: { readonly keys: Set<string>; readonly ids: Set<string | number> },
): void {
  keys.add(key ?? promptKey([{ role: "user", content: prompt }]));
  if (id !== undefined) ids.add(id);
}

function noLabel(path: string, line: number): string {
  return `read ${path}: line ${line} is no label: is --out another file`;
}

/** Bytes up to and with the last line feed. */
async function wholeBytes(file: FileHandle): Promise<number> {
  const { size } = await file.stat();
  const from = Math.max(0, size - MAX_LINE_BYTES);
  const tail = Buffer.alloc(size - from);
  await file.read(tail, 0, tail.length, from);
  return from + tail.lastIndexOf(LINE_FEED) + 1;
}
