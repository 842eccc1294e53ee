// SPDX-License-Identifier: Apache-2.0
import { setTimeout as wait } from "node:timers/promises";
import type { Embedded, Embedder } from "../contract/embedder.ts";

/** How long one example may wait: requests in flight go first, and nobody waits for examples. */
const PATIENCE_MS = 10_000;

/** How often an example is tried that found the queue full or was late: with the pauses, for about ten seconds. */
const TRIES = 50;
const PAUSE_MS = 200;

/** The vectors of examples, kept from one configuration to the next so that only new texts are embedded. */
export class ExampleVectors {
  readonly #embedder: Embedder;
  readonly #pause: () => Promise<void>;
  #vectors: ReadonlyMap<string, Float32Array> = new Map();
  #latest: object = {};

  /** `pause` is what stands between two tries. */
  constructor(embedder: Embedder, pause: () => Promise<void> = () => wait(PAUSE_MS)) {
    this.#embedder = embedder;
    this.#pause = pause;
  }

  of(text: string): Float32Array | undefined {
    return this.#vectors.get(text);
  }

  /**
   * Embeds the texts not known yet, and forgets all others. One after the other, so that one scoring thread at most is
   * kept from requests. Gives up as soon as it is called again; rejects when a text cannot be embedded.
   */
  async learn(texts: ReadonlySet<string>): Promise<void> {
    const turn = {};
    this.#latest = turn;
    const vectors = new Map<string, Float32Array>();
    for (const text of texts) {
      vectors.set(text, this.#vectors.get(text) ?? (await this.#embed(text)));
      if (this.#latest !== turn) return;
    }
    this.#vectors = vectors;
  }

  async #embed(text: string): Promise<Float32Array> {
    let embedded: Embedded | undefined;
    for (let tries = 0; tries < TRIES; tries++) {
      embedded = await this.#embedder.embed(text, PATIENCE_MS);
      if (embedded.kind === "embedded") return embedded.vector;
      await this.#pause();
    }
    const why = embedded?.kind === "missed" ? embedded.why : "failed";
    throw new Error(`embed the examples of the semantic routes: ${why}`, { cause: embedded });
  }
}
