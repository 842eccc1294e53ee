// SPDX-License-Identifier: Apache-2.0
import { LRUCache } from "lru-cache";
import type { Conversations } from "../contract/conversations.ts";

/** Conversations remembered; the one that was silent longest makes room. About 150 bytes each. */
const MOST = 50_000;

/** The conversations of this process. Another replica has its own: a turn that lands there is decided anew. */
export class ConversationMemory implements Conversations {
  readonly #now: () => number;
  readonly #last: LRUCache<string, { readonly backend: string; readonly at: number }>;

  /** `now` is a clock in milliseconds that never goes back. */
  constructor(now: () => number = () => performance.now(), most: number = MOST) {
    this.#now = now;
    this.#last = new LRUCache({ max: most });
  }

  recall(key: string, ttlMs: number): string | undefined {
    const known = this.#last.peek(key);
    return known !== undefined && this.#now() - known.at <= ttlMs ? known.backend : undefined;
  }

  remember(key: string, backend: string): void {
    this.#last.set(key, { backend, at: this.#now() });
  }
}
