// SPDX-License-Identifier: Apache-2.0
import type { Backend, Tier } from "../contract/backend.ts";
import type { Decision, Reason, ScoreFacts } from "../contract/decision.ts";
import type { VirtualModel } from "../contract/policy.ts";
import type { Degraded, Scored } from "../contract/scorer.ts";
import { lossesOf } from "./losses.ts";
import { chainOf, inPriceOrder } from "./price-order.ts";

/** A score that was had. */
export type HadScore = Extract<Scored, { readonly kind: "scored" }>;

const REASON_OF: Readonly<Record<Degraded, Reason>> = {
  none: "score",
  late: "static-late",
  "queue-full": "static-queue-full",
  failed: "static-failed",
};

/**
 * The cheapest backend whose predicted loss stays under the threshold: a weak one, or the best of the strong tier,
 * which always does. The fallbacks are the other backends under it by price, then the rest, the smaller loss first.
 * The score told is the smallest loss of the weak tier, so that score >= threshold is what sends a request to the strong tier.
 */
export function decideByScore(
  { name: virtualModel, threshold }: VirtualModel,
  able: readonly Backend[],
  scored: HadScore,
  named: Pick<ScoreFacts, "router" | "digest">,
): Omit<Decision, "id" | "timings"> {
  const losses = lossesOf(able, scored.score, scored.success);
  const score = smallestOfWeak(able, losses) ?? scored.score;
  const byLoss = inLossOrder(able, losses, threshold);
  const routed = byLoss.find((backend) => backend.name === scored.route?.backend);
  const ordered = routed === undefined ? byLoss : [routed, ...byLoss.filter((one) => one !== routed)];
  const wantedTier: Tier = score >= threshold ? "strong" : "weak";
  const tier = ordered[0]?.tier ?? wantedTier;
  const { by, cached, route } = scored;
  return {
    virtualModel,
    tier,
    reason: tier === wantedTier || routed !== undefined ? reasonOf(scored) : "only-tier",
    chain: chainOf(ordered),
    scored: { ...named, score, threshold, losses, by, cached, ...(route && { route: route.name }) },
  };
}

function reasonOf({ route, degraded }: HadScore): Reason {
  return route === undefined ? REASON_OF[degraded] : "semantic-route";
}

function smallestOfWeak(
  able: readonly Backend[],
  losses: Readonly<Record<string, number>>,
): number | undefined {
  const weak = able.flatMap(({ name, tier }) => (tier === "weak" ? [losses[name] ?? 1] : []));
  return weak.length === 0 ? undefined : Math.min(...weak);
}

/** Those under the threshold first, by price, weak before strong; then the rest by loss, and by price where it is the same. */
function inLossOrder(
  able: readonly Backend[],
  losses: Readonly<Record<string, number>>,
  threshold: number,
): readonly Backend[] {
  const lossOf = ({ name }: Backend): number => losses[name] ?? 1;
  const isUnder = (backend: Backend): boolean =>
    lossOf(backend) < threshold || (backend.tier === "strong" && lossOf(backend) === 0);
  const byPrice = inPriceOrder(able, "weak");
  const over = byPrice.filter((backend) => !isUnder(backend)).toSorted((a, b) => lossOf(a) - lossOf(b));
  return [...byPrice.filter(isUnder), ...over];
}
