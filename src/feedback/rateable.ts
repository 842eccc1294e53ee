// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import type { Backend } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";
import type { RateableExchange } from "../contract/feedback.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { KEYS } from "../contract/metadata.ts";

/** The backends there are, to tell what the one that served is. */
export interface Places {
  readonly backends: readonly Backend[];
}

/**
 * A finished exchange as it may be rated. Where this process did not make the decision (a sidecar's log may come to another
 * replica), what Envoy's metadata tell of it stands in.
 */
export function rateable(
  record: AccessRecord,
  { virtualModel, backend, usage, cost }: LedgerEntry,
  decision: Decision | undefined,
  { backends }: Places,
): RateableExchange {
  const { startedAt, responseId, traceId } = record;
  const served = backends.find(({ name }) => name === backend);
  const told = toldOf(record.decision);
  const scored = decision?.scored;
  return {
    at: startedAt,
    decisionId: decision?.id ?? told.text(KEYS.decisionId),
    responseId,
    traceId: traceId === "" ? undefined : traceId,
    virtualModel,
    backend,
    model: served?.model,
    profile: served?.profile,
    reason: told.text(KEYS.reason),
    score: scored?.score ?? told.number(KEYS.score),
    threshold: scored?.threshold ?? told.number(KEYS.threshold),
    losses: scored?.losses,
    usage,
    cost,
  };
}

function toldOf(facts: AccessRecord["decision"]) {
  return {
    text: (key: string): string | undefined => {
      const value = facts[key];
      return typeof value === "string" && value !== "" ? value : undefined;
    },
    number: (key: string): number | undefined => {
      const value = facts[key];
      return typeof value === "number" ? value : undefined;
    },
  };
}
