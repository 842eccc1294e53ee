// SPDX-License-Identifier: Apache-2.0
import type { Degraded, ScoreTimings } from "./scorer.ts";

/** Where a text stands among others, or why that is not known in time. */
export type Embedded =
  /** `vector` has length 1: the scalar product of two is their cosine similarity. */
  | { readonly kind: "embedded"; readonly vector: Float32Array; readonly timings: ScoreTimings }
  | {
      readonly kind: "missed";
      readonly why: Exclude<Degraded, "none">;
      /** What went wrong, when `why` is `failed`. */
      readonly cause?: unknown;
      readonly timings: ScoreTimings;
    };

/** The port behind which texts become vectors. `embed` never rejects: what went wrong is in the value. */
export interface Embedder {
  /** Digest of the router model whose encoder embeds; vectors of different digests do not compare. */
  readonly digest: string;
  /** Waits at most `budgetMs` milliseconds. */
  embed(text: string, budgetMs: number): Promise<Embedded>;
}
