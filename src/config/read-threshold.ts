// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { DialTarget } from "../contract/dial.ts";
import type { Fitted } from "../contract/fitted.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { RouterName } from "../contract/router.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import type { ConfigProblem } from "./config.ts";
import type { VirtualModelEntry } from "./schema-virtual-model.ts";

/** The share of a virtual model that says nothing. */
const DEFAULT_STRONG_SHARE = 0.5;
/** Where a router cuts that has no reference distribution, when nobody says. */
const DEFAULT_THRESHOLD = 0.5;

/**
 * What is asked of a virtual model over these backends, and the threshold that it begins with: the one stated, or that of a
 * share. A share is of the tenant's own prompts where the fitted file knows their scores, else of the shipped reference.
 */
export function readThreshold(
  entry: VirtualModelEntry,
  own: readonly Backend[],
  fitted: Fitted | undefined,
  routerModel: () => RouterModelFacts,
  path: string,
  problems: ConfigProblem[],
): Pick<VirtualModel, "threshold" | "strongShare" | "dial"> {
  if (entry.threshold !== undefined) return stated(entry.threshold);
  complainOfDial(entry, own, path, problems);
  const share = entry.strongShare ?? DEFAULT_STRONG_SHARE;
  const threshold = startOf(entry, share, own, fitted, routerModel);
  const dial = dialOf(entry);
  // Nobody asked for anything: a threshold that stays where it is.
  if (dial === undefined)
    return {
      ...stated(threshold ?? DEFAULT_THRESHOLD),
      ...(threshold !== undefined && { strongShare: share }),
    };
  return {
    threshold: threshold ?? DEFAULT_THRESHOLD,
    ...(dial.kind === "strongShare" && { strongShare: share }),
    dial,
  };
}

function stated(threshold: number): Pick<VirtualModel, "threshold" | "dial"> {
  return { threshold, dial: { kind: "threshold", threshold } };
}

function dialOf({ strongShare, qualityFloor, dailyBudgetUsd }: VirtualModelEntry): DialTarget | undefined {
  if (strongShare !== undefined) return { kind: "strongShare", share: strongShare };
  if (qualityFloor !== undefined) return { kind: "qualityFloor", floor: qualityFloor };
  return dailyBudgetUsd === undefined ? undefined : { kind: "dailyBudgetUsd", usd: dailyBudgetUsd };
}

/** The threshold at which a share goes to the strong tier; undefined where there is no reference distribution. */
function startOf(
  entry: VirtualModelEntry,
  share: number,
  own: readonly Backend[],
  fitted: Fitted | undefined,
  routerModel: () => RouterModelFacts,
): number | undefined {
  if (fitted?.quantiles !== undefined) return ownThreshold(fitted.quantiles, share);
  const weak = own.filter(({ tier }) => tier === "weak").map(({ profile }) => profile);
  return routerModel().thresholdFor(scoringRouter(entry), weak, share);
}

/** The router whose scores are held against the threshold. */
function scoringRouter({ router, semantic }: VirtualModelEntry): RouterName {
  return router === "semantic" ? (semantic?.otherwise ?? router) : router;
}

/** A dial needs what it goes by: predicted quality, or prices. */
function complainOfDial(
  entry: VirtualModelEntry,
  own: readonly Backend[],
  path: string,
  problems: ConfigProblem[],
): void {
  const router = scoringRouter(entry);
  if (entry.qualityFloor !== undefined && (router === "heuristic" || router === "causal"))
    problems.push({
      path: `${path}.qualityFloor`,
      message: `router ${router} predicts no quality: take another router, or strongShare`,
    });
  if (entry.dailyBudgetUsd === undefined) return;
  for (const { name, price } of own)
    if (price === undefined)
      problems.push({
        path: `${path}.dailyBudgetUsd`,
        message: `backend ${name} has no price: a budget can only be held where every price is known`,
      });
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
