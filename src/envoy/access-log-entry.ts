// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import { NAMESPACE, USAGE_NAMESPACE } from "../contract/metadata.ts";
import type { envoy, google } from "../gen/access-log.js";
import { type Facts, milliseconds, recordOf } from "./access-record.ts";

type Entry = envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties;
type Common = envoy.data.accesslog.v3.AccessLogCommon.$Properties;
type Value = google.protobuf.Value.$Properties;

/** The custom tag in which our access-log configuration carries the trace id. */
const TRACE_TAG = "trace_id";

/**
 * One entry of Envoy's access log as plain data. Absent fields become 0 or the empty text; a status of 0 means that
 * the client left before there was one.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/data/accesslog/v3/accesslog.proto
 */
export function accessRecord(entry: Entry): AccessRecord {
  const common = entry.commonProperties ?? {};
  const firstByte = common.timeToFirstDownstreamTxByte;
  return recordOf({
    startedAt: milliseconds(common.startTime),
    durationMs: milliseconds(common.timeToLastDownstreamTxByte ?? common.duration),
    firstByteMs: firstByte ? milliseconds(firstByte) : undefined,
    status: entry.response?.responseCode?.value ?? 0,
    details: entry.response?.responseCodeDetails ?? "",
    route: common.routeName ?? "",
    cluster: common.upstreamCluster ?? "",
    answered: Boolean(common.timeToFirstUpstreamRxByte),
    attempts: common.upstreamRequestAttemptCount ?? 0,
    // Where a backend's filters removed the header, the stream's own id is the same.
    requestId: entry.request?.requestId || common.streamId || "",
    traceId: common.customTags?.[TRACE_TAG] ?? "",
    decision: factsOf(common, NAMESPACE),
    usage: factsOf(common, USAGE_NAMESPACE),
  });
}

function factsOf(common: Common, namespace: string): Facts {
  const fields = common.metadata?.filterMetadata?.[namespace]?.fields ?? {};
  const facts: (readonly [string, unknown])[] = [];
  for (const key of Object.keys(fields)) facts.push([key, plain(fields[key] ?? {})]);
  return facts;
}

function plain({ stringValue, numberValue, boolValue }: Value): unknown {
  return stringValue ?? numberValue ?? boolValue ?? undefined;
}
