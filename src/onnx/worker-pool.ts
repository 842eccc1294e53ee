// SPDX-License-Identifier: Apache-2.0

import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type JobAnswer, PoolJob } from "./pool-job.ts";
import type { ReaderOptions } from "./prompt-reader.ts";
import type { ReadingWants } from "./reading-wants.ts";
import type { WorkerStart } from "./worker.ts";
import { type SpawnWorker, WorkerSlot } from "./worker-slot.ts";

/** How many worker threads, and how many jobs may wait for one. */
export interface WorkerPoolOptions {
  readonly workers: number;
  readonly queueLimit: number;
  readonly spawn: SpawnWorker;
}

/** Jobs that may wait when the options say nothing. */
export const DEFAULT_QUEUE_LIMIT = 64;

const EXIT_WAIT_MS = 1000;

// A prompt makes little garbage: a small young generation keeps the thread small.
const HEAP_LIMITS = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 4 };

/** One worker for each core but one, at least 1 and at most 4. */
export function defaultWorkers(): number {
  return Math.max(1, Math.min(4, availableParallelism() - 1));
}

/**
 * Start a worker thread; the file's extension is that of this one, `.ts` in the source and `.js` when compiled.
 * The process's own flags (`--eval`, `--input-type`) are not for it.
 */
export function spawnWorker(reader: ReaderOptions, gate: SharedArrayBuffer): Worker {
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  return new Worker(new URL(`./worker.${extension}`, import.meta.url), {
    workerData: { reader, gate } satisfies WorkerStart,
    name: "router-model",
    resourceLimits: HEAP_LIMITS,
    execArgv: [],
  });
}

/** Worker threads behind one bounded first-in-first-out queue. A thread has one job at most, so the queue is all there is. */
export class WorkerPool implements AsyncDisposable {
  readonly #slots: readonly WorkerSlot[];
  readonly #queueLimit: number;
  readonly #queue: PoolJob[] = [];
  readonly #onExit = (): void => {
    for (const slot of this.#slots) slot.shutGate(EXIT_WAIT_MS);
  };
  #disposed = false;

  constructor({ workers, queueLimit, spawn }: WorkerPoolOptions) {
    this.#queueLimit = queueLimit;
    this.#slots = Array.from({ length: workers }, () => new WorkerSlot(spawn, () => this.#feed()));
  }

  /** Resolves when every worker is warm; rejects when one dies before that. */
  async start(): Promise<void> {
    process.once("exit", this.#onExit);
    await Promise.all(this.#slots.map((slot) => slot.start()));
  }

  /** Take a prompt that must be dequeued before the deadline, an instant of `performance.now()`. Never throws. */
  submit(prompt: string, wants: ReadingWants, deadline: number): PoolJob {
    const job = new PoolJob(prompt, wants, deadline);
    const idle = this.#slots.find((slot) => slot.idle);
    if (this.#disposed) job.settle({ kind: "failed", cause: new Error("the worker pool is disposed") });
    else if (idle !== undefined) idle.run(job);
    else if (!this.#alive) job.settle(this.#allDead());
    else if (this.#queue.length >= this.#queueLimit) job.settle({ kind: "queue-full" });
    else this.#queue.push(job);
    return job;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    this.#drain({ kind: "failed", cause: new Error("the worker pool is disposed") });
    await Promise.all(this.#slots.map((slot) => slot[Symbol.asyncDispose]()));
    process.off("exit", this.#onExit);
  }

  /** Give waiting jobs to idle workers; those whose time is over are dropped unread. */
  #feed(): void {
    if (!this.#alive) this.#drain(this.#allDead());
    for (const slot of this.#slots) {
      while (slot.idle) {
        const job = this.#queue.shift();
        if (job === undefined) return;
        const now = performance.now();
        if (job.isLate(now)) job.settle({ kind: "late", queueMs: job.queuedMs(now) });
        else slot.run(job);
      }
    }
  }

  get #alive(): boolean {
    return this.#slots.some((slot) => slot.alive);
  }

  #allDead(): JobAnswer {
    return { kind: "failed", cause: this.#slots[0]?.lastError };
  }

  #drain(answer: JobAnswer): void {
    for (const job of this.#queue.splice(0)) job.settle(answer);
  }
}
