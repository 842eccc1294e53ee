// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import { KEYS, NAMESPACE, USAGE_KEYS, USAGE_NAMESPACE } from "../contract/metadata.ts";
import type { envoy, google } from "../gen/access-log.js";

type Entry = envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties;
type Common = envoy.data.accesslog.v3.AccessLogCommon.$Properties;
type Value = google.protobuf.Value.$Properties;

/** Longest text taken from one field of an entry, in UTF-16 units; the rest is cut off. */
const MAX_TEXT = 256;
/** Most decision facts taken from one entry. */
const MAX_FACTS = 32;
/** The custom tag in which our access-log configuration carries `%TRACE_ID%`. */
const TRACE_TAG = "trace_id";
/** What a backend calls its reply; nothing else of a backend's gets into our ids. */
const RESPONSE_ID = /^[\w-]{1,128}$/;
const TRACE_ID = /^[0-9a-f]{32}$/;

/**
 * One entry of Envoy's access log as plain data. Absent fields become 0 or the empty text; a status of 0 means that
 * the client left before there was one.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/data/accesslog/v3/accesslog.proto
 */
export function accessRecord(entry: Entry): AccessRecord {
  const common = entry.commonProperties ?? {};
  const firstByte = common.timeToFirstDownstreamTxByte;
  const decision = factsIn(common, NAMESPACE);
  const seen = factsIn(common, USAGE_NAMESPACE);
  const reply = replyOf(seen);
  const responseId = seen[USAGE_KEYS.responseId];
  const caller = decision[KEYS.caller];
  return {
    startedAt: milliseconds(common.startTime),
    durationMs: milliseconds(common.duration ?? common.timeToLastDownstreamTxByte),
    ...(firstByte ? { firstByteMs: milliseconds(firstByte) } : {}),
    status: entry.response?.responseCode?.value ?? 0,
    details: bounded(entry.response?.responseCodeDetails),
    route: bounded(common.routeName),
    servedBy: servedBy(common),
    attempts: common.upstreamRequestAttemptCount ?? 0,
    requestId: bounded(entry.request?.requestId || common.streamId),
    traceId: traceId(common),
    ...(typeof caller === "string" && caller !== "" ? { caller } : {}),
    ...(reply === undefined ? {} : { reply }),
    ...(typeof responseId === "string" && RESPONSE_ID.test(responseId) ? { responseId } : {}),
    decision,
  };
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

/** Envoy names the cluster it last tried even when nothing came of it: it served only if it began to answer. */
function servedBy(common: Common): string {
  return common.timeToFirstUpstreamRxByte ? bounded(common.upstreamCluster) : "";
}

/** Envoy writes a dash where nothing is traced. */
function traceId(common: Common): string {
  const tag = common.customTags?.[TRACE_TAG];
  return tag !== undefined && TRACE_ID.test(tag) ? tag : "";
}

function factsIn(common: Common, namespace: string): AccessRecord["decision"] {
  const fields = common.metadata?.filterMetadata?.[namespace]?.fields ?? {};
  const facts: Record<string, string | number | boolean> = {};
  for (const [key, value] of Object.entries(fields).slice(0, MAX_FACTS)) {
    const fact = plain(value);
    if (fact !== undefined && key.length <= MAX_TEXT) facts[key] = fact;
  }
  return facts;
}

/** Text, finite numbers and booleans; lists, structs and null are not facts of a decision. */
function plain(value: Value): string | number | boolean | undefined {
  if (typeof value.stringValue === "string") return bounded(value.stringValue);
  if (typeof value.numberValue === "number" && Number.isFinite(value.numberValue)) return value.numberValue;
  return typeof value.boolValue === "boolean" ? value.boolValue : undefined;
}

function milliseconds(time: { seconds?: number | null; nanos?: number | null } | null | undefined): number {
  return (time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1_000_000;
}

function bounded(text: string | null | undefined): string {
  return (text ?? "").slice(0, MAX_TEXT);
}
