// SPDX-License-Identifier: Apache-2.0
import { HEADER_PREFIX } from "../contract/metadata.ts";
import type { Build } from "./build.ts";
import { connectionManager, stripped } from "./connection-manager.ts";
import { egressListener } from "./egress-listener.ts";
import { socketAddress } from "./endpoint.ts";
import { downstreamFilters } from "./filters.ts";
import type { JsonObject } from "./json.ts";
import { gatewayRoutes } from "./routes.ts";

/** The listener that applications talk to. */
export const LISTENER = "gateway";

/**
 * Headers that clients may not send: ours, and those by which they could change Envoy's retries, timeouts and span
 * names. https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_filters/router_filter#http-headers-consumed
 */
const STRIPPED_PREFIXES = [HEADER_PREFIX, "x-envoy-"] as const;

/** The listeners of a gateway: for applications, and for sidecars where there are some. */
export function allListeners(build: Build): readonly JsonObject[] {
  const { egress } = build.view;
  return [gatewayListener(build), ...(egress === undefined ? [] : [egressListener(egress, build)])];
}

/** The listener with its HTTP connection manager. */
export function gatewayListener(build: Build): JsonObject {
  const front = {
    name: LISTENER,
    early: STRIPPED_PREFIXES.map(stripped),
    filters: downstreamFilters(build),
    routes: gatewayRoutes(build.view),
  };
  return {
    name: LISTENER,
    address: socketAddress(build.view.listen),
    traffic_direction: "OUTBOUND",
    filter_chains: [{ filters: [connectionManager(build, front)] }],
  };
}
