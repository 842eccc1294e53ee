// SPDX-License-Identifier: Apache-2.0

import type { Degraded, Scored, ScoreInput, Scorer, ScoreTimings } from "../contract/scorer.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { describeReading, type Inspection } from "./inspection.ts";
import type { JobAnswer, PoolJob } from "./pool-job.ts";
import { PromptReader } from "./prompt-reader.ts";
import { promptText } from "./prompt-text.ts";
import { type GraphKind, loadRouterModel, type RouterModel } from "./router-model.ts";
import { cacheKey, ScoreCache } from "./score-cache.ts";
import { FEATURE_NAMES, surfaceFeatures } from "./surface-features.ts";
import { withinBudget } from "./within-budget.ts";
import { DEFAULT_QUEUE_LIMIT, defaultWorkers, spawnWorker, WorkerPool } from "./worker-pool.ts";

/** Where the router model is, and how much of the machine it may take. */
export interface MfScorerOptions {
  /** Folder with `mf-<version>.json` and the files it names. */
  readonly modelDir: string;
  readonly version?: string;
  /** Threads that run the encoder. */
  readonly workers?: number;
  /** Prompts that may wait for a thread; one more is scored by the static graph at once. */
  readonly queueLimit?: number;
  /** Scores kept for prompts seen before; 0 keeps none. */
  readonly cacheEntries?: number;
}

const DEFAULT_VERSION = "1";
const DEFAULT_CACHE_ENTRIES = 10_000;
const MAX_CACHE_BYTES = 16 * 1024 * 1024;
const INSPECT_BUDGET_MS = 10_000;

/** What this router reads of an input: it needs no signals. */
export type MfScoreInput = Pick<ScoreInput, "text" | "budgetMs">;

/** What `start` made. */
interface Running {
  readonly model: RouterModel;
  readonly quick: PromptReader;
  readonly pool: WorkerPool;
}

/**
 * The `mf` router: the encoder's score within the budget, else the static graph's, else none.
 *
 *   seen before ── cached score
 *   else ── worker pool ── in time ── encoder
 *                └─ late, queue full, failed ── static ── failed ── unscored
 */
export class MfScorer implements Scorer, AsyncDisposable {
  readonly router = "mf";
  readonly #options: Required<MfScorerOptions>;
  readonly #cache: ScoreCache;
  readonly #inFlight = new Map<string, PoolJob>();
  #running: Running | undefined;

