// SPDX-License-Identifier: Apache-2.0
import type { RouterService } from "../contract/gateway.ts";
import { SIDECAR_READY_PORT } from "../contract/injection.ts";
import { ADS } from "./ads-source.ts";
import { type EnvoyOptions, everythingOverAds, frame } from "./bootstrap.ts";
import type { JsonObject } from "./json.ts";
import { overloadInContainer } from "./overload.ts";
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
    overload_manager: overloadInContainer(MOST_CONNECTIONS),
  };
}
