// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import type { ScoreTimings } from "../contract/scorer.ts";
import { wavesOf } from "../fitting/waves.ts";
import { Graph, type GraphDetails, type GraphInput } from "./graph.ts";
import { type HeadFiles, type HeadScores, Heads } from "./heads.ts";
import type { ReadingWants } from "./reading-wants.ts";
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

/** What one reading gave; a thread can send it to another. */
export interface Reading {
  /** Of the routers asked for; `mf` always, and alone where there are no heads. */
  readonly scores: HeadScores["scores"] & { readonly mf: number };
  /** P(a good answer) of each profile, in the metadata's order. */
  readonly success: Float32Array;
  /** What a tenant's heads read, 444 numbers. */
  readonly vector: Float32Array;
  /** The vector's random waves; present when asked for. */
  readonly waves?: Float32Array;
  readonly details?: ReadingDetails;
  readonly timings: Omit<ScoreTimings, "queueMs">;
}

/** What is of interest to a person, or to one who scores in bulk. */
export interface ReadingDetails extends GraphDetails, Pick<HeadScores, "headMs" | "neighbours"> {
  readonly input: GraphInput;
  /** Word pieces of the whole text. */
  readonly tokens: number;
  /** Wall-clock milliseconds of the graph alone. */
  readonly graphMs: number;
}

const NO_HEADS = { place: false, hidden: false };
const NO_HEAD_SCORES: HeadScores = { scores: {}, headMs: {}, neighbours: [] };

/** `[CLS]` and `[SEP]`. */
const ADDED_TOKENS = 2;

/** A graph with its tokenizer and the heads on it: from prompt text to scores, on the calling thread. */
export class PromptReader implements AsyncDisposable {
  readonly #graph: Graph;
  readonly #tokenizer: Tokenizer;
  readonly #limits: TokenLimits;
  readonly #heads: Heads | undefined;

  private constructor(graph: Graph, tokenizer: Tokenizer, limits: TokenLimits, heads: Heads | undefined) {
    this.#graph = graph;
    this.#tokenizer = tokenizer;
    this.#limits = limits;
    this.#heads = heads;
  }

  /** Resolves when the graphs are warm; throws when a file cannot be read. */
  static async open({ graphPath, vocabularyPath, tokens, heads }: ReaderOptions): Promise<PromptReader> {
    const vocabulary = await readFile(vocabularyPath, "utf8");
    const graph = await Graph.open(graphPath);
    const tokenizer = createTokenizer(vocabulary, tokens);
    const reader = new PromptReader(graph, tokenizer, tokens, heads && (await Heads.open(heads)));
    await reader.#warmUp();
    return reader;
  }

  /** Reads a text that `promptText` has made. Throws when a graph fails. */
  async read(prompt: string, wants: ReadingWants): Promise<Reading> {
    const start = performance.now();
    const input = { ids: this.#tokenizer.ids(prompt), features: surfaceFeatures(prompt) };
    const tokenizeMs = performance.now() - start;
    const reading = await this.readInput(input, wants);
    const details = reading.details && { ...reading.details, tokens: this.#count(prompt, input) };
    return { ...reading, ...(details && { details }), timings: { ...reading.timings, tokenizeMs } };
  }

  /** Reads what another reader has made of a text. Throws when a graph fails. */
  async readInput(input: GraphInput, wants: ReadingWants): Promise<Reading> {
    const { details } = wants;
    const start = performance.now();
    const output = await this.#graph.run(input, this.#heads?.wants(wants) ?? { ...NO_HEADS, details });
    const graphMs = performance.now() - start;
    const { scores, ...told } = (await this.#heads?.score(wants, input, output)) ?? NO_HEAD_SCORES;
    const tokens = input.ids.length - ADDED_TOKENS;
    return {
      scores: { ...scores, mf: output.score },
      success: output.success,
      vector: output.vector,
      ...(wants.waves && { waves: wavesOf(output.vector) }),
      ...(output.details && { details: { ...output.details, ...told, graphMs, input, tokens } }),
      timings: { tokenizeMs: 0, inferMs: performance.now() - start },
    };
  }

  /** Word pieces of the whole text; those of a text that fits are known already. */
  #count(prompt: string, { ids }: GraphInput): number {
    const read = ids.length - ADDED_TOKENS;
    const room = this.#limits.headIds + this.#limits.tailIds;
    return read < room ? read : this.#tokenizer.allIds(prompt).length;
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
