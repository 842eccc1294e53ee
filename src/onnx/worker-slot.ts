// SPDX-License-Identifier: Apache-2.0

import type { Worker } from "node:worker_threads";
import { gateMemory, type NativeGate, nativeGate } from "./native-gate.ts";
import type { PoolJob } from "./pool-job.ts";
import type { WorkerReply, WorkerRequest } from "./worker.ts";

/** Makes a worker thread that speaks as `worker.ts` does, with the memory of its native gate. */
export type SpawnWorker = (gate: SharedArrayBuffer) => Worker;

const FIRST_BACK_OFF_MS = 100;
const LAST_BACK_OFF_MS = 10_000;

/**
 * A place for one worker thread, with at most one job in it.
 *
 *   loading → idle ⇄ busy
 *      ↑        └──┴──→ dead (its job fails) ── back-off ──→ loading
 *
 * The thread keeps the process alive only while it loads for `start` or has a job.
 */
export class WorkerSlot implements AsyncDisposable {
  readonly #spawn: SpawnWorker;
  readonly #onChange: () => void;
  readonly #started = Promise.withResolvers<void>();
  #worker: Worker | undefined;
  #gate: NativeGate | undefined;
  #job: { readonly job: PoolJob; readonly queueMs: number } | undefined;
  #ready = false;
  #disposed = false;
  #deaths = 0;
  #lastError: unknown;
  #restart: NodeJS.Timeout | undefined;

  /** onChange is called when the slot became idle or dead. */
  constructor(spawn: SpawnWorker, onChange: () => void) {
    this.#spawn = spawn;
    this.#onChange = onChange;
    // Heard by whoever awaits start; a slot that nobody started has nobody to tell.
    this.#started.promise.catch(() => undefined);
  }

  get alive(): boolean {
    return this.#ready;
  }

  get idle(): boolean {
    return this.#ready && this.#job === undefined;
  }

  /** Why the last worker died, for the answer of a job that nobody could take. */
  get lastError(): unknown {
    return this.#lastError;
  }

  /** Resolves when the first worker is warm; rejects when it dies before that. */
  async start(): Promise<void> {
    this.#load();
    this.#worker?.ref();
    await this.#started.promise;
  }

  /** Give the job to an idle slot's worker. */
  run(job: PoolJob): void {
    if (this.#worker === undefined || !this.idle)
      throw new Error("a job was given to a slot that is not idle");
    this.#job = { job, queueMs: job.queuedMs(performance.now()) };
    this.#worker.ref();
    this.#worker.postMessage({
      kind: "read",
      prompt: job.prompt,
      wants: job.wants,
    } satisfies WorkerRequest);
  }

  /** Before the process exits: block until the worker is out of native code, and keep it out. */
  shutGate(timeoutMs: number): void {
    this.#gate?.shut(timeoutMs);
  }

  /** Ask the worker to end, and wait until it has. Not terminated: see NativeGate. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#disposed = true;
    clearTimeout(this.#restart);
    this.#started.reject(new Error("the worker pool was disposed while it started"));
    const worker = this.#worker;
    if (worker === undefined) return;
    const ended = Promise.withResolvers<number>();
    worker.once("exit", ended.resolve);
    worker.ref();
    worker.postMessage({ kind: "close" } satisfies WorkerRequest);
    await ended.promise;
  }

  #load(): void {
    const gate = nativeGate(gateMemory());
    const worker = this.#spawn(gate.memory);
    this.#worker = worker;
    this.#gate = gate;
    worker.unref();
    worker.on("message", (reply: WorkerReply) => this.#hear(worker, reply));
    worker.on("error", (cause) => {
      this.#lastError = cause;
    });
    worker.on("exit", (code) => this.#bury(code));
  }

  #hear(worker: Worker, reply: WorkerReply): void {
    if (!this.#disposed) worker.unref();
    if (reply.kind === "ready") {
      this.#ready = true;
      this.#started.resolve();
    } else {
      const held = this.#job;
      this.#job = undefined;
      this.#deaths = 0;
      if (reply.kind === "read")
        held?.job.settle({ kind: "read", reading: reply.reading, queueMs: held.queueMs });
      else held?.job.settle({ kind: "failed", cause: new Error(reply.message) });
    }
    this.#onChange();
  }

  #bury(code: number): void {
    const cause = this.#lastError ?? new Error(`a worker of the router model exited with code ${code}`);
    this.#lastError = cause;
    this.#worker = undefined;
    this.#gate = undefined;
    this.#ready = false;
    this.#job?.job.settle({ kind: "failed", cause });
    this.#job = undefined;
    this.#started.reject(cause);
    if (this.#disposed) return;
    this.#onChange();
    const backOffMs = Math.min(LAST_BACK_OFF_MS, FIRST_BACK_OFF_MS * 2 ** this.#deaths++);
    this.#restart = setTimeout(() => this.#load(), backOffMs).unref();
  }
}
