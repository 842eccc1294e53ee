// SPDX-License-Identifier: Apache-2.0
import type { ModelRouterName } from "./router.ts";

/** The two graphs of a router model: `encoder` is the best score, `static` the quick one. */
export const GRAPH_KINDS = ["encoder", "static"] as const;
export type GraphKind = (typeof GRAPH_KINDS)[number];

/**
 * A logistic head on what the shipped heads see of a prompt (`vector`, 444 numbers: the standardised vector and the
 * standardised surface features): its logit is weights · vector + waves · wavesOf(vector) + base · logit(the router's own
 * score) + bias, see `src/fitting/head-logit.ts`. The static graph's head takes the static graph's score in place of the
 * router's. Heads of profiles have a base where the file has a score too.
 */
export interface LinearHead {
  /** As many as `vector` has numbers. */
  readonly weights: readonly number[];
  /** Weights of the random waves of the vector (`src/fitting/waves.ts`); absent: none. */
  readonly waves?: readonly number[];
  readonly base: number;
  readonly bias: number;
}

/** What `pointsman fit` made of a tenant's labels: a small file that takes the place of the shipped head. */
export interface Fitted {
  /** First 12 hex digits of the SHA-256 of the file. */
  readonly digest: string;
  /** Digest of the router model whose vectors the heads read. */
  readonly routerModel: string;
  /** The router whose score `base` of the score's heads weighs: only a virtual model with this router can use them. */
  readonly router?: ModelRouterName;
  /** P(the strong model is needed); absent, like `router`, when the file holds profiles only. */
  readonly score?: Readonly<Record<GraphKind, LinearHead>>;
  /**
   * 101 quantiles (0 %, 1 % … 100 %) of the score on the labelled prompts, by heads that did not see them: the reference
   * distribution of the score, in place of the shipped one. Present when there is a score.
   */
  readonly quantiles?: readonly number[];
  /** P(a good answer) of models that the router model has no profile of, or a better one for this traffic. */
  readonly profiles: Readonly<Record<string, Readonly<Record<GraphKind, LinearHead>>>>;
}
