// SPDX-License-Identifier: Apache-2.0

import { hash } from "node:crypto";
import { LRUCache } from "lru-cache";

/** Limits of a score cache; the smaller one counts. */
export interface ScoreCacheLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** Bytes that one entry is reckoned to take: a key of 27 characters, some 100 numbers, and their place in the map. */
export const ENTRY_BYTES = 800;

/** What is kept of a prompt. */
export interface KnownScore {
  readonly score: number;
  /** P(a good answer) by profile, in the router model's order. */
  readonly success: Float32Array;
  /** The same of the tenant's own profiles. */
  readonly fitted: Readonly<Record<string, number>>;
}

/** The key of a prompt under a way to score: a SHA-1, so that no prompt stays in memory. Equal prompts only, no similarity. */
export function cacheKey(prompt: string, way: string): string {
  return hash("sha1", `${way}\n${prompt}`, "base64url");
}

/** Scores of the prompts seen last, least recently used out first. Only full-quality scores belong here. */
export class ScoreCache {
  /** Undefined when there is room for none. */
  readonly #scores: LRUCache<string, KnownScore> | undefined;

  constructor({ entries, bytes }: ScoreCacheLimits) {
    const max = Math.min(entries, Math.floor(bytes / ENTRY_BYTES));
    this.#scores = max > 0 ? new LRUCache({ max }) : undefined;
  }

  get size(): number {
    return this.#scores?.size ?? 0;
  }

  /** The score under the key, which is then the most recently used; undefined when there is none. */
  get(key: string): KnownScore | undefined {
    return this.#scores?.get(key);
  }

  set(key: string, score: KnownScore): void {
    this.#scores?.set(key, score);
  }
}
