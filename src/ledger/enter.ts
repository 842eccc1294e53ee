// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import type { Backend } from "../contract/backend.ts";
import { type LedgerEntry, NO_VIRTUAL_MODEL } from "../contract/ledger.ts";
import { EGRESS_REASON, KEYS } from "../contract/metadata.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import { costs, strongOf, wouldCost } from "./cost.ts";
import { usageOf } from "./usage.ts";

/** What prices and virtual models an exchange is entered by. */
export interface Books {
  readonly backends: readonly Backend[];
  readonly policy: Policy;
}

/**
 * One finished exchange as the ledger has it; undefined when no backend answered it, when it was not a request to a
 * model, and for the gateway's half of a sidecar's exchange, which the sidecar tells whole.
 */
export function entryOf(record: AccessRecord, { backends, policy }: Books): LedgerEntry | undefined {
  const { decision, reply, servedBy, status } = record;
  if (reply === undefined || servedBy === "" || status < 200 || status > 299) return undefined;
  if (decision[KEYS.reason] === undefined || decision[KEYS.reason] === EGRESS_REASON) return undefined;
  const virtualModel = virtualModelOf(decision[KEYS.virtualModel], policy);
  const usage = usageOf(reply, numberIn(decision[KEYS.promptTokens]));
  const served = backends.find(({ name }) => name === servedBy);
  const strong = virtualModel && strongOf(backends, virtualModel);
  return {
    virtualModel: String(decision[KEYS.virtualModel] ?? NO_VIRTUAL_MODEL),
    backend: servedBy,
    usage,
    ...costs(usage, served, strong ?? served),
    ...wouldCost(
      usage,
      backends.find(({ name }) => name === decision[KEYS.wouldBackend]),
    ),
  };
}

/** An explicit model would have cost the same without us; what failed open is the primary's. */
function virtualModelOf(name: unknown, policy: Policy): VirtualModel | undefined {
  return policy.virtualModels.find((one) => one.name === (name ?? policy.primary));
}

function numberIn(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
