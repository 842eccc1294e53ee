// SPDX-License-Identifier: Apache-2.0

/** Texts held for exchanges that nobody has rated yet, in bytes of UTF-8. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The latest texts by what they belong to, in bounded memory. As bytes, of which the size is known, and which do not hold on
 * to the body that a text was cut out of.
 */
export class TextShelf<Owner> {
  readonly #most: number;
  /** The oldest first. */
  readonly #texts = new Map<Owner, Uint8Array>();
  #bytes = 0;

  constructor(most: number = MOST_BYTES) {
    this.#most = most;
  }

  put(owner: Owner, text: string): void {
    this.drop(owner);
    const bytes = new TextEncoder().encode(text);
    this.#texts.set(owner, bytes);
    this.#bytes += bytes.length;
    for (const oldest of this.#texts.keys()) {
      if (this.#bytes <= this.#most) return;
      this.drop(oldest);
    }
  }

  textOf(owner: Owner): string | undefined {
    const bytes = this.#texts.get(owner);
    return bytes && new TextDecoder().decode(bytes);
  }

  drop(owner: Owner): void {
    this.#bytes -= this.#texts.get(owner)?.length ?? 0;
    this.#texts.delete(owner);
  }

  clear(): void {
    this.#texts.clear();
    this.#bytes = 0;
  }
}
