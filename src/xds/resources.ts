// SPDX-License-Identifier: Apache-2.0
import type { GatewayView } from "../contract/gateway.ts";
import { type Build, type BuildOptions, DEFAULT_CA_FILE } from "./build.ts";
import { hasAddresses } from "./endpoint.ts";
import type { JsonObject } from "./json.ts";
import { gatewayListener } from "./listener.ts";
import { rememberedCluster, rememberedEndpoints } from "./remembered.ts";
import { gatewayRoutes } from "./routes.ts";
import { backendSecret, hasKey } from "./secret.ts";
import { collectorCluster } from "./tracing.ts";

/** Everything Envoy gets from us over ADS, in its JSON form, by kind. */
export interface Resources {
  readonly clusters: readonly JsonObject[];
  readonly endpoints: readonly JsonObject[];
  readonly listeners: readonly JsonObject[];
  readonly routes: readonly JsonObject[];
  readonly secrets: readonly JsonObject[];
}

/** Turns the view into the resources that make Envoy do what it says. Pure: no I/O, no clock. */
export function buildResources(view: GatewayView, options?: Partial<BuildOptions>): Resources {
  const build: Build = {
    ...options,
    view,
    delivery: "ads",
    systemCaFile: options?.systemCaFile ?? DEFAULT_CA_FILE,
  };
  const { backends } = view.catalog;
  return {
    clusters: allClusters(build),
    endpoints: backends.filter(hasAddresses).map(rememberedEndpoints),
    listeners: [gatewayListener(build)],
    routes: [gatewayRoutes(view)],
    secrets: backends
      .filter((backend) => hasKey(backend, view.catalog))
      .map((backend) => backendSecret(backend, view.catalog)),
  };
}

/** A cluster for each backend, and the collector's. */
export function allClusters(build: Build): readonly JsonObject[] {
  const { catalog, collector } = build.view;
  const cluster = rememberedCluster(build);
  const clusters = catalog.backends.map(cluster);
  return collector === undefined ? clusters : [...clusters, collectorCluster(collector, build.systemCaFile)];
}
