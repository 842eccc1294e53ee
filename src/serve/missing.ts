// SPDX-License-Identifier: Apache-2.0
import type { Readiness } from "../admin/server.ts";

/** What a process must have before it can decide. */
export type Need = "router model" | "first configuration" | "the cluster's backends" | "stopping";

/** What a starting (or stopping) process still waits for. */
export class Missing {
  readonly #needs: Set<Need>;

  constructor(needs: readonly Need[]) {
    this.#needs = new Set(needs);
  }

  get names(): readonly Need[] {
    return [...this.#needs];
  }

  get ready(): boolean {
    return this.#needs.size === 0;
  }

  has(need: Need): boolean {
    return this.#needs.has(need);
  }

  add(need: Need): void {
    this.#needs.add(need);
  }

  found(need: Need): void {
    this.#needs.delete(need);
  }

  /** As probes are told. */
  readiness(): Readiness {
    return this.ready ? { kind: "ready" } : { kind: "waiting", missing: this.names };
  }
}
