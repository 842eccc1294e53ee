// SPDX-License-Identifier: Apache-2.0
import type { LineFile } from "../prompt-files/read-lines.ts";
import type { Prices } from "./prices.ts";
import type { Sampling } from "./sampled.ts";

/** What is evaluated: a file of outcome lines, a pair of its models, and what they cost. */
export interface OutcomeSource {
  /** What it is called in messages and tables: a benchmark, or the file. */
  readonly name: string;
  /** Opens it for one reading. */
  open(): Promise<LineFile>;
  readonly weak: string;
  readonly strong: string;
  readonly scoredAs: ScoredAs;
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly sampling: Sampling;
}

/** What ranks the prompts: the routers' own scores, or the losses that they predict for a quality profile of the weak model. */
export type ScoredAs =
  | { readonly kind: "own-score" }
  | { readonly kind: "named-profile"; readonly profile: string }
  /** The profile that the weak model's name means; own scores where there is none. */
  | { readonly kind: "guessed-profile" };
