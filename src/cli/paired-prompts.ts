// SPDX-License-Identifier: Apache-2.0
import { type OutcomeLine, outcomeLine } from "../prompt-files/outcome-line.ts";
import type { LineFile } from "../prompt-files/read-lines.ts";
import type { BadLines } from "./bad-lines.ts";
import type { OutcomeSource } from "./outcome-source.ts";
import { promptAsScored } from "./scored-text.ts";

/** A prompt with outcomes of both models of a pair. */
export interface PairedPrompt {
  /** Its line. */
  readonly number: number;
  /** The text that is scored. */
  readonly text: string;
  /** Characters of the whole prompt. */
  readonly characters: number;
  readonly weak: number;
  readonly strong: number;
  readonly domain?: string;
}

type OutcomesRead = Extract<OutcomeLine, { readonly kind: "outcomes" }>;

/** Models kept to be named when none of the file's is asked for. */
const MODELS_KEPT = 20;

/** The prompts of a file that have outcomes of both models, and a count of the lines that do not. */
export class PairedPrompts {
  readonly #source: OutcomeSource;
  readonly #bad: BadLines;
  readonly #others = new Set<string>();
  #contaminated = 0;
  #withoutPair = 0;
  #picked = 0;

  constructor(source: OutcomeSource, bad: BadLines) {
    this.#source = source;
    this.#bad = bad;
  }

  get contaminated(): number {
    return this.#contaminated;
  }

  get withoutPair(): number {
    return this.#withoutPair;
  }

  /** Prompts of a pair that were chosen for what their labels tell, not at random. */
  get picked(): number {
    return this.#picked;
  }

  /** Some models of the lines that have no pair. */
  get otherModels(): readonly string[] {
    return [...this.#others];
  }

  async *of({ lines }: LineFile): AsyncGenerator<PairedPrompt> {
    for await (const line of lines) {
      const read = line.kind === "bad" ? line : outcomeLine(line.text);
      if (read.kind === "bad") {
        this.#bad.note(line.number, read.why);
        continue;
      }
      const prompt = this.#paired(line.number, read);
      if (prompt !== undefined) yield prompt;
    }
  }

  #paired(number: number, read: OutcomesRead): PairedPrompt | undefined {
    const { prompt, outcomes, domain, contaminated, picked } = read;
    if (contaminated) {
      this.#contaminated++;
      return undefined;
    }
    const [weak, strong] = [outcomes.get(this.#source.weak), outcomes.get(this.#source.strong)];
    if (weak === undefined || strong === undefined) {
      this.#noteUnpaired([...outcomes.keys()]);
      return undefined;
    }
    if (picked) this.#picked++;
    const about = domain === undefined ? {} : { domain };
    return { number, text: promptAsScored(prompt), characters: prompt.length, weak, strong, ...about };
  }

  #noteUnpaired(models: readonly string[]): void {
    this.#withoutPair++;
    for (const model of models) if (this.#others.size < MODELS_KEPT) this.#others.add(model);
  }
}
