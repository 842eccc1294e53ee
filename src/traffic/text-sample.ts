// SPDX-License-Identifier: Apache-2.0

/** A drawn text with what is known of it. */
export interface DrawnText<Facts> {
  readonly facts: Facts;
  readonly text: string;
}

interface Kept<Facts> {
  readonly place: number;
  readonly facts: Facts;
  readonly utf8: Uint8Array;
}

/**
 * A random sample of texts of a stream, every one as likely as any other, that holds no more than so many texts and so many
 * bytes: Vitter's algorithm R (https://doi.org/10.1145/3147.3165). Where long texts would pass the bytes, a random half is
 * let go, which is a random sample again, and the sample stays that small from then on.
 */
export class TextSample<Facts> {
  #size: number;
  readonly #maxBytes: number;
  readonly #random: () => number;
  readonly #kept: Kept<Facts>[] = [];
  #seen = 0;
  #bytes = 0;

  constructor(size: number, maxBytes: number, random: () => number) {
    this.#size = size;
    this.#maxBytes = maxBytes;
    this.#random = random;
  }

  /** One more text, made only if it is kept. */
  offer(facts: Facts, text: () => string): void {
    const place = this.#seen++;
    const at = place < this.#size ? this.#kept.length : Math.floor(this.#random() * this.#seen);
    if (at >= this.#size) return;
    // An array of its own: a part of a string, or of a pool of buffers, would hold all of what it was cut from.
    const utf8 = new TextEncoder().encode(text());
    this.#bytes += utf8.length - (this.#kept[at]?.utf8.length ?? 0);
    this.#kept[at] = { place, facts, utf8 };
    while (this.#bytes > this.#maxBytes && this.#size > 1) this.#halve();
  }

  /** The most that it can hold now: what it was made for, unless the texts were too long. */
  get size(): number {
    return this.#size;
  }

  /** How many are held. */
  get count(): number {
    return this.#kept.length;
  }

  /** What was drawn, in the order of the stream, let go of one by one: the sample is empty at the end. */
  *take(): Generator<DrawnText<Facts>> {
    const decoder = new TextDecoder();
    // Latest first, so that the next is always at the end.
    this.#kept.sort((a, b) => b.place - a.place);
    for (let one = this.#kept.pop(); one !== undefined; one = this.#kept.pop()) {
      this.#bytes -= one.utf8.length;
      yield { facts: one.facts, text: decoder.decode(one.utf8) };
    }
  }

  #halve(): void {
    this.#size = Math.ceil(this.#size / 2);
    while (this.#kept.length > this.#size) {
      const at = Math.floor(this.#random() * this.#kept.length);
      const last = this.#kept.pop();
      const gone = at < this.#kept.length ? this.#kept[at] : last;
      if (last !== undefined && at < this.#kept.length) this.#kept[at] = last;
      this.#bytes -= gone?.utf8.length ?? 0;
    }
  }
}
