// SPDX-License-Identifier: Apache-2.0
import { socketAddress } from "./endpoint.ts";
import { extension, type JsonObject } from "./json.ts";

/** What the kubelet asks for. */
export const SIDECAR_READY_PATH = "/ready";

/**
 * Answers `GET /ready`, and nothing else. It is in the bootstrap: Envoy opens it once it has its configuration, or has
 * waited for that as long as it is to.
 */
export function readyListener(port: number): JsonObject {
  const healthCheck = extension(
    "envoy.filters.http.health_check",
    "envoy.extensions.filters.http.health_check.v3.HealthCheck",
    { pass_through_mode: false, headers: [{ name: ":path", string_match: { exact: SIDECAR_READY_PATH } }] },
  );
  const router = extension("envoy.filters.http.router", "envoy.extensions.filters.http.router.v3.Router");
  const manager = extension(
    "envoy.filters.network.http_connection_manager",
    "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
    {
      stat_prefix: "ready",
      route_config: { virtual_hosts: [] },
      http_filters: [healthCheck, router],
    },
  );
  return {
    name: "ready",
    address: socketAddress({ host: "0.0.0.0", port }),
    bypass_overload_manager: true,
    filter_chains: [{ filters: [manager] }],
  };
}
