// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Fitted } from "../contract/fitted.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import type { ConfigProblem } from "./config.ts";
import type { VirtualModelEntry } from "./schema.ts";

/** The share of a virtual model that says nothing. */
const DEFAULT_STRONG_SHARE = 0.5;
/** Where a router cuts that has no reference distribution, when nobody says. */
const DEFAULT_THRESHOLD = 0.5;

/**
 * The threshold of a virtual model over these backends: the one stated, or that of the share it wants. A share is of the
 * tenant's own prompts where the fitted file knows their scores, else of the shipped reference.
 */
export function readThreshold(
  entry: VirtualModelEntry,
  own: readonly Backend[],
  fitted: Fitted | undefined,
  routerModel: () => RouterModelFacts,
  path: string,
  problems: ConfigProblem[],
): Pick<VirtualModel, "threshold" | "strongShare"> {
  if (entry.threshold !== undefined) return { threshold: entry.threshold };
  const strongShare = entry.strongShare ?? DEFAULT_STRONG_SHARE;
  const router = entry.router === "semantic" ? (entry.semantic?.otherwise ?? entry.router) : entry.router;
  if (fitted?.quantiles !== undefined)
    return { threshold: ownThreshold(fitted.quantiles, strongShare), strongShare };
  const weak = own.filter(({ tier }) => tier === "weak").map(({ profile }) => profile);
  const threshold = routerModel().thresholdFor(router, weak, strongShare);
  if (threshold !== undefined) return { threshold, strongShare };
  if (entry.strongShare !== undefined)
    problems.push({
      path: `${path}.strongShare`,
      message: `there is no reference distribution of ${router}: give threshold in its place`,
    });
  return { threshold: DEFAULT_THRESHOLD };
}

/** Between two quantiles in proportion; a share of all or nothing is exactly that, whatever the scores. */
function ownThreshold(quantiles: readonly number[], strongShare: number): number {
  if (strongShare === 0) return 1;
  if (strongShare === 1) return 0;
  const at = (1 - strongShare) * (quantiles.length - 1);
  const below = Math.floor(at);
  const [low = 0, high = 1] = quantiles.slice(below, below + 2);
  return low + (high - low) * (at - below);
}
