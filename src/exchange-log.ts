// SPDX-License-Identifier: Apache-2.0
import type { ExchangeLine } from "./cli/exchange-line.ts";
import type { AccessRecord, AccessSink } from "./contract/access.ts";
import type { Log } from "./contract/log.ts";
import { KEYS } from "./contract/metadata.ts";

/** Keys of ExchangeLine that come from the decision, by their names in Envoy's metadata. */
const FROM_DECISION = {
  virtual_model: KEYS.virtualModel,
  router: KEYS.router,
  score: KEYS.score,
  threshold: KEYS.threshold,
  tier: KEYS.tier,
  reason: KEYS.reason,
  backend: KEYS.backend,
  decision_ms: KEYS.decisionMs,
} as const satisfies Partial<Record<keyof ExchangeLine, string>>;

/** An access sink that logs each exchange as one `event: "exchange"` line, in the form of ExchangeLine. */
export function exchangeLine(log: Log): AccessSink {
  return { record: (entry) => log("info", "exchange", fieldsOf(entry)) };
}

function fieldsOf(entry: AccessRecord): Readonly<Record<string, unknown>> {
  const decided = Object.entries(FROM_DECISION).flatMap(([field, key]) => {
    const value = entry.decision[key];
    return value === undefined ? [] : [[field, value] as const];
  });
  return {
    ...Object.fromEntries(decided),
    served_by: entry.servedBy,
    attempts: entry.attempts,
    status: entry.status,
    duration_ms: entry.durationMs,
    trace_id: entry.traceId,
  };
}
