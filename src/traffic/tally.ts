// SPDX-License-Identifier: Apache-2.0

/** Names that are counted one by one. */
const MOST_NAMES = 64;

/** The name under which what came after the first names is counted. */
export const OTHERS = "others";

/** Counts by name in bounded memory: the first names that come have a count each, all later ones share one. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(name: string): void {
    const known = this.#counts.has(name) || this.#counts.size < MOST_NAMES;
    const key = known ? name : OTHERS;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** Most frequent first. */
  rows(): readonly (readonly [name: string, count: number])[] {
    return [...this.#counts].toSorted(([, a], [, b]) => b - a);
  }
}
