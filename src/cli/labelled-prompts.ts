// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { outcomeLine } from "../prompt-files/outcome-line.ts";
import type { Line, LineFile } from "../prompt-files/read-lines.ts";
import type { BadLines } from "./bad-lines.ts";
import { promptAsScored } from "./scored-text.ts";

/** A prompt with outcomes of models that are asked for. */
export interface LabelledPrompt {
  /** Its line. */
  readonly number: number;
  /** The text that is scored. */
  readonly text: string;
  readonly outcomes: ReadonlyMap<string, number>;
}

/** Models kept to be named when none of the file's is asked for. */
const MODELS_KEPT = 20;

/** The prompts of a file that have an outcome of one of the models; those marked contaminated are left out. */
export class LabelledPrompts {
  readonly #models: ReadonlySet<string>;
  readonly #bad: BadLines;
  readonly #digest = createHash("sha256");
  readonly #others = new Set<string>();

  constructor(models: readonly string[], bad: BadLines) {
    this.#models = new Set(models);
    this.#bad = bad;
  }

  /** Some models of the lines that have no outcome of one asked for. */
  get otherModels(): readonly string[] {
    return [...this.#others];
  }

  /** SHA-256 in hex of the lines that were given; to be asked once, at the end. */
  sha256(): string {
    return this.#digest.digest("hex");
  }

  async *of({ lines }: LineFile): AsyncGenerator<LabelledPrompt> {
    for await (const line of lines) {
      const prompt = this.#labelled(line);
      if (prompt !== undefined) yield prompt;
    }
  }

  #labelled(line: Line): LabelledPrompt | undefined {
    const read = line.kind === "bad" ? line : outcomeLine(line.text);
    if (line.kind === "bad" || read.kind !== "outcomes") {
      this.#bad.note(line.number, read.kind === "bad" ? read.why : "unreadable");
      return undefined;
    }
    if (read.contaminated) return undefined;
    const outcomes = new Map([...read.outcomes].filter(([model]) => this.#models.has(model)));
    if (outcomes.size === 0) {
      this.#noteOthers([...read.outcomes.keys()]);
      return undefined;
    }
    this.#digest.update(`${line.text}\n`);
    return { number: line.number, text: promptAsScored(read.prompt), outcomes };
  }

  #noteOthers(models: readonly string[]): void {
    for (const model of models) if (this.#others.size < MODELS_KEPT) this.#others.add(model);
  }
}
