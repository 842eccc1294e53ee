// SPDX-License-Identifier: Apache-2.0
import type { RouterService } from "../contract/gateway.ts";
import type { JsonObject } from "./json.ts";
import { processorCluster } from "./processor-cluster.ts";
import { tlsTrusting } from "./tls.ts";

/**
 * The processor's cluster as sidecars have it: pods of the router behind a name, over TLS. A name that stands for every
 * pod (a headless Service) spreads exchanges over them, and one that fails is left out by its own health check; behind
 * one address a connection stays with its pod until that sends it elsewhere.
 */
export function routerCluster({ grpc, authority }: RouterService): JsonObject {
  return {
    ...processorCluster({ kind: "tcp", ...grpc }),
    // A handshake between machines, in place of a socket: the time of an exchange is bounded by the router timeout.
    connect_timeout: "1s",
    transport_socket: tlsTrusting(grpc.host, { inline_string: authority }, "h2"),
    health_checks: [
      {
        timeout: "1s",
        // Every sidecar asks every pod of the router.
        interval: "3s",
        interval_jitter: "1s",
        no_traffic_interval: "10s",
        unhealthy_interval: "1s",
        unhealthy_threshold: 2,
        healthy_threshold: 1,
        grpc_health_check: {},
      },
    ],
    outlier_detection: OUTLIERS,
  };
}

/** A pod that refuses connections is left out before its health check finds out. */
const OUTLIERS: JsonObject = {
  split_external_local_origin_errors: true,
  consecutive_local_origin_failure: 2,
  // A gRPC error of one exchange says nothing of the next.
  enforcing_consecutive_5xx: 0,
  enforcing_consecutive_gateway_failure: 0,
  interval: "1s",
  base_ejection_time: "2s",
  max_ejection_time: "10s",
  max_ejection_percent: 100,
  always_eject_one_host: true,
};
