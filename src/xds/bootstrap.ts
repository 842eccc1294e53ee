// SPDX-License-Identifier: Apache-2.0
import type { GatewayView, HostPort, ProcessorAddress } from "../contract/gateway.ts";
import { ADS } from "./ads-source.ts";
import { type BuildOptions, DEFAULT_CA_FILE } from "./build.ts";
import { socketAddress } from "./endpoint.ts";
import type { JsonObject } from "./json.ts";
import { allListeners } from "./listener.ts";
import { connectionLimit } from "./overload.ts";
import { PROCESSOR_CLUSTER, processorCluster } from "./processor-cluster.ts";
import { allClusters, allSecrets } from "./resources.ts";

/** Most connections from clients at one time. */
const MOST_CONNECTIONS = 50_000;

/** What an Envoy is started with, whatever it is to do. */
export interface EnvoyOptions {
  /** Names this Envoy in our log; any text. */
  readonly nodeId: string;
  /** Envoy's admin interface: a unix socket, or a TCP address that nobody else may reach. Absent: none. */
  readonly admin?: { readonly kind: "unix"; readonly path: string } | ({ readonly kind: "tcp" } & HostPort);
  /** Milliseconds between Envoy's exports of spans; Envoy's own default is 5000. */
  readonly spanFlushMs?: number;
}

/** The bootstrap of an Envoy that gets everything else from us over ADS, in JSON form. */
export function buildBootstrap(processor: ProcessorAddress, options: EnvoyOptions): JsonObject {
  return {
    ...frame(options),
    overload_manager: { resource_monitors: [connectionLimit(MOST_CONNECTIONS)] },
    dynamic_resources: everythingOverAds(ADS),
    static_resources: { clusters: [processorCluster(processor)] },
  };
}

/** Clusters and listeners from the processor; `source` is by which they are fetched. */
export function everythingOverAds(source: JsonObject): JsonObject {
  return {
    ads_config: {
      api_type: "GRPC",
      transport_api_version: "V3",
      set_node_on_first_message_only: true,
      // Envoy's own back-off goes up to 30 s: so long would changes wait after an outage of ours.
      grpc_services: [
        {
          envoy_grpc: {
            cluster_name: PROCESSOR_CLUSTER,
            retry_policy: { retry_back_off: { base_interval: "0.1s", max_interval: "1s" } },
          },
        },
      ],
    },
    cds_config: source,
    lds_config: source,
  };
}

/**
 * The same resources as one static configuration, for an Envoy that has to serve before we do: requests go to the
 * default backend, and are steered as soon as the processor answers. It holds the backends' keys: keep it private.
 */
export function buildStaticConfig(
  view: GatewayView,
  options: EnvoyOptions & Partial<BuildOptions>,
): JsonObject {
  const systemCaFile = options.systemCaFile ?? DEFAULT_CA_FILE;
  const build = { view, delivery: "inline", systemCaFile } as const;
  return {
    ...frame(options),
    overload_manager: { resource_monitors: [connectionLimit(MOST_CONNECTIONS)] },
    static_resources: {
      listeners: allListeners(build),
      clusters: [processorCluster(view.processor), ...allClusters(build)],
      secrets: allSecrets(view),
    },
  };
}

/** Who this Envoy is, its admin interface, and its runtime settings. */
export function frame(options: EnvoyOptions): JsonObject {
  return {
    node: { id: options.nodeId, cluster: "pointsman" },
    ...(options.admin === undefined ? {} : { admin: { address: adminAddress(options.admin) } }),
    layered_runtime: { layers: [{ name: "pointsman", static_layer: runtime(options) }] },
  };
}

function adminAddress(admin: NonNullable<EnvoyOptions["admin"]>): JsonObject {
  return admin.kind === "unix" ? { pipe: { path: admin.path, mode: 0o600 } } : socketAddress(admin);
}

function runtime(options: EnvoyOptions): JsonObject {
  if (options.spanFlushMs === undefined) return {};
  return { "tracing.opentelemetry.flush_interval_ms": options.spanFlushMs };
}
