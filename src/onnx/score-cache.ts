// SPDX-License-Identifier: Apache-2.0

import { hash } from "node:crypto";

/** Limits of a score cache; the smaller one counts. */
export interface ScoreCacheLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** Bytes that one score is reckoned to take: a key of 27 characters, a number, and their place in the map. */
export const ENTRY_BYTES = 160;

/** The key of a prompt: its SHA-1, so that no prompt stays in memory. Equal prompts only, no similarity. */
export function cacheKey(prompt: string): string {
  return hash("sha1", prompt, "base64url");
}

/** Scores of the prompts seen last, least recently used out first. Only full-quality scores belong here. */
export class ScoreCache {
  readonly #limit: number;
  readonly #scores = new Map<string, number>();

  constructor({ entries, bytes }: ScoreCacheLimits) {
    this.#limit = Math.max(0, Math.min(entries, Math.floor(bytes / ENTRY_BYTES)));
  }

  get size(): number {
    return this.#scores.size;
  }

  /** The score under the key, which is then the most recently used; undefined when there is none. */
  get(key: string): number | undefined {
    const score = this.#scores.get(key);
    if (score === undefined) return undefined;
    this.#scores.delete(key);
    this.#scores.set(key, score);
    return score;
  }

  set(key: string, score: number): void {
    this.#scores.delete(key);
    this.#scores.set(key, score);
    if (this.#scores.size <= this.#limit) return;
    const [oldest] = this.#scores.keys();
    if (oldest !== undefined) this.#scores.delete(oldest);
  }
}
