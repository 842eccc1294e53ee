// SPDX-License-Identifier: Apache-2.0
import type { RouterService } from "../contract/gateway.ts";
import { SIDECAR_READY_PORT } from "../contract/injection.ts";
import { ADS } from "./ads-source.ts";
import { type EnvoyOptions, everythingOverAds, frame } from "./bootstrap.ts";
import { extension, type JsonObject } from "./json.ts";
import { type RouterClusterOptions, routerCluster } from "./router-cluster.ts";
import { readyListener } from "./sidecar-ready.ts";
import { SIDECAR } from "./sidecar-resources.ts";

/** What a sidecar's Envoy is started with. */
export interface SidecarBootstrapOptions extends Omit<EnvoyOptions, "nodeId">, RouterClusterOptions {
  /** Where its readiness is asked for, at every address of the pod; SIDECAR_READY_PORT when absent. */
  readonly readyPort?: number;
}

/** Most connections from the application at one time: what a pod may have open elsewhere does not count. */
const MOST_CONNECTIONS = 10_000;

/**
 * The bootstrap of a sidecar's Envoy, in JSON form; who it is comes by `--service-node`. It holds no key and names no
 * file but the admin socket, if that is one.
 */
export function buildSidecarBootstrap(
  router: RouterService,
  options: SidecarBootstrapOptions = {},
): JsonObject {
  return {
    ...frame({ ...options, nodeId: "" }),
    node: { cluster: SIDECAR },
    // Clusters, then listeners: when there is no router its pod waits for twice that, no longer. Envoy is ready then,
    // and has its listener as soon as there is one.
    dynamic_resources: everythingOverAds({ ...ADS, initial_fetch_timeout: "2.5s" }),
    static_resources: {
      listeners: [readyListener(options.readyPort ?? SIDECAR_READY_PORT)],
      clusters: [routerCluster(router, options)],
    },
    overload_manager: overload(),
  };
}

/**
 * Near the memory limit of its container Envoy first gives memory back, then answers 503: better than being killed with
 * every stream. https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/operations/overload_manager/overload_manager
 */
function overload(): JsonObject {
  const memory = "envoy.resource_monitors.cgroup_memory";
  const above = (value: number): JsonObject => ({ triggers: [{ name: memory, threshold: { value } }] });
  return {
    refresh_interval: "0.25s",
    resource_monitors: [
      extension(memory, "envoy.extensions.resource_monitors.cgroup_memory.v3.CgroupMemoryConfig"),
      extension(
        "envoy.resource_monitors.global_downstream_max_connections",
        "envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig",
        { max_active_downstream_connections: MOST_CONNECTIONS },
      ),
    ],
    actions: [
      { name: "envoy.overload_actions.shrink_heap", ...above(0.9) },
      { name: "envoy.overload_actions.stop_accepting_requests", ...above(0.95) },
    ],
  };
}
