// SPDX-License-Identifier: Apache-2.0

/** Money put aside for one request. */
export interface Reserved {
  /** The request cost this many US dollars. Only the first call counts. */
  settle(usd: number): void;
}

/** Money put aside for one piece of work of several requests. */
export interface Account extends Disposable {
  /** Puts the worst case of a request aside, from the account first; undefined where the ceiling does not let it. */
  reserve(worstUsd: number): Reserved | undefined;
  /** US dollars that its requests have cost. */
  readonly spentUsd: number;
}

/** Under a rounding error of sums of dollars. */
const TOLERANCE = 1e-9;

/**
 * A ceiling in US dollars over requests that run at once: what was spent, and what may yet be spent by what is under way, never
 * pass it together. A request that costs more than its worst case (a provider that does not keep its own limit) is the one exception.
 */
export class Ceiling {
  readonly #maxUsd: number;
  #spent: number;
  #held = 0;

  /** `spentUsd`: what earlier runs have spent already. */
  constructor(maxUsd: number, spentUsd = 0) {
    this.#maxUsd = maxUsd;
    this.#spent = spentUsd;
  }

  get spentUsd(): number {
    return this.#spent;
  }

  /** Puts the worst case of a piece of work aside; undefined while there is no room for it. Disposing of it gives the rest back. */
  open(worstUsd: number): Account | undefined {
    if (!this.#hold(worstUsd)) return undefined;
    let held = worstUsd;
    let spentUsd = 0;
    let closed = false;
    return {
      get spentUsd() {
        return spentUsd;
      },
      reserve: (worst) => {
        const own = Math.min(held, worst);
        if (!this.#hold(worst - own)) return undefined;
        held -= own;
        return this.#reserved(worst, (usd) => {
          spentUsd += usd;
          if (closed) return;
          const back = Math.min(own, Math.max(0, worst - usd));
          held += back;
          this.#held += back;
        });
      },
      [Symbol.dispose]: () => {
        this.#held -= held;
        held = 0;
        closed = true;
      },
    };
  }

  #reserved(worst: number, settled: (usd: number) => void): Reserved {
    let open = true;
    return {
      settle: (usd) => {
        if (!open) return;
        open = false;
        this.#held -= worst;
        this.#spent += usd;
        settled(usd);
      },
    };
  }

  #hold(usd: number): boolean {
    if (this.#spent + this.#held + usd > this.#maxUsd + TOLERANCE) return false;
    this.#held += usd;
    return true;
  }
}
