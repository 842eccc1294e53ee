// SPDX-License-Identifier: Apache-2.0

/** Different texts that are counted exactly; beyond, every doubling halves what is kept: a standard error of about 0.4 %. */
const MOST_KEPT = 131_072;

/**
 * How many different texts there were, in bounded memory, no text kept: adaptive sampling of hashes
 * (Flajolet, https://doi.org/10.1007/BF02241657).
 */
export class Distinct {
  #kept = new Set<number>();
  /** Hashes that begin with so many zeros are kept. */
  #zeros = 0;

  /** One more text, in parts. */
  add(parts: readonly string[]): void {
    const hash = hash53(parts);
    if (leadingZeros(hash) < this.#zeros) return;
    this.#kept.add(hash);
    while (this.#kept.size > MOST_KEPT) {
      this.#zeros++;
      this.#kept = new Set([...this.#kept].filter((one) => leadingZeros(one) >= this.#zeros));
    }
  }

  /** How many: exact while they are few. */
  get count(): number {
    return this.#kept.size * 2 ** this.#zeros;
  }

  /** True while `count` is exact. */
  get exact(): boolean {
    return this.#zeros === 0;
  }
}

/** Of the low 32 bits. */
function leadingZeros(hash: number): number {
  return Math.clz32(hash % 2 ** 32);
}

/** Between two parts, so that the same letters cut elsewhere are another text. */
const SEPARATOR = 0x1f;

/** 53 bits by cyrb53's mixing (public domain): quick, and even enough to count with. */
function hash53(parts: readonly string[]): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const part of parts) {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
    a = Math.imul(a ^ SEPARATOR, 2654435761);
    b = Math.imul(b ^ SEPARATOR, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0);
}
