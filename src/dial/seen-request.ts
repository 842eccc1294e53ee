// SPDX-License-Identifier: Apache-2.0
import type { Tier } from "../contract/backend.ts";
import type { Score } from "../contract/scorer.ts";
import type { ModelOutlook } from "./outlook.ts";

/** One decision of a virtual model, as the dial is told of it. */
export interface SeenRequest {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** The least predicted loss of the able weak backends; absent where the threshold had no say (`only-tier`, `no-text`, sticky, …). */
  readonly score?: Score;
  readonly chosen: Tier;
  /** What each choice is predicted to be worth and estimated to cost. Where there is one tier only, both are that one's. */
  readonly weak: ModelOutlook;
  readonly strong: ModelOutlook;
}
