// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { GatewayView, RouterService, SidecarView } from "../contract/gateway.ts";
import { SIDECAR_TOKEN_FILE } from "../contract/injection.ts";
import { type BuildOptions, DEFAULT_CA_FILE } from "./build.ts";
import type { JsonObject } from "./json.ts";
import { keepPodToken } from "./pod-token.ts";
import { nameOf } from "./resource-types.ts";
import { buildResources, type Resources } from "./resources.ts";
import { atEgress, egressCluster, leavesByEgress } from "./sidecar-egress.ts";

/** What sidecars' Envoys are called, in their bootstrap and on their spans. */
export const SIDECAR = "pointsman-sidecar";

/** What a sidecar's resources depend on besides the view. */
export interface SidecarBuildOptions extends Pick<BuildOptions, "systemCaFile"> {
  /** Where the sidecar finds its pod's token for the egress listener; SIDECAR_TOKEN_FILE when absent. */
  readonly tokenFile?: string;
}

/**
 * Turns the view into the resources of a sidecar: those of a gateway, save that backends outside are asked through the
 * gateway's egress listener, so that no key is among them. Pure: no I/O, no clock.
 */
export function buildSidecarResources(
  view: SidecarView,
  options: Partial<SidecarBuildOptions> = {},
): Resources {
  const { router, catalog } = view;
  const { tokenFile = SIDECAR_TOKEN_FILE, systemCaFile = DEFAULT_CA_FILE } = options;
  const backends = catalog.backends.map((backend) => seen(backend, router));
  const gateway: GatewayView = {
    listen: view.listen,
    catalog: { backends, secrets: new Map() },
    policy: view.policy,
    processor: { kind: "tcp", ...router.grpc },
    ...(view.collector && { collector: view.collector }),
  };
  const leaving = new Set(catalog.backends.filter(leavesByEgress).map(({ name }) => name));
  const outside = new Map(backends.filter(({ name }) => leaving.has(name)).map((one) => [one.name, one]));
  const lastFilters = outside.size === 0 ? [] : [keepPodToken(tokenFile)];
  const resources = buildResources(gateway, { systemCaFile, lastFilters, serviceName: SIDECAR });
  const build = { view: gateway, delivery: "ads", systemCaFile } as const;
  const clusters = resources.clusters.map((cluster) => {
    const backend = outside.get(nameOf("clusters", cluster));
    if (backend === undefined) return cluster;
    const made = THROUGH.get(cluster) ?? egressCluster(backend, build, router);
    THROUGH.set(cluster, made);
    return made;
  });
  return { ...resources, clusters };
}

/** By the cluster that a gateway would have, which is remembered too (remembered.ts). */
const THROUGH = new WeakMap<JsonObject, JsonObject>();

/**
 * Made once for each backend as long as the router stays, so that what did not change is not built anew. One in the
 * cluster is a copy: clusters are remembered by their backend, and the gateway's may be others (remembered.ts).
 */
const SEEN = new WeakMap<RouterService, WeakMap<Backend, Backend>>();

function seen(backend: Backend, router: RouterService): Backend {
  const known = SEEN.get(router) ?? new WeakMap<Backend, Backend>();
  SEEN.set(router, known);
  const made = known.get(backend) ?? madeFor(backend, router);
  known.set(backend, made);
  return made;
}

function madeFor(backend: Backend, { egress }: RouterService): Backend {
  return leavesByEgress(backend) ? atEgress(backend, egress) : { ...backend };
}
