// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Decision, Reason } from "../contract/decision.ts";
import type { VirtualModel } from "../contract/policy.ts";
import { NO_TIMINGS } from "../contract/scorer.ts";
import { decideByScore } from "./decide-by-score.ts";
import { chainOf, inPriceOrder } from "./price-order.ts";
import type { Wanted } from "./resolve-model.ts";
import type { Scoring } from "./score.ts";

/** The choice among able candidates (at least one), and why. The chain ends with every other candidate. */
export function decide(wanted: Wanted, able: readonly Backend[], scoring: Scoring, id: string): Decision {
  if (wanted.kind === "explicit") return explicit(wanted.model, able, id);
  const { virtualModel } = wanted;
  const decision = byPolicy(virtualModel, able, scoring, id);
  return virtualModel.mode === "shadow" ? shadowed(virtualModel, able, decision) : decision;
}

function byPolicy(
  virtualModel: VirtualModel,
  able: readonly Backend[],
  scoring: Scoring,
  id: string,
): Decision {
  if (scoring.kind === "not-asked")
    return { ...byDefault(virtualModel, able, scoring.why), id, timings: NO_TIMINGS };
  const { scored, router, digest } = scoring;
  const { timings } = scored;
  return scored.kind === "scored"
    ? { ...decideByScore(virtualModel, able, scored, { router, digest }), id, timings }
    : { ...byDefault(virtualModel, able, "unscored"), id, timings };
}

/** The request goes to the default backend, as if nobody had asked; what was decided is told beside it. */
function shadowed(virtualModel: VirtualModel, able: readonly Backend[], decision: Decision): Decision {
  const { tier, reason, chain } = decision;
  return {
    ...decision,
    ...byDefault(virtualModel, able, "shadow"),
    would: { tier, reason, backend: chain[0] },
  };
}

/** Without a score: the default backend when it is able, then the strong tier, then the weak. */
function byDefault(
  { name, defaultBackend }: VirtualModel,
  able: readonly Backend[],
  reason: Reason,
): Omit<Decision, "id" | "timings"> {
  const ordered = first(inPriceOrder(able, "strong"), (backend) => backend.name === defaultBackend);
  return { virtualModel: name, tier: ordered[0]?.tier ?? "strong", reason, chain: chainOf(ordered) };
}

function explicit(model: string, able: readonly Backend[], id: string): Decision {
  const ordered = first(inPriceOrder(able, "strong"), (backend) => backend.model === model);
  const tier = ordered[0]?.tier ?? "strong";
  const timings = NO_TIMINGS;
  return { id, virtualModel: model, tier, reason: "explicit-model", chain: chainOf(ordered), timings };
}

/** Those that match first, in the same order among themselves. */
function first(ordered: readonly Backend[], matches: (backend: Backend) => boolean): readonly Backend[] {
  return [...ordered.filter(matches), ...ordered.filter((backend) => !matches(backend))];
}
