// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { KEYS } from "../contract/metadata.ts";
import type { Counted } from "./tally.ts";

/** What a finished exchange adds to the tally of its virtual model. */
export function countedOf(record: AccessRecord, entry: LedgerEntry | undefined): Counted {
  const { decision, servedBy, status } = record;
  const tier = decision[KEYS.wouldTier] ?? decision[KEYS.tier];
  const decided = decision[KEYS.backend];
  return {
    tier: tier === "weak" || tier === "strong" ? tier : undefined,
    fellBack: servedBy !== "" && typeof decided === "string" && decided !== "" && decided !== servedBy,
    failedOpen: decision[KEYS.reason] === "fail-open",
    failed: status >= 500,
    cost: entry?.wouldCost ?? entry?.cost ?? 0,
    allStrongCost: entry?.allStrongCost ?? 0,
    promptTokens: entry?.usage.promptTokens ?? 0,
    completionTokens: entry?.usage.completionTokens ?? 0,
    decisionMs: numberIn(decision[KEYS.decisionMs]),
    score: numberIn(decision[KEYS.score]),
  };
}

function numberIn(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
