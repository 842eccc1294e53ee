// SPDX-License-Identifier: Apache-2.0

import type { Embedded, Embedder } from "../contract/embedder.ts";
import { MODEL_ROUTERS, type ModelRouterName } from "../contract/router.ts";
import {
  type Degraded,
  NO_SETTINGS,
  NO_TIMINGS,
  type Scored,
  type ScoreInput,
  type Scorer,
  type ScorerSettings,
  type ScoreTimings,
} from "../contract/scorer.ts";
import { type Inspection, inspectionOf } from "./inspection.ts";
import { judgeReading, scoredAs, type Way, wayOf } from "./judged.ts";
import type { JobAnswer } from "./pool-job.ts";
import { PromptReader } from "./prompt-reader.ts";
import { promptText } from "./prompt-text.ts";
import { encoderOptions, staticOptions } from "./reader-options.ts";
import { loadRouterModel, ROUTER_MODEL_VERSION, type RouterModel } from "./router-model.ts";
import { cacheKey, type KnownScore, ScoreCache } from "./score-cache.ts";
import { sentenceVector } from "./sentence-vector.ts";
import { SharedJobs } from "./shared-jobs.ts";
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
const SHOWN_NEIGHBOURS = 5;

// The first texts take the compiler of regular expressions some 150 ms.
const WARM_UP_TEXT = "Hello, how are you? What is 2 + 2? Thanks.";
const WARM_UP_TIMES = 4;

/** What a model's router reads of an input: it needs no signals. */
export type ModelScoreInput = Pick<ScoreInput, "text" | "budgetMs"> & { readonly settings?: ScorerSettings };

/** What `start` made. */
interface Running {
  readonly model: RouterModel;
  readonly quick: PromptReader;
  readonly pool: WorkerPool;
  readonly jobs: SharedJobs;
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
      const opening = Promise.all([PromptReader.open(staticOptions(model)), pool.start()]);
      warmUp(); // while the threads load
      const [quick] = await opening;
      this.#running = { model, quick, pool, jobs: new SharedJobs(pool) };
    } catch (cause) {
      await pool[Symbol.asyncDispose]();
      throw new Error(`start the router model ${model.version}: its graphs did not load`, { cause });
    }
  }

  /** A router's score. Never rejects. */
  async score(
    router: ModelRouterName,
    { text, settings = NO_SETTINGS, budgetMs }: ModelScoreInput,
  ): Promise<Scored> {
    try {
      const running = this.#requireRunning();
      const prompt = promptText(text);
      const way = wayOf(router, settings, running.model);
      const key = cacheKey(prompt, way.name);
      const tell = (judged: KnownScore, timings: ScoreTimings, cached: boolean): Scored =>
        scoredAs(judged, { by: "encoder", cached, degraded: "none", timings }, settings, running.model);
      const known = this.#cache.get(key);
      if (known !== undefined) return tell(known, NO_TIMINGS, true);
      let judged: KnownScore | undefined;
      const answer = await running.jobs.ask(prompt, way.wants, budgetMs, ({ reading }) => {
        judged = judgeReading(reading, "encoder", way);
        this.#cache.set(key, judged);
      });
      if (answer.kind === "read" && judged !== undefined) return tell(judged, timingsOf(answer), false);
      const degraded = answer.kind === "read" ? "failed" : answer.kind;
      return await byStatic(running, prompt, way, settings, { degraded, queueMs: queuedMs(answer) });
    } catch (cause) {
      return { kind: "unscored", cause, timings: NO_TIMINGS };
    }
  }

  /** The static graph's score, at once, for whoever has none in time. Never rejects. */
  async quickScore({ text, settings = NO_SETTINGS }: ModelScoreInput): Promise<Scored> {
    try {
      const running = this.#requireRunning();
      const way = wayOf("mf", settings, running.model);
      return await byStatic(running, promptText(text), way, settings, { degraded: "none", queueMs: 0 });
    } catch (cause) {
      return { kind: "unscored", cause, timings: NO_TIMINGS };
    }
  }

  /** The encoder's sentence vector of a text, of length 1: of any reading that is under way. Never rejects. */
  async embed(text: string, budgetMs: number): Promise<Embedded> {
    try {
      const { jobs } = this.#requireRunning();
      const answer = await jobs.ask(promptText(text), { routers: [], details: false }, budgetMs);
      if (answer.kind === "read")
        return {
          kind: "embedded",
          vector: sentenceVector(answer.reading.vector),
          timings: timingsOf(answer),
        };
      const timings = { ...NO_TIMINGS, queueMs: queuedMs(answer) };
      return { kind: "missed", why: answer.kind, timings, ...("cause" in answer && { cause: answer.cause }) };
    } catch (cause) {
      return { kind: "missed", why: "failed", cause, timings: NO_TIMINGS };
    }
  }

  /**
   * All that the router model sees and says about a text, with the scores of these routers and so many of the nearest
   * labelled prompts. Rejects when a graph cannot answer.
   */
  async inspect(
    text: string,
    routers: readonly ModelRouterName[] = MODEL_ROUTERS,
    neighbours: number = SHOWN_NEIGHBOURS,
  ): Promise<Inspection> {
    const { model, quick, pool } = this.#requireRunning();
    const prompt = promptText(text);
    const wants = { routers, details: true, neighbours };
    const answer = await pool.submit(prompt, wants, performance.now() + INSPECT_BUDGET_MS).answer;
    const details = answer.kind === "read" ? answer.reading.details : undefined;
    if (answer.kind !== "read" || details === undefined)
      throw new Error("inspect a text: the encoder gave no answer", { cause: answer });
    const quickly = await quick.readInput(details.input, { routers: ["mf"], details: true });
    return inspectionOf(model, prompt, { answer, details, quickly });
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
}

function warmUp(): void {
  for (let i = 0; i < WARM_UP_TIMES; i++) promptText(WARM_UP_TEXT);
}

async function byStatic(
  { model, quick }: Running,
  prompt: string,
  way: Way,
  settings: ScorerSettings,
  { degraded, queueMs }: { readonly degraded: Degraded; readonly queueMs: number },
): Promise<Scored> {
  const reading = await quick.read(prompt, way.wants);
  const timings = { queueMs, ...reading.timings };
  const judged = judgeReading(reading, "static", way);
  return scoredAs(judged, { by: "static", cached: false, degraded, timings }, settings, model);
}

function timingsOf({ queueMs, reading }: Extract<JobAnswer, { kind: "read" }>): ScoreTimings {
  return { queueMs, ...reading.timings };
}

function queuedMs(answer: JobAnswer): number {
  return "queueMs" in answer ? answer.queueMs : 0;
}
