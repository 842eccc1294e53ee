// SPDX-License-Identifier: Apache-2.0
import { extension, type JsonObject } from "./json.ts";

/** Connections past this many are refused. */
export function connectionLimit(most: number): JsonObject {
  return extension(
    "envoy.resource_monitors.global_downstream_max_connections",
    "envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig",
    { max_active_downstream_connections: most },
  );
}

/**
 * Near the memory limit of its container Envoy first gives memory back, then answers 503: better than being killed with
 * every stream. https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/operations/overload_manager/overload_manager
 */
export function overloadInContainer(mostConnections: number): JsonObject {
  const memory = "envoy.resource_monitors.cgroup_memory";
  const above = (value: number): JsonObject => ({ triggers: [{ name: memory, threshold: { value } }] });
  return {
    refresh_interval: "0.25s",
    resource_monitors: [
      extension(memory, "envoy.extensions.resource_monitors.cgroup_memory.v3.CgroupMemoryConfig"),
      connectionLimit(mostConnections),
    ],
    actions: [
      { name: "envoy.overload_actions.shrink_heap", ...above(0.9) },
      { name: "envoy.overload_actions.stop_accepting_requests", ...above(0.95) },
    ],
  };
}
