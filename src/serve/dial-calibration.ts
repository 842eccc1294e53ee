// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { RouterName } from "../contract/router.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import { type Calibration, calibrationOfScores, UNKNOWN_TRAFFIC } from "../dial/calibration.ts";

/** Quantiles of the reference that a dial begins with. */
const QUANTILES = 200;

type Scoring = Pick<VirtualModel, "router" | "semantic" | "fitted">;

/** What a virtual model's dial takes its traffic for until it has seen some: the tenant's own prompts, or the shipped reference. */
export function calibrationFor(
  model: Scoring,
  backends: readonly Backend[],
  facts: Pick<RouterModelFacts, "thresholdFor">,
): Calibration {
  if (model.fitted?.quantiles !== undefined) return calibrationOfScores(model.fitted.quantiles, true);
  const weak = weakProfiles(backends);
  const scores = Array.from({ length: QUANTILES }, (_, i) =>
    facts.thresholdFor(scoringRouter(model), weak, (i + 0.5) / QUANTILES),
  ).filter((score) => score !== undefined);
  return scores.length === 0 ? UNKNOWN_TRAFFIC : calibrationOfScores(scores, false);
}

/** What gives the scores: where it is another, what a dial knows of them is worth nothing. */
export function scoresOf(
  model: Scoring,
  backends: readonly Backend[],
  { digest }: Pick<RouterModelFacts, "digest">,
): string {
  const head = model.fitted === undefined ? digest : `${digest}+${model.fitted.digest}`;
  return [scoringRouter(model), head, ...weakProfiles(backends)].join(" ");
}

function weakProfiles(backends: readonly Backend[]): readonly string[] {
  const profiles = backends.filter(({ tier }) => tier === "weak").map(({ profile }) => profile);
  return [...new Set(profiles)].toSorted();
}

function scoringRouter({ router, semantic }: Scoring): RouterName {
  return router === "semantic" ? (semantic?.otherwise ?? router) : router;
}
