// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import type { Backend, Tier } from "../contract/backend.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { KEYS } from "../contract/metadata.ts";
import type { Policy } from "../contract/policy.ts";
import type { DialKeeper, Paid } from "./dial-keeper.ts";
import type { EntryHearer } from "./exchange-ends.ts";

/** What backends and virtual models there are at this moment. */
export interface PaidFor {
  readonly backends: readonly Backend[];
  readonly policy: Pick<Policy, "primary">;
}

/**
 * Tells the dials what exchanges cost: as decided in shadow mode, nothing where no backend answered, and on the account of
 * the primary virtual model where Envoy went on without us.
 */
export function paidDials(dials: Pick<DialKeeper, "paid" | "spent">, now: () => PaidFor): EntryHearer {
  return {
    record(record, entry) {
      const { backends, policy } = now();
      const id = record.decision[KEYS.decisionId];
      if (typeof id === "string") dials.paid(id, paidOf(record, entry, backends));
      else if (record.decision[KEYS.reason] === "fail-open" && entry?.cost !== undefined)
        dials.spent(policy.primary, { usd: entry.cost, atMs: record.startedAt });
    },
  };
}

function paidOf(
  { decision, status, startedAt: atMs }: AccessRecord,
  entry: LedgerEntry | undefined,
  backends: readonly Backend[],
): Paid {
  const of = { virtualModel: String(decision[KEYS.virtualModel]), atMs };
  // Status 0: the client went away before an answer began. Its backend may be paid all the same: the estimate stays.
  if (entry === undefined) return { usd: status === 0 ? undefined : 0, answeredBy: "nobody", ...of };
  const would = decision[KEYS.wouldBackend];
  const served = backends.find(({ name }) => name === (would ?? entry.backend));
  // A backend that has left the configuration is nobody by now: what it cost counts, and teaches nothing.
  const answeredBy: Tier | "nobody" = served?.tier ?? "nobody";
  return { usd: would === undefined ? entry.cost : entry.wouldCost, answeredBy, ...of };
}
