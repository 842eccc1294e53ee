// SPDX-License-Identifier: Apache-2.0
import type { Random } from "./random.ts";

/** What was kept of a stream, and how much there was. */
export interface Sample<Item> {
  /** At most as many as asked for, in the order of the stream. */
  readonly items: readonly Item[];
  readonly seen: number;
}

/**
 * A sample of a stream whose length nobody knows, every item as likely to be in it as any other, holding no more than the sample:
 * Vitter's algorithm R (https://doi.org/10.1145/3147.3165).
 */
export class Reservoir<Item> {
  readonly #size: number;
  readonly #random: Random;
  readonly #kept: { readonly place: number; readonly item: Item }[] = [];
  #seen = 0;

  /** `size` may be Infinity: then everything is kept. */
  constructor(size: number, random: Random) {
    this.#size = size;
    this.#random = random;
  }

  /** One more item of the stream. */
  offer(item: Item): void {
    this.offerMade(() => item);
  }

  /** One more item, which is made only if it is kept. */
  offerMade(make: () => Item): void {
    const place = this.#seen++;
    const at = place < this.#size ? place : Math.floor(this.#random() * this.#seen);
    if (at < this.#size) this.#kept[at] = { place, item: make() };
  }

  sample(): Sample<Item> {
    const items = this.#kept.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
    return { items, seen: this.#seen };
  }
}
