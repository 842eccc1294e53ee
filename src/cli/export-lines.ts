// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { FEEDBACK_FILES } from "../feedback/feedback-file-names.ts";
import { type FeedbackLine, readFeedbackLine } from "../feedback/feedback-line.ts";
import { type Assumed, FeedbackLabels } from "../feedback/labels.ts";
import { type BackendRatings, RatingSummary } from "../feedback/rating-summary.ts";
import { openLines } from "../prompt-files/read-lines.ts";
import { BadLines } from "./bad-lines.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";

/** What is exported of a folder. */
export interface ExportTerms {
  readonly folder: string;
  /** True: each rated exchange as numbers, without its prompt. */
  readonly numbers: boolean;
  readonly assumed: Assumed;
  /** Absent: those of all virtual models. */
  readonly virtualModel?: string;
}

/** What came of an export, beside its lines. */
export interface Exported {
  readonly lines: number;
  readonly exchanges: number;
  /** Rated exchanges whose prompt, or whose backend's model, is not known. */
  readonly withoutLabel: number;
  readonly bad: number;
  readonly backends: readonly BackendRatings[];
}

/** Reads a feedback folder twice, the oldest file first, and writes what is exported line by line. Throws where there is none. */
export async function exportLines(
  terms: ExportTerms,
  write: (line: string) => Promise<void>,
  stderr: Output,
): Promise<Exported> {
  const files = FEEDBACK_FILES.map((name) => join(terms.folder, name)).filter((path) => existsSync(path));
  if (files.length === 0)
    throw new Error(
      `export ${terms.folder}: no ${FEEDBACK_FILES[0]} in it: is it feedback.folder of a serve`,
    );
  const labels = new FeedbackLabels(digestOf, terms.assumed);
  const summary = new RatingSummary();
  const last = new Map<string, number>();
  const first = new Reading(files, terms, stderr);
  let unlabelled = 0;
  for await (const [number, line] of first.lines()) {
    labels.note(line);
    summary.note(line);
    last.set(line.id, number);
  }
  let lines = 0;
  for await (const [number, line] of new Reading(files, terms).lines()) {
    if (last.get(line.id) === number && !hasLabel(line)) unlabelled++;
    const told = terms.numbers ? numbersOf(line, last.get(line.id) === number) : labels.labelOf(line);
    if (told === undefined) continue;
    await write(JSON.stringify(told));
    lines++;
  }
  const { exchanges } = summary;
  return { lines, exchanges, withoutLabel: unlabelled, bad: first.bad, backends: summary.backends() };
}

function hasLabel({ prompt, model }: FeedbackLine): boolean {
  return prompt !== undefined && model !== undefined;
}

function numbersOf({ prompt: _, ...numbers }: FeedbackLine, isLast: boolean): object | undefined {
  return isLast ? numbers : undefined;
}

function digestOf(prompt: string): string {
  return createHash("sha256").update(prompt).digest("base64");
}

/** One reading of all files; lines have a number of their own over all of them. */
class Reading {
  readonly #files: readonly string[];
  readonly #virtualModel: string | undefined;
  readonly #stderr: Output | undefined;
  #bad = 0;

  /** Without a stream, bad lines and progress are not told. */
  constructor(files: readonly string[], { virtualModel }: ExportTerms, stderr?: Output) {
    this.#files = files.toReversed(); // the oldest has the highest number
    this.#virtualModel = virtualModel;
    this.#stderr = stderr;
  }

  get bad(): number {
    return this.#bad;
  }

  async *lines(): AsyncGenerator<readonly [number, FeedbackLine]> {
    let number = 0;
    for (const file of this.#files)
      for await (const line of this.#linesOf(file)) {
        number++;
        if (this.#virtualModel === undefined || line.virtual_model === this.#virtualModel)
          yield [number, line];
      }
  }

  async *#linesOf(path: string): AsyncGenerator<FeedbackLine> {
    const { lines, progress } = await openLines(path);
    const bad = this.#stderr && new BadLines(this.#stderr, path);
    const shown = this.#stderr && new ProgressLine(this.#stderr, "export");
    for await (const line of lines) {
      const read = line.kind === "line" ? readFeedbackLine(line.text) : undefined;
      if (read === undefined) bad?.note(line.number, "no rated exchange");
      else yield read;
      shown?.step(progress());
    }
    shown?.erase();
    bad?.finish();
    this.#bad += bad?.count ?? 0;
  }
}
