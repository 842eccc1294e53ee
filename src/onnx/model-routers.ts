// SPDX-License-Identifier: Apache-2.0

import type { Embedded, Embedder } from "../contract/embedder.ts";
import { MODEL_ROUTERS, type ModelRouterName } from "../contract/router.ts";
import {
  type Degraded,
  NO_TIMINGS,
  type Scored,
  type ScoreInput,
  type Scorer,
  type ScorerSettings,
} from "../contract/scorer.ts";
import { describeReading, type Inspection } from "./inspection.ts";
import { judgeReading, successOf, wayOf } from "./judged.ts";
import type { JobAnswer, PoolJob } from "./pool-job.ts";
import { PromptReader, type ReaderOptions, type ReadingWants } from "./prompt-reader.ts";
import { promptText } from "./prompt-text.ts";
import { loadRouterModel, ROUTER_MODEL_VERSION, type RouterModel } from "./router-model.ts";
import { cacheKey, ScoreCache } from "./score-cache.ts";
import { sentenceVector } from "./sentence-vector.ts";
import { FEATURE_NAMES } from "./surface-features.ts";
import { withinBudget } from "./within-budget.ts";
import { DEFAULT_QUEUE_LIMIT, defaultWorkers, spawnWorker, WorkerPool } from "./worker-pool.ts";

/** Where the router model is, and how much of the machine it may take. */
export interface ModelRoutersOptions {
  /** Folder with `router-<version>.json` and the files it names. */
  readonly modelDir: string;
  readonly version?: string;
  /** Threads that run the encoder. */
  readonly workers?: number;
  /** Prompts that may wait for a thread; one more is scored by the static graph at once. */
  readonly queueLimit?: number;
  /** Scores kept for prompts seen before; 0 keeps none. */
  readonly cacheEntries?: number;
}

const DEFAULT_CACHE_ENTRIES = 10_000;
const MAX_CACHE_BYTES = 16 * 1024 * 1024;
const INSPECT_BUDGET_MS = 30_000;

/** What a model's router reads of an input: it needs no signals. */
export type ModelScoreInput = Pick<ScoreInput, "text" | "budgetMs"> & { readonly settings?: ScorerSettings };

/** What `start` made. */
interface Running {
  readonly model: RouterModel;
  readonly quick: PromptReader;
  readonly pool: WorkerPool;
}

/**
 * The routers that read the router model, on the same threads: a router's score within the budget, else the static
 * graph's, else none.
 *
 *   seen before ── cached score
 *   else ── worker pool ── in time ── encoder graph and the router's head
 *                └─ late, queue full, failed ── static graph ── failed ── unscored
 */
export class ModelRouters implements Embedder, AsyncDisposable {
  readonly #options: Required<ModelRoutersOptions>;
  readonly #cache: ScoreCache;
  readonly #inFlight = new Map<string, PoolJob>();
  #running: Running | undefined;

