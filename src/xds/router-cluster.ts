// SPDX-License-Identifier: Apache-2.0
import type { RouterService } from "../contract/gateway.ts";
import { SIDECAR_TOKEN_FILE } from "../contract/injection.ts";
import { http2Options } from "./cluster-options.ts";
import { duration, extension, type JsonObject } from "./json.ts";
import { POD_TOKEN_LUA } from "./lua-pod-token.ts";
import { processorCluster, WIDE_OPEN } from "./processor-cluster.ts";
import { tlsTrusting } from "./tls.ts";

/** How a sidecar keeps up with its router. */
export interface RouterClusterOptions {
  /** Milliseconds after which a connection is made anew; ten minutes when absent. */
  readonly connectionAgeMs?: number;
  /** Where the pod's token is; SIDECAR_TOKEN_FILE when absent. */
  readonly tokenFile?: string;
}

/** Milliseconds after which an exchange's connection is not used again, so that replicas that came later are found. */
const AGE_MS = 600_000;

/**
 * The processor's cluster as sidecars have it: pods of the router behind a name, over TLS. A name that stands for every
 * pod (a headless Service) spreads exchanges over them, and one that fails is left out by its own health check; behind
 * one address a connection stays with its pod until it is old or the pod sends it away. What a pod that stops had not
 * begun is asked of another (filters.ts), so no decision is lost by that.
 */
export function routerCluster(
  { grpc, authority }: RouterService,
  { connectionAgeMs: ageMs = AGE_MS, tokenFile = SIDECAR_TOKEN_FILE }: RouterClusterOptions,
): JsonObject {
  return {
    ...processorCluster({ kind: "tcp", ...grpc }),
    // A handshake between machines, in place of a socket: the time of an exchange is bounded by the router timeout.
    connect_timeout: "1s",
    transport_socket: tlsTrusting(grpc.host, { inline_string: authority }, "h2"),
    circuit_breakers: { thresholds: [{ ...WIDE_OPEN, max_retries: 100_000 }] },
    health_checks: [
      {
        timeout: "1s",
        // Every sidecar asks every pod of the router.
        interval: "3s",
        interval_jitter: "1s",
        no_traffic_interval: "1s",
        unhealthy_interval: "1s",
        unhealthy_threshold: 2,
        healthy_threshold: 1,
        grpc_health_check: {},
      },
    ],
    typed_extension_protocol_options: http2Options({
      common_http_protocol_options: {
        max_connection_duration: duration(ageMs),
        max_connection_duration_jitter: { value: 20 },
      },
      http_filters: [
        extension("pointsman.pod-token", "envoy.extensions.filters.http.lua.v3.Lua", {
          default_source_code: { inline_string: POD_TOKEN_LUA },
          filter_context: { file: tokenFile },
        }),
        extension(
          "envoy.filters.http.upstream_codec",
          "envoy.extensions.filters.http.upstream_codec.v3.UpstreamCodec",
        ),
      ],
    }),
  };
}
