// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import type { ScoreTimings } from "../contract/scorer.ts";
import { Graph, type GraphOutput } from "./graph.ts";
import { surfaceFeatures } from "./surface-features.ts";
import { createTokenizer, type Tokenizer, type TokenLimits } from "./tokenizer.ts";

const WARM_UP_TEXTS = 100;
const WARM_UP_TEXT = "Explain, in 2 steps, why {x_1: naïve} costs $5 less per hour:\nA. this\nB. that\n";

/** What a thread needs to read prompts with one graph; plain data, so that a worker can be given it. */
export interface ReaderOptions {
  readonly graphPath: string;
  readonly vocabularyPath: string;
  readonly tokens: TokenLimits;
}

/** What one reading gave: the score, all the graph says when it was asked for, and the time spent. */
export interface Reading {
  readonly score: number;
  readonly output: GraphOutput | undefined;
  readonly timings: Omit<ScoreTimings, "queueMs">;
}

/** A graph with its tokenizer: from prompt text to score, on the calling thread. */
export class PromptReader implements AsyncDisposable {
  readonly #graph: Graph;
  readonly tokenizer: Tokenizer;

  private constructor(graph: Graph, tokenizer: Tokenizer) {
    this.#graph = graph;
    this.tokenizer = tokenizer;
  }

  /** Resolves when the graph is warm; throws when a file cannot be read. */
  static async open(options: ReaderOptions): Promise<PromptReader> {
    const vocabulary = await readFile(options.vocabularyPath, "utf8");
    const graph = await Graph.open(options.graphPath);
    const reader = new PromptReader(graph, createTokenizer(vocabulary, options.tokens));
    await reader.#warmUp();
    return reader;
  }

  /** Score a text that `promptText` has made. Throws when the graph fails. */
  async read(prompt: string, withOutput: boolean): Promise<Reading> {
    const start = performance.now();
    const input = { ids: this.tokenizer.ids(prompt), features: surfaceFeatures(prompt) };
    const tokenized = performance.now();
    const output = withOutput ? await this.#graph.details(input) : undefined;
    const score = output?.score ?? (await this.#graph.score(input));
    return {
      score,
      output,
      timings: { tokenizeMs: tokenized - start, inferMs: performance.now() - tokenized },
    };
  }

  /** Until the compiler has seen the loops: the first prompts would take milliseconds. */
  async #warmUp(): Promise<void> {
    for (let i = 0; i < WARM_UP_TEXTS; i++) {
      const text = `${i} ${WARM_UP_TEXT}`.repeat(4);
      this.tokenizer.ids(text);
      surfaceFeatures(text);
    }
    await this.read(WARM_UP_TEXT, false);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#graph[Symbol.asyncDispose]();
  }
}
