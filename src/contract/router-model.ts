// SPDX-License-Identifier: Apache-2.0
import type { RouterName } from "./router.ts";
import type { Score } from "./scorer.ts";

/** What a configuration must know of the router model, before its graphs run. */
export interface RouterModelFacts {
  /** First 12 hex digits of the SHA-256 of its files. */
  readonly digest: string;
  /** Names of the quality profiles it predicts; `weak` and `strong` are those of the tiers. */
  readonly profiles: readonly string[];
  /**
   * The threshold at which a share of the shipped reference distribution (in [0, 1]) goes to the strong tier: where the
   * smallest predicted loss of the weak profiles (an unknown one counts as the weak tier's own) is at or over it. Undefined for a router without a reference (`causal`, `semantic`).
   */
  thresholdFor(router: RouterName, weakProfiles: readonly string[], strongShare: number): Score | undefined;
}
