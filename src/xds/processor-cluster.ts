// SPDX-License-Identifier: Apache-2.0
import type { ProcessorAddress } from "../contract/gateway.ts";
import { HTTP_2_OPTIONS } from "./cluster-options.ts";
import { isIpAddress, socketAddress } from "./endpoint.ts";
import type { JsonObject } from "./json.ts";

/** The cluster that is this process: ext_proc, ADS, access log and health on one port. */
export const PROCESSOR_CLUSTER = "pointsman";

/** There is a stream for each request in flight, and none may be refused here. */
export const WIDE_OPEN = { max_connections: 100_000, max_pending_requests: 100_000, max_requests: 100_000 };

/**
 * The processor's cluster, always static: what configures Envoy cannot come from Envoy's configuration. The health
 * check with a panic threshold of 0 makes requests pass a frozen processor by at once, in place of waiting for it.
 */
export function processorCluster(processor: ProcessorAddress): JsonObject {
  const named = processor.kind === "tcp" && !isIpAddress(processor.host);
  return {
    name: PROCESSOR_CLUSTER,
    ...(named ? { type: "STRICT_DNS", dns_lookup_family: "V4_PREFERRED" } : { type: "STATIC" }),
    connect_timeout: "0.25s",
    load_assignment: {
      cluster_name: PROCESSOR_CLUSTER,
      endpoints: [{ lb_endpoints: [{ endpoint: { address: address(processor) } }] }],
    },
    circuit_breakers: { thresholds: [WIDE_OPEN] },
    health_checks: [
      {
        timeout: "0.5s",
        interval: "1s",
        no_traffic_interval: "1s",
        unhealthy_threshold: 2,
        healthy_threshold: 1,
        grpc_health_check: {},
      },
    ],
    common_lb_config: { healthy_panic_threshold: { value: 0 } },
    typed_extension_protocol_options: HTTP_2_OPTIONS,
  };
}

function address(processor: ProcessorAddress): JsonObject {
  return processor.kind === "unix" ? { pipe: { path: processor.path } } : socketAddress(processor);
}
