// SPDX-License-Identifier: Apache-2.0
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

/** A weak choice that the score had no say on, because the money is gone, says so. */
export function withAim(aim: Aim | undefined, decision: Decision): Decision {
  if (aim?.kind !== "weak-only" || decision.tier === "strong" || decision.scored === undefined)
    return decision;
  return { ...decision, reason: "budget-spent" };
}