  constructor(options: ModelRoutersOptions) {
    this.#options = {
      modelDir: options.modelDir,
      version: options.version ?? ROUTER_MODEL_VERSION,
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

  /** One scorer for each router of the model. */
  get scorers(): readonly Scorer[] {
    const digest = (): string => this.digest;
    return MODEL_ROUTERS.map((router) => ({
      router,
      get digest() {
        return digest();
      },
      score: (input) => this.score(router, input),
    }));
  }

  /** Resolves when the graphs are warm in every thread; throws when the router model cannot be loaded. */
  async start(): Promise<void> {
    const { modelDir, version, workers, queueLimit } = this.#options;
    const model = await loadRouterModel(modelDir, version);
    const spawn = (gate: SharedArrayBuffer) => spawnWorker(encoderOptions(model), gate);
    const pool = new WorkerPool({ workers, queueLimit, spawn });
    try {
      const [quick] = await Promise.all([PromptReader.open(staticOptions(model)), pool.start()]);
      this.#running = { model, quick, pool };
    } catch (cause) {
      await pool[Symbol.asyncDispose]();
      throw new Error(`start the router model ${model.version}: its graphs did not load`, { cause });
    }
  }

  /** A router's score. Never rejects. */
  async score(router: ModelRouterName, input: ModelScoreInput): Promise<Scored> {
    try {
      const running = this.#requireRunning();
      const { model } = running;
      const prompt = promptText(input.text);
      const way = wayOf(router, input.settings, model);
      const key = cacheKey(prompt, way.name);
      const known = this.#cache.get(key);
      if (known !== undefined) {
        const success = successOf(known, input.settings, model);
        return {
          kind: "scored",
          score: known.score,
          by: "encoder",
          cached: true,
          degraded: "none",
          timings: NO_TIMINGS,
          ...success,
        };
      }
      const answer = await this.#ask(
        running.pool,
        prompt,
        { routers: [router], details: false },
        input.budgetMs,
      );
      if (answer.kind === "read") {
        const judged = judgeReading(answer.reading, "encoder", way);
        this.#cache.set(key, judged);
        const timings = { queueMs: answer.queueMs, ...answer.reading.timings };
        const success = successOf(judged, input.settings, model);
        return {
          kind: "scored",
          score: judged.score,
          by: "encoder",
          cached: false,
          degraded: "none",
          timings,
          ...success,
        };
      }
      const queueMs = answer.kind === "late" ? answer.queueMs : 0;
      return await this.#byStatic(running, prompt, router, input.settings, {
        degraded: answer.kind,
        queueMs,
      });
    } catch (cause) {
      return { kind: "unscored", cause, timings: NO_TIMINGS };
    }
  }

  /** The static graph's score, at once, for whoever has none in time. Never rejects. */
  async quickScore({ text, settings }: ModelScoreInput): Promise<Scored> {
    try {
      const running = this.#requireRunning();
      return await this.#byStatic(running, promptText(text), "mf", settings, {
        degraded: "none",
        queueMs: 0,
      });
    } catch (cause) {
      return { kind: "unscored", cause, timings: NO_TIMINGS };
    }
  }

  async #byStatic(
    { model, quick }: Running,
    prompt: string,
    router: ModelRouterName,
    settings: ScorerSettings | undefined,
    { degraded, queueMs }: { readonly degraded: Degraded; readonly queueMs: number },
  ): Promise<Scored> {
    const reading = await quick.read(prompt, { routers: ["mf"], details: false });
    const judged = judgeReading(reading, "static", wayOf(router, settings, model));
    return {
      kind: "scored",
      score: judged.score,
      by: "static",
      cached: false,
      degraded,
      timings: { queueMs, ...reading.timings },
      ...successOf(judged, settings, model),
    };
  }

  /** The encoder's sentence vector of a text, of length 1. Never rejects. */
  async embed(text: string, budgetMs: number): Promise<Embedded> {
    try {
      const { pool } = this.#requireRunning();
      const answer = await this.#ask(pool, promptText(text), { routers: ["mf"], details: false }, budgetMs);
      if (answer.kind !== "read") {
        const timings = { ...NO_TIMINGS, queueMs: answer.kind === "late" ? answer.queueMs : 0 };
        return {
          kind: "missed",
          why: answer.kind,
          timings,
          ...("cause" in answer && { cause: answer.cause }),
        };
      }
      const timings = { queueMs: answer.queueMs, ...answer.reading.timings };
      return { kind: "embedded", vector: sentenceVector(answer.reading.vector), timings };
    } catch (cause) {
      return { kind: "missed", why: "failed", cause, timings: NO_TIMINGS };
    }
  }

  /** All that the router model sees and says about a text. Rejects when a graph cannot answer. */
  async inspect(text: string, routers: readonly ModelRouterName[] = MODEL_ROUTERS): Promise<Inspection> {
    const { model, quick, pool } = this.#requireRunning();
    const prompt = promptText(text);
    const wants = { routers, details: true };
    const answer = await pool.submit(prompt, wants, performance.now() + INSPECT_BUDGET_MS).answer;
    const details = answer.kind === "read" ? answer.reading.details : undefined;
    if (answer.kind !== "read" || details === undefined)
      throw new Error("inspect a text: the encoder gave no answer", { cause: answer });
    const { input, tokens, neighbours } = details;
    return {
      version: model.version,
      digest: model.digest,
      promptUnits: prompt.length,
      tokens: { total: tokens, read: input.ids.length },
      features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, input.features[i] ?? 0])),
      encoder: describeReading(model, answer.reading, answer.queueMs),
      static: describeReading(model, await quick.readInput(input, { routers: ["mf"], details: true }), 0),
      neighbours: neighbours.map((one) => ({ ...one, domain: model.domains[one.domain] ?? "unknown" })),
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

  async #ask(pool: WorkerPool, prompt: string, wants: ReadingWants, budgetMs: number): Promise<JobAnswer> {
    const start = performance.now();
    const job = this.#join(pool, prompt, wants, start + budgetMs);
    const answer = await withinBudget(job.answer, budgetMs);
    return answer ?? { kind: "late", queueMs: performance.now() - start };
  }

  /** The job that reads this prompt for these routers: one that is on its way already, or a new one. */
  #join(pool: WorkerPool, prompt: string, wants: ReadingWants, deadline: number): PoolJob {
    const key = cacheKey(prompt, wants.routers.join());
    const underWay = this.#inFlight.get(key);
    underWay?.waitUntil(deadline);
    if (underWay !== undefined) return underWay;
    const job = pool.submit(prompt, wants, deadline);
    this.#inFlight.set(key, job);
    void job.answer.then(() => this.#inFlight.delete(key));
    return job;
  }
}

function encoderOptions(model: RouterModel): ReaderOptions {
  const { files, heads } = model;
  return {
    graphPath: files.encoder.path,
    vocabularyPath: files.vocabulary.path,
    tokens: model.tokens,
    heads: { bertPath: files.bert.path, neighboursPath: files.neighbours.path, settings: heads },
  };
}

function staticOptions({ files, tokens }: RouterModel): ReaderOptions {
  return { graphPath: files.static.path, vocabularyPath: files.vocabulary.path, tokens };
}
