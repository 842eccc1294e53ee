// SPDX-License-Identifier: Apache-2.0

import type { Reading } from "./prompt-reader.ts";
import type { ReadingWants } from "./reading-wants.ts";

/** How a job ended. `late`: its deadline passed in the queue; `failed`: the worker could not, or died. */
export type JobAnswer =
  | { readonly kind: "read"; readonly reading: Reading; readonly queueMs: number }
  | { readonly kind: "late"; readonly queueMs: number }
  | { readonly kind: "queue-full" }
  | { readonly kind: "failed"; readonly cause: unknown };

/** One prompt on its way through the pool. Instants are those of `performance.now()`. */
export class PoolJob {
  readonly prompt: string;
  readonly wants: ReadingWants;
  /** Settles once; never rejects. */
  readonly answer: Promise<JobAnswer>;
  readonly #settle: (answer: JobAnswer) => void;
  readonly #submitted = performance.now();
  #deadline: number;

  constructor(prompt: string, wants: ReadingWants, deadline: number) {
    this.prompt = prompt;
    this.wants = wants;
    this.#deadline = deadline;
    const { promise, resolve } = Promise.withResolvers<JobAnswer>();
    this.answer = promise;
    this.#settle = resolve;
  }

  /** Another caller waits for the same prompt: keep the job until the later deadline. */
  waitUntil(deadline: number): void {
    this.#deadline = Math.max(this.#deadline, deadline);
  }

  isLate(now: number): boolean {
    return now >= this.#deadline;
  }

  queuedMs(now: number): number {
    return now - this.#submitted;
  }

  /** The first answer counts. */
  settle(answer: JobAnswer): void {
    this.#settle(answer);
  }
}
