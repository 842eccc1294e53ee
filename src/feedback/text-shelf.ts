// SPDX-License-Identifier: Apache-2.0
import { LRUCache } from "lru-cache";

/** Texts held for exchanges that nobody has rated yet, in bytes of UTF-8. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The latest texts by what they belong to, in bounded memory. As bytes, of which the size is known, and which do not hold on
 * to the body that a text was cut out of.
 */
export class TextShelf<Owner extends object> {
  readonly #texts: LRUCache<Owner, Uint8Array>;

  constructor(most: number = MOST_BYTES) {
    this.#texts = new LRUCache({ maxSize: most, sizeCalculation: ({ length }) => Math.max(1, length) });
  }

  put(owner: Owner, text: string): void {
    this.#texts.set(owner, new TextEncoder().encode(text));
  }

  textOf(owner: Owner): string | undefined {
    const bytes = this.#texts.peek(owner);
    return bytes && new TextDecoder().decode(bytes);
  }

  drop(owner: Owner): void {
    this.#texts.delete(owner);
  }

  clear(): void {
    this.#texts.clear();
  }
}
