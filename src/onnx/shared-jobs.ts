// SPDX-License-Identifier: Apache-2.0

import type { JobAnswer, PoolJob } from "./pool-job.ts";
import type { ReadingWants } from "./reading-wants.ts";
import { cacheKey } from "./score-cache.ts";
import { withinBudget } from "./within-budget.ts";
import type { WorkerPool } from "./worker-pool.ts";

/** The pool's jobs, one for all who want no more than it reads of equal prompts. */
export class SharedJobs {
  readonly #pool: WorkerPool;
  readonly #inFlight = new Map<string, readonly PoolJob[]>();

  constructor(pool: WorkerPool) {
    this.#pool = pool;
  }

  /**
   * A reading of the prompt, or why there is none within the budget (milliseconds). `onRead` is told of a reading that
   * comes too late as well. Never rejects.
   */
  async ask(
    prompt: string,
    wants: ReadingWants,
    budgetMs: number,
    onRead?: (answer: Extract<JobAnswer, { kind: "read" }>) => void,
  ): Promise<JobAnswer> {
    const start = performance.now();
    const { answer } = this.#join(prompt, wants, start + budgetMs);
    const told = answer.then((one): JobAnswer => {
      if (one.kind === "read") onRead?.(one);
      return one;
    });
    const failed = told.catch((cause): JobAnswer => ({ kind: "failed", cause }));
    return (await withinBudget(failed, budgetMs)) ?? { kind: "late", queueMs: performance.now() - start };
  }

  /** A job that reads this prompt for these routers at least: one that is on its way already, or a new one. */
  #join(prompt: string, wants: ReadingWants, deadline: number): PoolJob {
    const key = cacheKey(prompt, "");
    const underWay = this.#jobs(key).find((job) => isWithin(wants, job.wants));
    underWay?.waitUntil(deadline);
    if (underWay !== undefined) return underWay;
    const job = this.#pool.submit(prompt, wants, deadline);
    this.#inFlight.set(key, [...this.#jobs(key), job]);
    void job.answer.then(() => this.#drop(key, job));
    return job;
  }

  #jobs(key: string): readonly PoolJob[] {
    return this.#inFlight.get(key) ?? [];
  }

  #drop(key: string, job: PoolJob): void {
    const others = this.#jobs(key).filter((one) => one !== job);
    if (others.length === 0) this.#inFlight.delete(key);
    else this.#inFlight.set(key, others);
  }
}

function isWithin(wants: ReadingWants, read: ReadingWants): boolean {
  if ((wants.details && !read.details) || (wants.waves === true && read.waves !== true)) return false;
  return wants.routers.every((router) => read.routers.includes(router));
}
