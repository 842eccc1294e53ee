// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";
import type { Aim, Dials } from "../contract/dials.ts";
import type { Wanted } from "./resolve-model.ts";

/** No loss is as large: every weak backend may serve. */
const NO_STRONG_CALLS = 1;

/** How the dial has this request decided; undefined for a model that the client named, and for a threshold in its name. */
export function aimAt(wanted: Wanted, dials: Dials): Aim | undefined {
  if (wanted.kind === "explicit" || wanted.named === true) return undefined;
  return dials.aim(wanted.virtualModel);
}

/** The virtual model with the threshold that holds now. */
export function heldTo(aim: Aim | undefined, wanted: Wanted): Wanted {
  if (aim === undefined || wanted.kind === "explicit") return wanted;
  const threshold = aim.kind === "threshold" ? aim.threshold : NO_STRONG_CALLS;
  return { ...wanted, virtualModel: { ...wanted.virtualModel, threshold } };
}

/**
 * Once the money is gone, weak backends come first whatever chose another: a score, a semantic route, a default. Where none is
 * able the decision stands: a budget is not worth an outage.
 */
export function withAim(aim: Aim | undefined, decision: Decision, able: readonly Backend[]): Decision {
  if (aim?.kind !== "weak-only") return decision;
  const { tier, chain, scored } = decision;
  const isWeak = (name: string): boolean => able.some((one) => one.name === name && one.tier === "weak");
  const [first, ...rest] = chain.filter(isWeak);
  const isByDefault = tier === "weak" && scored === undefined;
  if (first === undefined || isByDefault) return decision;
  const others = chain.filter((name) => !isWeak(name));
  return { ...decision, tier: "weak", reason: "budget-spent", chain: [first, ...rest, ...others] };
}
