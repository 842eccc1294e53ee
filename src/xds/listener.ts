// SPDX-License-Identifier: Apache-2.0
import { HEADER_PREFIX } from "../contract/metadata.ts";
import { accessLog } from "./access-log.ts";
import { ADS } from "./ads-source.ts";
import type { Build } from "./build.ts";
import { socketAddress } from "./endpoint.ts";
import { downstreamFilters } from "./filters.ts";
import { duration, extension, type JsonObject } from "./json.ts";
import { localReplies } from "./local-reply.ts";
import { gatewayRoutes, ROUTES } from "./routes.ts";
import { tracing } from "./tracing.ts";

/** The listener that applications talk to. */
export const LISTENER = "gateway";

/**
 * Headers that clients may not send: ours, and those by which they could change Envoy's retries, timeouts and span
 * names. https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_filters/router_filter#http-headers-consumed
 */
const STRIPPED_PREFIXES = [HEADER_PREFIX, "x-envoy-"] as const;

/** The listener with its HTTP connection manager. */
export function gatewayListener(build: Build): JsonObject {
  return {
    name: LISTENER,
    address: socketAddress(build.view.listen),
    traffic_direction: "OUTBOUND",
    filter_chains: [{ filters: [connectionManager(build)] }],
  };
}

/** https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_conn_man/http_conn_man */
function connectionManager(build: Build): JsonObject {
  const { view } = build;
  return extension(
    "envoy.filters.network.http_connection_manager",
    "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
    {
      stat_prefix: LISTENER,
      server_header_transformation: "PASS_THROUGH",
      stream_idle_timeout: duration(view.policy.idleTimeoutMs),
      early_header_mutation_extensions: [stripClientHeaders()],
      ...(view.collector === undefined ? {} : { tracing: tracing(view.collector) }),
      access_log: [accessLog()],
      local_reply_config: localReplies(),
      http_filters: downstreamFilters(build),
      ...(build.delivery === "ads"
        ? { rds: { route_config_name: ROUTES, config_source: ADS } }
        : { route_config: gatewayRoutes(view) }),
    },
  );
}

/** Runs before the route is chosen and before anything reads a header. */
function stripClientHeaders(): JsonObject {
  return extension(
    "pointsman.strip-client-headers",
    "envoy.extensions.http.early_header_mutation.header_mutation.v3.HeaderMutation",
    {
      mutations: STRIPPED_PREFIXES.map((prefix) => ({ remove_on_match: { key_matcher: { prefix } } })),
    },
  );
}