  constructor(options: MfScorerOptions) {
    this.#options = {
      modelDir: options.modelDir,
      version: options.version ?? DEFAULT_VERSION,
      workers: options.workers ?? defaultWorkers(),
      queueLimit: options.queueLimit ?? DEFAULT_QUEUE_LIMIT,
      cacheEntries: options.cacheEntries ?? DEFAULT_CACHE_ENTRIES,
    };
    this.#cache = new ScoreCache({ entries: this.#options.cacheEntries, bytes: MAX_CACHE_BYTES });
  }

  /** Of the router model; `none` until it has started. */
  get digest(): string {
    return this.#running?.model.digest ?? "none";
  }

  /** 101 quantiles of the score on the reference mixture, from 0 % to 100 %; none until it has started. */
  quantiles(kind: GraphKind): readonly number[] {
    return this.#running?.model.quantiles[kind] ?? [];
  }

  /** Resolves when both graphs are warm in every thread; throws when the router model cannot be loaded. */
  async start(): Promise<void> {
    const { modelDir, version, workers, queueLimit } = this.#options;
    const model = await loadRouterModel(modelDir, version);
    const pool = new WorkerPool({
      workers,
      queueLimit,
      spawn: (gate) => spawnWorker(readerOptions(model, "encoder"), gate),
    });
    try {
      const [quick] = await Promise.all([PromptReader.open(readerOptions(model, "static")), pool.start()]);
      this.#running = { model, quick, pool };
    } catch (cause) {
      await pool[Symbol.asyncDispose]();
      throw new Error(`start the router model ${model.version}: its graphs did not load`, { cause });
    }
  }

  async score({ text, budgetMs }: MfScoreInput): Promise<Scored> {
    try {
      const running = this.#requireRunning();
      const prompt = promptText(text);
      const key = cacheKey(prompt);
      const known = this.#cache.get(key);
      if (known !== undefined)
        return {
          kind: "scored",
          score: known,
          by: "encoder",
          cached: true,
          degraded: "none",
          timings: NO_TIMINGS,
        };
      const start = performance.now();
      const job = this.#join(running.pool, key, prompt, start + budgetMs);
      const answer = (await withinBudget(job.answer, budgetMs)) ?? {
        kind: "late",
        queueMs: performance.now() - start,
      };
      return answer.kind === "read" ? byEncoder(answer) : await byStatic(running.quick, prompt, answer);
    } catch (cause) {
      return { kind: "unscored", cause, timings: NO_TIMINGS };
    }
  }

  /** All that the router model sees and says about a text. Rejects when a graph cannot answer. */
  async inspect(text: string): Promise<Inspection> {
    const { model, quick, pool } = this.#requireRunning();
    const prompt = promptText(text);
    const answer = await pool.submit(prompt, performance.now() + INSPECT_BUDGET_MS, true).answer;
    if (answer.kind !== "read")
      throw new Error("inspect a text: the encoder gave no answer", { cause: answer });
    const features = surfaceFeatures(prompt);
    return {
      version: model.version,
      digest: model.digest,
      promptUnits: prompt.length,
      tokens: { total: quick.tokenizer.allIds(prompt).length, read: quick.tokenizer.ids(prompt).length },
      features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, features[i] ?? 0])),
      encoder: describeReading(model, answer.reading, answer.queueMs),
      static: describeReading(model, await quick.read(prompt, true), 0),
    };
  }

  /** Ends the threads; waiting prompts are answered by the static graph or not at all. */
  async [Symbol.asyncDispose](): Promise<void> {
    const running = this.#running;
    this.#running = undefined;
    await running?.pool[Symbol.asyncDispose]();
    await running?.quick[Symbol.asyncDispose]();
  }

  #requireRunning(): Running {
    if (this.#running === undefined) throw new Error("the router model is not started");
    return this.#running;
  }

  /** The job that reads this prompt: one that is on its way already, or a new one. A score that comes late is kept too. */
  #join(pool: WorkerPool, key: string, prompt: string, deadline: number): PoolJob {
    const underWay = this.#inFlight.get(key);
    underWay?.waitUntil(deadline);
    if (underWay !== undefined) return underWay;
    const job = pool.submit(prompt, deadline, false);
    this.#inFlight.set(key, job);
    void job.answer.then((answer) => {
      this.#inFlight.delete(key);
      if (answer.kind === "read") this.#cache.set(key, answer.reading.score);
    });
    return job;
  }
}

function readerOptions(model: RouterModel, kind: GraphKind): Parameters<typeof PromptReader.open>[0] {
  return { graphPath: model.graphPaths[kind], vocabularyPath: model.vocabularyPath, tokens: model.tokens };
}

function byEncoder({ reading, queueMs }: Extract<JobAnswer, { kind: "read" }>): Scored {
  const timings: ScoreTimings = { queueMs, ...reading.timings };
  return { kind: "scored", score: reading.score, by: "encoder", cached: false, degraded: "none", timings };
}

async function byStatic(
  quick: PromptReader,
  prompt: string,
  missed: Exclude<JobAnswer, { kind: "read" }>,
): Promise<Scored> {
  const degraded: Degraded = missed.kind;
  const queueMs = missed.kind === "late" ? missed.queueMs : 0;
  const { score, timings } = await quick.read(prompt, false);
  return { kind: "scored", score, by: "static", cached: false, degraded, timings: { queueMs, ...timings } };
}
