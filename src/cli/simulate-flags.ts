// SPDX-License-Identifier: Apache-2.0
import type { Fitted } from "../contract/fitted.ts";
import type { RouterName } from "../contract/router.ts";
import type { LogFormat } from "../prompt-files/log-line.ts";
import type { Prices } from "./prices.ts";
import type { TargetFlags } from "./simulate-target.ts";

/** The options of `pointsman simulate`. */
export interface SimulateFlags extends TargetFlags {
  readonly mix: readonly string[];
  readonly requests?: number;
  readonly rate?: number;
  readonly replicas: number;
  readonly router: RouterName;
  readonly fitted?: Fitted;
  readonly weak: string;
  readonly strong: string;
  readonly prices: Prices;
  readonly answerTokens: number;
  readonly format?: LogFormat;
  readonly csvColumn?: string;
  readonly sample: number;
  readonly seed: number;
  readonly report?: string;
  readonly json?: true;
}
