// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { StoredResponses } from "../contract/conversations.ts";
import type { Decision } from "../contract/decision.ts";
import type { Policy } from "../contract/policy.ts";
import type { Wanted } from "./resolve-model.ts";
import type { Stored } from "./stored.ts";

/** What tells who holds something. */
interface Ground {
  readonly policy: Pick<Policy, "virtualModels" | "primary">;
  readonly responses: StoredResponses;
}

/**
 * Sends a request that goes on from something stored to the backend that holds it, and to no other: any other answers that
 * there is no such thing, which is worse to be told than that the holder fails. So it goes before scores, dials, budgets and `sticky`.
 * Undefined: it goes on from nothing stored, its holder is not known or not able, or the client named another model.
 */
export function backToHolder(
  decision: Decision,
  wanted: Wanted,
  able: readonly Backend[],
  stored: Stored | undefined,
  ground: Ground,
): Decision | undefined {
  const name = stored && holderOf(stored, wanted, ground);
  const holder = able.find((backend) => backend.name === name);
  if (holder === undefined) return undefined;
  const { tier } = holder;
  if (wanted.kind === "virtual") return { ...decision, tier, reason: "stored", chain: [holder.name] };
  return holder.model === wanted.model ? { ...decision, tier, chain: [holder.name] } : undefined;
}

/** Conversations are made by a request that we do not read, so where those go: to the primary virtual model's default backend. */
function holderOf(stored: Stored, wanted: Wanted, { policy, responses }: Ground): string | undefined {
  if (stored.kind === "conversation")
    return policy.virtualModels.find(({ name }) => name === policy.primary)?.defaultBackend;
  const holder = responses.holderOf(stored.id);
  const isTold = wanted.kind === "virtual" && wanted.virtualModel.mode === "shadow";
  return isTold ? (holder?.would ?? holder?.backend) : holder?.backend;
}
