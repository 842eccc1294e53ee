// SPDX-License-Identifier: Apache-2.0

import { readFile } from "node:fs/promises";
import type { ModelRouterName } from "../contract/router.ts";
import { knnScore } from "../neighbours/knn.ts";
import {
  type NeighbourTable,
  nearestRows,
  neighbourTable,
  share,
  similarities,
} from "../neighbours/neighbour-table.ts";
import { swRankingScore } from "../neighbours/sw-ranking.ts";
import { BertHead } from "./bert-head.ts";
import { ensembleScore, type MemberName, membersOf } from "./ensemble.ts";
import type { GraphInput, GraphOutput, GraphWants } from "./graph.ts";
import type { ReadingWants } from "./reading-wants.ts";
import type { HeadSettings } from "./router-model.ts";

/** Where the heads' files are, and their numbers; plain data, so that a worker can be given it. */
export interface HeadFiles {
  readonly bertPath: string;
  readonly neighboursPath: string;
  readonly settings: HeadSettings;
}

/** A labelled prompt near another; its text is not known. */
export interface Neighbour {
  /** Cosine in [-1, 1]. */
  readonly similarity: number;
  /** Index of its domain in the metadata. */
  readonly domain: number;
  /** Share of the weak models that failed on it. */
  readonly weakFailure: number;
}

/** What the heads say of one prompt. */
export interface HeadScores {
  readonly scores: Readonly<Partial<Record<ModelRouterName, number>>>;
  /** Wall-clock milliseconds that each router would take alone, beside the graph. */
  readonly headMs: Readonly<Partial<Record<ModelRouterName, number>>>;
  /** The nearest labelled prompts, the nearest first; none when they were not asked for. */
  readonly neighbours: readonly Neighbour[];
}

/** What the heads read of one prompt. */
interface Seen {
  readonly tokens: number;
  readonly features: Float32Array;
  readonly hidden: GraphOutput["hidden"];
  readonly cosines: Float32Array | undefined;
}

/** The routers beside `mf`, over what the encoder graph gives. */
export class Heads implements AsyncDisposable {
  readonly #bert: BertHead;
  readonly #table: NeighbourTable;
  readonly #settings: HeadSettings;

  private constructor(bert: BertHead, table: NeighbourTable, settings: HeadSettings) {
    this.#bert = bert;
    this.#table = table;
    this.#settings = settings;
  }

  /** Throws when a file cannot be read or is not what the settings say. */
  static async open({ bertPath, neighboursPath, settings }: HeadFiles): Promise<Heads> {
    const table = neighbourTable(await readFile(neighboursPath), settings.neighbours);
    return new Heads(await BertHead.open(bertPath), table, settings);
  }

  /** Which of the graph's outputs the routers need. */
  wants({ routers, details, neighbours = 0 }: ReadingWants): GraphWants {
    const members = this.#members(routers);
    return {
      place: members.some(readsNeighbours) || neighbours > 0,
      hidden: members.includes("bert"),
      details,
    };
  }

  /** Scores of the routers asked for. Throws when the graph did not give what `wants` says. */
  async score(
    { routers, neighbours: shown = 0 }: ReadingWants,
    { ids, features }: GraphInput,
    { score, place, hidden }: GraphOutput,
  ): Promise<HeadScores> {
    const start = performance.now();
    const cosines = place && similarities(this.#table, place);
    const nearMs = performance.now() - start;
    const scores: Partial<Record<MemberName, number>> = { mf: score };
    const headMs: Partial<Record<MemberName, number>> = {};
    for (const name of this.#members(routers)) {
      const begin = performance.now();
      scores[name] ??= await this.#scoreOf(name, { tokens: ids.length, features, hidden, cosines });
      headMs[name] = performance.now() - begin + (readsNeighbours(name) ? nearMs : 0);
    }
    const neighbours = cosines === undefined ? [] : this.#nearest(cosines, shown);
    if (!routers.includes("ensemble")) return { scores, headMs, neighbours };
    const { ensemble } = this.#settings;
    const members = membersOf("ensemble", ensemble);
    const twice = members.filter(readsNeighbours).length > 1 ? nearMs : 0;
    const ensembleMs = members.reduce((sum, name) => sum + (headMs[name] ?? 0), -twice);
    return {
      scores: { ...scores, ensemble: ensembleScore(ensemble, scores) },
      headMs: { ...headMs, ensemble: ensembleMs },
      neighbours,
    };
  }

  async #scoreOf(name: MemberName, { tokens, features, hidden, cosines }: Seen): Promise<number> {
    const logUnits = features[0] ?? 0; // the first surface feature is log(1 + units)
    if (name === "bert" && hidden !== undefined) return await this.#bert.score(hidden, tokens, features);
    if (name === "knn" && cosines !== undefined)
      return knnScore(this.#table, cosines, logUnits, this.#settings.knn);
    if (name === "sw-ranking" && cosines !== undefined)
      return swRankingScore(this.#table, cosines, logUnits, this.#settings.swRanking);
    throw new Error(`the graph did not give what the router ${name} reads`);
  }

  #nearest(cosines: Float32Array, count: number): readonly Neighbour[] {
    if (count === 0) return [];
    return nearestRows(cosines, count).map((row) => ({
      similarity: cosines[row] as number,
      domain: this.#table.domains[row] as number,
      weakFailure: share(this.#table.failures[row] as number),
    }));
  }

  #members(routers: readonly ModelRouterName[]): readonly MemberName[] {
    return [...new Set(routers.flatMap((router) => membersOf(router, this.#settings.ensemble)))];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#bert[Symbol.asyncDispose]();
  }
}

function readsNeighbours(name: MemberName): boolean {
  return name === "knn" || name === "sw-ranking";
}
