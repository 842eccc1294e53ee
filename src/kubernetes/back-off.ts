// SPDX-License-Identifier: Apache-2.0
import { setTimeout as after } from "node:timers/promises";

/** Longer and longer waits between attempts, each with chance in it so that replicas do not come all at once. */
export class BackOff {
  readonly #leastMs: number;
  readonly #mostMs: number;
  #nextMs: number;

  constructor(leastMs: number, mostMs: number) {
    this.#leastMs = leastMs;
    this.#mostMs = mostMs;
    this.#nextMs = leastMs;
  }

  /** After a success. */
  reset(): void {
    this.#nextMs = this.#leastMs;
  }

  /** Waits, at least `floorMs`; ends early, without throwing, when the signal is aborted. */
  async wait(signal: AbortSignal, floorMs = 0): Promise<void> {
    const ms = Math.max(floorMs, this.#nextMs * (0.5 + Math.random() / 2));
    this.#nextMs = Math.min(this.#mostMs, this.#nextMs * 2);
    await after(Math.min(ms, this.#mostMs), undefined, { signal }).catch(() => undefined);
  }
}
