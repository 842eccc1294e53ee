// SPDX-License-Identifier: Apache-2.0
import { ACCESS_FIELDS, ENDED_COUNTER, LOG_NAMES } from "../contract/access-fields.ts";
import { extension, type JsonObject } from "./json.ts";
import { PROCESSOR_CLUSTER } from "./processor-cluster.ts";

/** The custom tag that carries the trace id, which no field of an entry has. */
export const TRACE_ID_TAG = "trace_id";

/**
 * Every finished exchange, told to this process: by gRPC, or by a file where nothing may be missed. Envoy's own counter of
 * them stands beside either, so that what was missed can be told.
 */
export function accessLogs(file: string | undefined): readonly JsonObject[] {
  const whole =
    file === undefined
      ? byGrpc({ log_name: LOG_NAMES.exchanges, buffer_flush_interval: "0.2s" })
      : inFile(file);
  // Nobody wants to read how often a kubelet asks.
  const told = [whole, counter()].map((logger) => ({ ...logger, filter: { not_health_check_filter: {} } }));
  return [responsesAtOnce(), ...told];
}

/**
 * Who gave a response must be known when the client goes on from it, which it may do at once: these entries wait for no others.
 * They come before the client's next request does, on the connection of the worker that serves it.
 */
function responsesAtOnce(): JsonObject {
  // As the backend was asked, below its own prefix.
  const regex = "[^?]*/responses(\\?.*)?";
  const path = { name: ":path", string_match: { safe_regex: { regex } } };
  return {
    ...byGrpc({ log_name: LOG_NAMES.responses, buffer_size_bytes: 0 }),
    filter: { header_filter: { header: path } },
  };
}

/**
 * Entries are lost while this process is down.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/extensions/access_loggers/grpc/v3/als.proto
 */
function byGrpc(log: { readonly log_name: string } & JsonObject): JsonObject {
  return extension(
    "envoy.access_loggers.http_grpc",
    "envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig",
    {
      common_config: {
        ...log,
        transport_api_version: "V3",
        grpc_service: { envoy_grpc: { cluster_name: PROCESSOR_CLUSTER } },
        custom_tags: [{ tag: TRACE_ID_TAG, value: ACCESS_FIELDS.trace_id }],
      },
    },
  );
}

/**
 * One line of JSON for each exchange. Envoy refuses the listener when it cannot open the file.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/extensions/access_loggers/file/v3/file.proto
 */
function inFile(path: string): JsonObject {
  return extension("envoy.access_loggers.file", "envoy.extensions.access_loggers.file.v3.FileAccessLog", {
    path,
    log_format: { json_format: ACCESS_FIELDS, omit_empty_values: true },
  });
}

/** https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/extensions/access_loggers/stats/v3/stats.proto */
function counter(): JsonObject {
  return extension("envoy.access_loggers.stats", "envoy.extensions.access_loggers.stats.v3.Config", {
    stats_scope: { prefix: ENDED_COUNTER.prefix },
    counters: [{ stat: { name: ENDED_COUNTER.name }, value_fixed: 1 }],
  });
}
