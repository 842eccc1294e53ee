// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "./backend.ts";
import type { ModelRouterName } from "./router.ts";

/** A kind of prompt, given by examples, and where it goes. */
export interface SemanticRoute {
  readonly name: string;
  readonly examples: readonly string[];
  /** `backend` is the one to be first, and `tier` then its tier. */
  readonly target: { readonly tier: Tier; readonly backend?: string };
  /** Least cosine similarity with an example, in [-1, 1]. */
  readonly similarity: number;
}

/** The routes of a virtual model, and the router for texts that belong to none. */
export interface Semantic {
  readonly routes: readonly SemanticRoute[];
  readonly otherwise: ModelRouterName | "heuristic";
}
