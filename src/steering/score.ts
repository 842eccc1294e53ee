// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Fitted } from "../contract/fitted.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import { WEAK_PROFILE } from "../contract/predicted-loss.ts";
import type { LlmRequest } from "../contract/request.ts";
import type { RouterName } from "../contract/router.ts";
import { NO_TIMINGS, type Scored, type Scorer, type ScorerSettings } from "../contract/scorer.ts";
import type { Signals } from "../contract/signals.ts";
import type { Wanted } from "./resolve-model.ts";

/** A score with the router that gave it, or that none was asked for. */
export type Scoring =
  | { readonly kind: "asked"; readonly router: RouterName; readonly digest: string; readonly scored: Scored }
  | { readonly kind: "not-asked"; readonly why: "explicit-model" | "no-text" };

/**
 * Asks the virtual model's router for a score, and for the success of the able backends' profiles, within the decision
 * budget. An explicit model needs none.
 */
export async function score(
  wanted: Wanted,
  request: LlmRequest,
  signals: Signals,
  able: readonly Backend[],
  world: { readonly scorers: ReadonlyMap<RouterName, Scorer>; readonly policy: Policy },
): Promise<Scoring> {
  if (wanted.kind === "explicit") return { kind: "not-asked", why: "explicit-model" };
  if (request.text.trim() === "") return { kind: "not-asked", why: "no-text" };
  const { router, fitted } = wanted.virtualModel;
  const scorer = world.scorers.get(router);
  if (scorer === undefined)
    return { kind: "asked", router, digest: "none", scored: unscored(`router ${router} is not loaded`) };
  const settings = scorerSettings(wanted.virtualModel, world.policy, able);
  const input = { text: request.text, signals, budgetMs: world.policy.decisionBudgetMs, settings };
  const scored = await scorer.score(input);
  const { digest } = scorer;
  // The router named is the one that scored: `semantic` leaves to another what belongs to none of its routes.
  const named = scored.kind === "scored" && scored.instead ? scored.instead : { router, digest };
  return { kind: "asked", router: named.router, digest: withHead(named, fitted), scored };
}

/** The tenant's own head is named behind the router model whose vectors it reads. */
function withHead(named: Pick<Scorer, "router" | "digest">, fitted: Fitted | undefined): string {
  return fitted?.router === named.router ? `${named.digest}+${fitted.digest}` : named.digest;
}

/** What a router is told of a virtual model and of the backends that are able to serve. */
export function scorerSettings(
  { fitted, semantic }: VirtualModel,
  { causal }: Policy,
  able: readonly Backend[],
): ScorerSettings {
  return {
    profiles: [...new Set([WEAK_PROFILE, ...able.map(({ profile }) => profile)])],
    ...(fitted && { fitted }),
    ...(semantic && { semantic }),
    ...(causal && { causal }),
  };
}

function unscored(cause: string): Scored {
  return { kind: "unscored", cause: new Error(cause), timings: NO_TIMINGS };
}
