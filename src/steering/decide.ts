// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { byDefault, first } from "./by-default.ts";
import { decideByScore } from "./decide-by-score.ts";
import { chainOf, inPriceOrder } from "./price-order.ts";
import type { Wanted } from "./resolve-model.ts";
import type { Scoring } from "./score.ts";

/** The choice among able candidates (at least one), and why. The chain ends with every other candidate. */
export function decide(wanted: Wanted, able: readonly Backend[], scoring: Scoring, id: string): Decision {
  if (wanted.kind === "explicit") return explicit(wanted.model, able, id);
  const { virtualModel } = wanted;
  if (scoring.kind === "not-asked")
    return { ...byDefault(virtualModel, able, scoring.why), id, timings: NO_TIMINGS };
  const { scored, router, digest } = scoring;
  const { timings } = scored;
  return scored.kind === "scored"
    ? { ...decideByScore(virtualModel, able, scored, { router, digest }), id, timings }
    : { ...byDefault(virtualModel, able, "unscored"), id, timings };
}

function explicit(model: string, able: readonly Backend[], id: string): Decision {
  const ordered = first(inPriceOrder(able, "strong"), (backend) => backend.model === model);
  const tier = ordered[0]?.tier ?? "strong";
  const timings = NO_TIMINGS;
  return { id, virtualModel: model, tier, reason: "explicit-model", chain: chainOf(ordered), timings };
}
