// SPDX-License-Identifier: Apache-2.0
import { extension, type JsonObject } from "./json.ts";
import { PROCESSOR_CLUSTER } from "./processor-cluster.ts";

/** The log name by which our access-log service knows its own entries. */
export const LOG_NAME = "pointsman";
/** The custom tag that carries the trace id, which no field of an entry has. */
export const TRACE_ID_TAG = "trace_id";

/**
 * Every finished exchange, told to this process by gRPC. Entries are lost while it is down.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/extensions/access_loggers/grpc/v3/als.proto
 */
export function accessLog(): JsonObject {
  const logger = extension(
    "envoy.access_loggers.http_grpc",
    "envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig",
    {
      common_config: {
        log_name: LOG_NAME,
        transport_api_version: "V3",
        buffer_flush_interval: "0.2s",
        grpc_service: { envoy_grpc: { cluster_name: PROCESSOR_CLUSTER } },
        custom_tags: [{ tag: TRACE_ID_TAG, value: "%TRACE_ID%" }],
      },
    },
  );
  // Nobody wants to read how often a kubelet asks.
  return { ...logger, filter: { not_health_check_filter: {} } };
}
