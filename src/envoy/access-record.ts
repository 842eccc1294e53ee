// SPDX-License-Identifier: Apache-2.0
import { type AccessRecord, RESPONSE_ID } from "../contract/access.ts";
import { KEYS, USAGE_KEYS } from "../contract/metadata.ts";

/** Longest text taken from one field, in UTF-16 units; the rest is cut off. */
const MAX_TEXT = 256;
/** Most decision facts taken from one exchange. */
const MAX_FACTS = 32;
const TRACE_ID = /^[0-9a-f]{32}$/;

/** What Envoy tells of a finished exchange, by gRPC or in a file, before anything is made of it. */
export interface Told {
  /** Milliseconds, as in AccessRecord. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly firstByteMs: number | undefined;
  readonly status: number;
  readonly details: string;
  readonly route: string;
  /** The cluster that Envoy tried last, and whether it began to answer. */
  readonly cluster: string;
  readonly answered: boolean;
  readonly attempts: number;
  readonly requestId: string;
  /** Envoy writes a dash where nothing is traced. */
  readonly traceId: string;
  readonly decision: Facts;
  readonly usage: Facts;
}

/** Plain values by name; what is no text, number or boolean is not taken. */
export type Facts = Iterable<readonly [string, unknown]>;

/** An exchange as the rest of us wants it: texts are bounded, and what is not of the form it has is left out. */
export function recordOf(told: Told): AccessRecord {
  const decision = factsIn(told.decision);
  const seen = factsIn(told.usage);
  const reply = replyOf(seen);
  const responseId = seen[USAGE_KEYS.responseId];
  const caller = decision[KEYS.caller];
  return {
    startedAt: told.startedAt,
    durationMs: told.durationMs,
    ...(told.firstByteMs === undefined ? {} : { firstByteMs: told.firstByteMs }),
    status: told.status,
    details: bounded(told.details),
    route: bounded(told.route),
    // Envoy names the cluster it last tried even when nothing came of it: it served only if it began to answer.
    servedBy: told.answered ? bounded(told.cluster) : "",
    attempts: told.attempts,
    requestId: bounded(told.requestId),
    traceId: TRACE_ID.test(told.traceId) ? told.traceId : "",
    ...(typeof caller === "string" && caller !== "" ? { caller } : {}),
    ...(reply === undefined ? {} : { reply }),
    ...(typeof responseId === "string" && RESPONSE_ID.test(responseId) ? { responseId } : {}),
    decision,
  };
}

/** Milliseconds of a protobuf Timestamp or Duration. */
export function milliseconds(
  time: { readonly seconds?: number | null; readonly nanos?: number | null } | null | undefined,
): number {
  return (time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1_000_000;
}

/** What the usage filter saw of a reply (xds/lua-usage.ts); undefined where it saw none. */
function replyOf(facts: AccessRecord["decision"]): AccessRecord["reply"] {
  const number = (key: string): number | undefined => {
    const value = facts[key];
    return typeof value === "number" && value >= 0 ? value : undefined;
  };
  const bytes = number(USAGE_KEYS.bytes);
  if (bytes === undefined) return undefined;
  const promptTokens = number(USAGE_KEYS.promptTokens);
  const completionTokens = number(USAGE_KEYS.completionTokens);
  return {
    ...(promptTokens === undefined ? {} : { promptTokens }),
    ...(completionTokens === undefined ? {} : { completionTokens }),
    bytes,
    events: number(USAGE_KEYS.events) ?? 0,
  };
}

function factsIn(told: Facts): AccessRecord["decision"] {
  const facts: Record<string, string | number | boolean> = {};
  let looked = 0;
  for (const [key, value] of told) {
    if (looked++ >= MAX_FACTS) break;
    const fact = plain(value);
    if (fact !== undefined && key.length <= MAX_TEXT) facts[key] = fact;
  }
  return facts;
}

/** Text, finite numbers and booleans; lists, structs and null are not facts of a decision. */
function plain(value: unknown): string | number | boolean | undefined {
  if (typeof value === "string") return bounded(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "boolean" ? value : undefined;
}

function bounded(text: string): string {
  return text.slice(0, MAX_TEXT);
}
