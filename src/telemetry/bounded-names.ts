// SPDX-License-Identifier: Apache-2.0

/** Names as values of a metric's label: the first `most` of them, and one for all others. */
export class BoundedNames {
  readonly #most: number;
  readonly #known = new Set<string>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The name itself, or `other` when there are enough already. */
  labelOf(name: string): string {
    if (this.#known.has(name)) return name;
    if (this.#known.size >= this.#most) return "other";
    this.#known.add(name);
    return name;
  }
}
