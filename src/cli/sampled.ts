// SPDX-License-Identifier: Apache-2.0
import { seededRandom } from "../evaluation/random.ts";
import { Reservoir } from "../evaluation/reservoir.ts";
import type { Output } from "./program-deps.ts";
import { ProgressLine } from "./progress-line.ts";

/** A stream that is read once, and how far it is. */
export interface Stream<Item> {
  readonly items: AsyncIterable<Item>;
  /** In [0, 1]. */
  progress(): number;
}

/** How many of a stream are taken. */
export interface Sampling {
  /** Absent: all of them, as they come. */
  readonly limit?: number;
  /** Seed of the draw. */
  readonly seed: number;
}

/** What is worked on of a stream. */
export interface Sampled<Item> extends Stream<Item> {
  /** How many there were, when some of them were not drawn. */
  readonly drawnFrom?: number;
}

/**
 * A stream, or where there is a limit a random sample of it, in its order: the stream is read to its end first, and no more
 * than the sample is held.
 */
export async function sampled<Item>(
  stream: Stream<Item>,
  { limit, seed }: Sampling,
  stderr: Output,
): Promise<Sampled<Item>> {
  if (limit === undefined) return stream;
  const shown = new ProgressLine(stderr, "reading");
  const reservoir = new Reservoir<Item>(limit, seededRandom(seed));
  for await (const item of stream.items) {
    reservoir.offer(item);
    shown.step(stream.progress());
  }
  const { items, seen } = reservoir.sample();
  shown.erase();
  let given = 0;
  async function* each(): AsyncGenerator<Item> {
    for (const item of items) {
      given++;
      yield await Promise.resolve(item);
    }
  }
  const progress = (): number => given / Math.max(1, items.length);
  return { items: each(), progress, ...(seen > items.length ? { drawnFrom: seen } : {}) };
}
