// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord, AccessSink } from "../contract/access.ts";
import { LOG_NAMES } from "../contract/access-fields.ts";
import { GRPC_STATUS, type StreamHandler, type StreamPeer, type StreamService } from "../contract/stream.ts";
import { envoy } from "../gen/access-log.js";
import { accessRecord } from "./access-log-entry.ts";

const { StreamAccessLogsMessage, StreamAccessLogsResponse } = envoy.service.accesslog.v3;

/** What the access-log service tells: every finished exchange, and every message that could not be read. */
export interface AccessLogListener {
  readonly sink: AccessSink;
  /** Hears of the exchanges that are told once more and at once (LOG_NAMES); absent: nobody does. */
  readonly responses?: AccessSink;
  malformed(cause: unknown): void;
}

/**
 * Envoy's gRPC access log: batches of finished exchanges, each handed to the sink. A message that cannot be decoded
 * ends its stream with INVALID_ARGUMENT (Envoy opens the next one by itself); exchanges are not touched by it.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/service/accesslog/v3/als.proto
 */
export function accessLogService(listener: AccessLogListener): StreamService {
  return {
    path: "/envoy.service.accesslog.v3.AccessLogService/StreamAccessLogs",
    open: (peer) => accessLogStream(peer, listener),
  };
}

function accessLogStream(peer: StreamPeer, listener: AccessLogListener): StreamHandler {
  let failed = false;
  let sink: AccessSink | undefined = listener.sink;
  return {
    message(bytes) {
      if (failed) return;
      const batch = readBatch(bytes);
      if (batch.kind === "malformed") {
        failed = true;
        listener.malformed(batch.cause);
        peer.fail(
          GRPC_STATUS.invalidArgument,
          "read access log: the message is not a StreamAccessLogsMessage",
        );
        return;
      }
      if (batch.logName === LOG_NAMES.responses) sink = listener.responses;
      for (const record of batch.records) sink?.record(record);
    },
    halfClosed() {
      if (failed) return;
      peer.send(StreamAccessLogsResponse.encode({}).finish());
      peer.end();
    },
    cancelled() {},
  };
}

type Batch =
  | { readonly kind: "records"; readonly logName: string; readonly records: readonly AccessRecord[] }
  | { readonly kind: "malformed"; readonly cause: unknown };

/** Entries written while their exchange still goes on are left out: the last one tells the whole. The log's name comes with the first message only. */
function readBatch(bytes: Uint8Array): Batch {
  try {
    const { identifier, httpLogs } = StreamAccessLogsMessage.decode(bytes);
    const entries = httpLogs?.logEntry ?? [];
    const finished = entries.filter((entry) => !entry.commonProperties?.intermediateLogEntry);
    return { kind: "records", logName: identifier?.logName ?? "", records: finished.map(accessRecord) };
  } catch (cause) {
    return { kind: "malformed", cause };
  }
}
