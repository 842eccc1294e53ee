// SPDX-License-Identifier: Apache-2.0
import type { ExchangeLine } from "../cli/exchange-line.ts";
import type { AccessRecord } from "../contract/access.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import type { Log } from "../contract/log.ts";
import { KEYS } from "../contract/metadata.ts";
import { envoyProblem, PROBLEMS, type ProblemCode } from "../contract/problem.ts";
import type { EntryHearer } from "./exchange-ends.ts";

/** Keys of ExchangeLine that come from the decision, by their names in Envoy's metadata. */
const FROM_DECISION = {
  virtual_model: KEYS.virtualModel,
  router: KEYS.router,
  score: KEYS.score,
  threshold: KEYS.threshold,
  tier: KEYS.tier,
  reason: KEYS.reason,
  backend: KEYS.backend,
  would_tier: KEYS.wouldTier,
  would_backend: KEYS.wouldBackend,
  would_reason: KEYS.wouldReason,
  decision_ms: KEYS.decisionMs,
} as const satisfies Partial<Record<keyof ExchangeLine, string>>;

/** Logs each exchange as one `event: "exchange"` line, in the form of ExchangeLine. */
export function exchangeLine(log: Log): EntryHearer {
  return { record: (record, entry) => log("info", "exchange", { ...fieldsOf(record), ...moneyOf(entry) }) };
}

/** Digits kept of dollars: a token of a cheap model is a few hundred-millionths. */
const DOLLAR_DIGITS = 9;

function moneyOf(entry: LedgerEntry | undefined): Readonly<Record<string, unknown>> {
  if (entry === undefined) return {};
  const { usage, cost, allStrongCost, wouldCost } = entry;
  return {
    prompt_tokens: usage.promptTokens,
    completion_tokens: usage.completionTokens,
    tokens_source: usage.source,
    ...(cost === undefined ? {} : { cost_usd: rounded(cost) }),
    ...(allStrongCost === undefined ? {} : { all_strong_usd: rounded(allStrongCost) }),
    ...(wouldCost === undefined ? {} : { would_cost_usd: rounded(wouldCost) }),
  };
}

function rounded(dollars: number): number {
  return Number(dollars.toFixed(DOLLAR_DIGITS));
}

function fieldsOf(entry: AccessRecord): Readonly<Record<string, unknown>> {
  const decided = Object.entries(FROM_DECISION).flatMap(([field, key]) => {
    const value = entry.decision[key];
    // Empty: blanked by whoever answered in place of the backend that stood there.
    return value === undefined || value === "" ? [] : [[field, value] as const];
  });
  const problem = problemOf(entry);
  return {
    ...Object.fromEntries(decided),
    ...(entry.caller === undefined ? {} : { caller: entry.caller }),
    served_by: entry.servedBy,
    attempts: entry.attempts,
    status: entry.status,
    ...(problem === undefined ? {} : { problem }),
    duration_ms: entry.durationMs,
    ...(entry.requestId === "" ? {} : { request_id: entry.requestId }),
    ...(entry.traceId === "" ? {} : { trace_id: entry.traceId }),
  };
}

const OURS = "pointsman_";

/**
 * What the client was told in place of a backend's answer: by us, by a route that answers by itself (named for its
 * problem), for a virtual model that stays closed, or by Envoy. Undefined when a backend answered, or nobody refused.
 */
function problemOf({ details, route, status, decision }: AccessRecord): ProblemCode | undefined {
  if (status < 400 || details === "via_upstream") return undefined;
  if (decision[KEYS.errorBody] === "closed") return "router_unavailable";
  const code = details.startsWith(OURS) ? details.slice(OURS.length) : route;
  return isProblem(code) ? code : envoyProblem(status);
}

function isProblem(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
