// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import type { ModelRouterName } from "../contract/router.ts";
import type { ScoreTimings } from "../contract/scorer.ts";
import { Graph, type GraphDetails, type GraphInput } from "./graph.ts";
import { type HeadFiles, type HeadScores, Heads, type Neighbour } from "./heads.ts";
import { surfaceFeatures } from "./surface-features.ts";
import { createTokenizer, type Tokenizer, type TokenLimits } from "./tokenizer.ts";

const WARM_UP_TEXTS = 100;
const WARM_UP_TEXT = "Explain, in 2 steps, why {x_1: naïve} costs $5 less per hour:\nA. this\nB. that\n";
const WARM_UP_ROUTERS = ["mf", "bert", "knn", "sw-ranking"] as const;

/** What a thread needs to read prompts with one graph; plain data, so that a worker can be given it. */
export interface ReaderOptions {
  readonly graphPath: string;
  readonly vocabularyPath: string;
  readonly tokens: TokenLimits;
  /** Absent: the graph alone, whose score is that of `mf`. */
  readonly heads?: HeadFiles;
}

/** What is wanted of one reading. */
export interface ReadingWants {
  readonly routers: readonly ModelRouterName[];
  readonly details: boolean;
}

/** What one reading gave; a thread can send it to another. */
export interface Reading {
  /** Of the routers asked for; `mf` always, and alone where there are no heads. */
  readonly scores: HeadScores["scores"] & { readonly mf: number };
  /** P(a good answer) of each profile, in the metadata's order. */
  readonly success: Float32Array;
  /** What a tenant's heads read, 444 numbers. */
  readonly vector: Float32Array;
  readonly details?: ReadingDetails;
  readonly timings: Omit<ScoreTimings, "queueMs">;
}

/** What is of interest to a person, or to one who scores in bulk. */
export interface ReadingDetails extends GraphDetails, Pick<HeadScores, "headMs"> {
  readonly input: GraphInput;
  /** Word pieces of the whole text. */
  readonly tokens: number;
  readonly neighbours: readonly Neighbour[];
}

const NO_HEADS = { place: false, hidden: false };

/** A graph with its tokenizer and the heads on it: from prompt text to scores, on the calling thread. */
export class PromptReader implements AsyncDisposable {
  readonly #graph: Graph;
  readonly #tokenizer: Tokenizer;
  readonly #heads: Heads | undefined;

  private constructor(graph: Graph, tokenizer: Tokenizer, heads: Heads | undefined) {
    this.#graph = graph;
    this.#tokenizer = tokenizer;
    this.#heads = heads;
  }

  /** Resolves when the graphs are warm; throws when a file cannot be read. */
  static async open(options: ReaderOptions): Promise<PromptReader> {
    const vocabulary = await readFile(options.vocabularyPath, "utf8");
    const graph = await Graph.open(options.graphPath);
    const heads = options.heads && (await Heads.open(options.heads));
    const reader = new PromptReader(graph, createTokenizer(vocabulary, options.tokens), heads);
    await reader.#warmUp();
    return reader;
  }

  /** Reads a text that `promptText` has made. Throws when a graph fails. */
  async read(prompt: string, wants: ReadingWants): Promise<Reading> {
    const start = performance.now();
    const input = { ids: this.#tokenizer.ids(prompt), features: surfaceFeatures(prompt) };
    const tokenizeMs = performance.now() - start;
    const reading = await this.readInput(input, wants);
    const details = reading.details && { ...reading.details, tokens: this.#tokenizer.allIds(prompt).length };
    return { ...reading, ...(details && { details }), timings: { ...reading.timings, tokenizeMs } };
  }

  /** Reads what another reader has made of a text. Throws when a graph fails. */
  async readInput(input: GraphInput, { routers, details }: ReadingWants): Promise<Reading> {
    const start = performance.now();
    const output = await this.#graph.run(
      input,
      this.#heads?.wants(routers, details) ?? { ...NO_HEADS, details },
    );
    const { scores, headMs } = (await this.#heads?.score(routers, input, output)) ?? {
      scores: {},
      headMs: {},
    };
    const inferMs = performance.now() - start;
    const neighbours = (details && this.#heads?.neighbours(output)) || [];
    return {
      scores: { ...scores, mf: output.score },
      success: output.success,
      vector: output.vector,
      ...(output.details && {
        details: { ...output.details, headMs, input, tokens: input.ids.length - 2, neighbours },
      }),
      timings: { tokenizeMs: 0, inferMs },
    };
  }

  /** Until the compiler has seen the loops: the first prompts would take milliseconds. */
  async #warmUp(): Promise<void> {
    for (let i = 0; i < WARM_UP_TEXTS; i++) {
      const text = `${i} ${WARM_UP_TEXT}`.repeat(4);
      this.#tokenizer.ids(text);
      surfaceFeatures(text);
    }
    for (let i = 0; i < 3; i++) await this.read(WARM_UP_TEXT, { routers: WARM_UP_ROUTERS, details: false });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#graph[Symbol.asyncDispose]();
    await this.#heads?.[Symbol.asyncDispose]();
  }
}
