// SPDX-License-Identifier: Apache-2.0

/** Remembers since when names are no longer wanted, and tells when they have lingered for long enough. */
export class Leaving implements Disposable {
  readonly #lingerMs: number;
  readonly #onDue: () => void;
  #since: ReadonlyMap<string, number> = new Map();
  #timer: NodeJS.Timeout | undefined;

  constructor(lingerMs: number, onDue: () => void) {
    this.#lingerMs = lingerMs;
    this.#onDue = onDue;
  }

  /** These are not wanted now; whatever else was leaving is wanted again. */
  note(unwanted: readonly string[]): void {
    const now = performance.now();
    this.#since = new Map(unwanted.map((name) => [name, this.#since.get(name) ?? now]));
    this.#schedule();
  }

  /** Those of `unwanted` that have lingered; they are forgotten. */
  due(unwanted: readonly string[]): ReadonlySet<string> {
    const before = performance.now() - this.#lingerMs;
    const gone = new Set(unwanted.filter((name) => (this.#since.get(name) ?? Infinity) <= before));
    this.#since = new Map([...this.#since].filter(([name]) => !gone.has(name)));
    this.#schedule();
    return gone;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#since = new Map();
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#since.size === 0) return;
    const first = Math.min(...this.#since.values());
    const inMs = Math.max(1, Math.ceil(first + this.#lingerMs - performance.now()));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onDue();
    }, inMs).unref();
  }
}
