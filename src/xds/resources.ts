// SPDX-License-Identifier: Apache-2.0
import type { GatewayView } from "../contract/gateway.ts";
import { type Build, type BuildOptions, DEFAULT_CA_FILE } from "./build.ts";
import { identitySecret } from "./egress-listener.ts";
import { egressRoutes } from "./egress-routes.ts";
import { hasAddresses } from "./endpoint.ts";
import type { JsonObject } from "./json.ts";
import { allListeners } from "./listener.ts";
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
    listeners: allListeners(build),
    routes: [gatewayRoutes(view), ...(view.egress === undefined ? [] : [egressRoutes(view)])],
    secrets: allSecrets(view),
  };
}

/** The backends' keys, and our own certificate where sidecars are served. */
export function allSecrets({ catalog, egress }: GatewayView): readonly JsonObject[] {
  const withKey = catalog.backends.filter((backend) => hasKey(backend, catalog));
  const keys = withKey.map((backend) => backendSecret(backend, catalog));
  return egress === undefined ? keys : [...keys, identitySecret(egress.identity)];
}

/** A cluster for each backend, and the collector's. */
export function allClusters(build: Build): readonly JsonObject[] {
  const { catalog, collector } = build.view;
  const cluster = rememberedCluster(build);
  const clusters = catalog.backends.map(cluster);
  return collector === undefined ? clusters : [...clusters, collectorCluster(collector, build.systemCaFile)];
}
