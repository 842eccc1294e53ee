// SPDX-License-Identifier: Apache-2.0
import type { Score } from "./scorer.ts";

/** The one outcome that an operator asks of a virtual model. */
export type DialTarget =
  | { readonly kind: "threshold"; readonly threshold: Score }
  /** Share of requests for the strong model, in [0, 1]. */
  | { readonly kind: "strongShare"; readonly share: number }
  /** Mean predicted quality as a share of what the strong model would have, in [0, 1]. */
  | { readonly kind: "qualityFloor"; readonly floor: number }
  /** US dollars a day for all requests of the virtual model, over 0, through all replicas. */
  | { readonly kind: "dailyBudgetUsd"; readonly usd: number };
