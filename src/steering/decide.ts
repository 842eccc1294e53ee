// SPDX-License-Identifier: Apache-2.0
import type { Backend, Tier } from "../contract/backend.ts";
import type { Decision, Reason, ScoreFacts } from "../contract/decision.ts";
import type { VirtualModel } from "../contract/policy.ts";
import { type Degraded, NO_TIMINGS, type Scored } from "../contract/scorer.ts";
import type { Wanted } from "./resolve-model.ts";
import type { Scoring } from "./score.ts";

const REASON_OF: Readonly<Record<Degraded, Reason>> = {
  none: "score",
  late: "static-late",
  "queue-full": "static-queue-full",
  failed: "static-failed",
};

/** The choice among able candidates (at least one), and why. The chain ends with every other candidate. */
export function decide(wanted: Wanted, able: readonly Backend[], scoring: Scoring, id: string): Decision {
  if (wanted.kind === "explicit") return explicit(wanted.model, able, id);
  const { virtualModel } = wanted;
  const timings = scoring.kind === "asked" ? scoring.scored.timings : NO_TIMINGS;
  if (scoring.kind === "asked" && scoring.scored.kind === "scored") {
    const facts = factsOf(scoring.router, scoring.digest, scoring.scored, virtualModel);
    return { ...byScore(virtualModel, able, facts, REASON_OF[scoring.scored.degraded]), id, timings };
  }
  const reason = scoring.kind === "not-asked" ? scoring.why : "unscored";
  return { ...byDefault(virtualModel, able, reason), id, timings };
}

type Choice = Omit<Decision, "id" | "timings">;

function byScore(
  virtualModel: VirtualModel,
  able: readonly Backend[],
  facts: ScoreFacts,
  reason: Reason,
): Choice {
  const wantedTier: Tier = facts.score >= facts.threshold ? "strong" : "weak";
  const ordered = inOrder(able, wantedTier);
  const tier = ordered[0]?.tier ?? wantedTier;
  return {
    virtualModel: virtualModel.name,
    tier,
    reason: tier === wantedTier ? reason : "only-tier",
    chain: chainOf(ordered),
    scored: facts,
  };
}

/** Without a score: the default backend when it is able, then the strong tier, then the weak. */
function byDefault(virtualModel: VirtualModel, able: readonly Backend[], reason: Reason): Choice {
  const ordered = inOrder(able, "strong").toSorted(
    (a, b) => rank(a, virtualModel.defaultBackend) - rank(b, virtualModel.defaultBackend),
  );
  return {
    virtualModel: virtualModel.name,
    tier: ordered[0]?.tier ?? "strong",
    reason,
    chain: chainOf(ordered),
  };
}

function explicit(model: string, able: readonly Backend[], id: string): Decision {
  const ordered = inOrder(able, "strong").toSorted(
    (a, b) => Number(b.model === model) - Number(a.model === model),
  );
  const tier = ordered[0]?.tier ?? "strong";
  return {
    id,
    virtualModel: model,
    tier,
    reason: "explicit-model",
    chain: chainOf(ordered),
    timings: NO_TIMINGS,
  };
}

/** The wanted tier first, the cheaper first within a tier, catalog order between equals. */
function inOrder(able: readonly Backend[], first: Tier): readonly Backend[] {
  return able.toSorted((a, b) => {
    if (a.tier !== b.tier) return a.tier === first ? -1 : 1;
    return cost(a) - cost(b);
  });
}

/** An unknown price sorts behind every known one. */
function cost(backend: Backend): number {
  return backend.price === undefined ? Number.MAX_VALUE : backend.price.input + backend.price.output;
}

function rank(backend: Backend, defaultBackend: string): number {
  return backend.name === defaultBackend ? 0 : 1;
}

function chainOf(ordered: readonly Backend[]): Decision["chain"] {
  const [first, ...rest] = ordered.map((backend) => backend.name);
  if (first === undefined) throw new Error("decide: called without a candidate");
  return [first, ...rest];
}

function factsOf(
  router: ScoreFacts["router"],
  digest: string,
  scored: Extract<Scored, { kind: "scored" }>,
  virtualModel: VirtualModel,
): ScoreFacts {
  const { score, by, cached } = scored;
  return { router, digest, score, threshold: virtualModel.threshold, by, cached };
}
