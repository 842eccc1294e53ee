// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Build } from "./build.ts";
import { backendCluster } from "./cluster.ts";
import { clusterEndpoints } from "./endpoint.ts";
import type { JsonObject } from "./json.ts";
import { hasKey } from "./secret.ts";
import { credentialHeaders } from "./upstream-filters.ts";

/**
 * Resources by the backend they were made of, for as long as it lives. A catalog that changes keeps the very objects of
 * the backends that do not, so that only the rest is made anew.
 */
const ENDPOINTS = new WeakMap<Backend, JsonObject>();
const CLUSTERS = new WeakMap<Backend, { readonly basis: string; readonly cluster: JsonObject }>();

/** `clusterEndpoints`, made once for each backend. */
export function rememberedEndpoints(backend: Backend): JsonObject {
  const made = ENDPOINTS.get(backend) ?? clusterEndpoints(backend);
  ENDPOINTS.set(backend, made);
  return made;
}

/** `backendCluster` for one build, made once for each backend as long as all else that clusters depend on stays. */
export function rememberedCluster(build: Build): (backend: Backend) => JsonObject {
  const headers = credentialHeaders(build.view.catalog.backends);
  const isOpen = build.view.callers === undefined;
  const shared = JSON.stringify([build.delivery, build.systemCaFile, isOpen, headers]);
  return (backend) => {
    const basis = hasKey(backend, build.view.catalog) ? `${shared} key` : shared;
    const known = CLUSTERS.get(backend);
    if (known?.basis === basis) return known.cluster;
    const cluster = backendCluster(backend, build);
    CLUSTERS.set(backend, { basis, cluster });
    return cluster;
  };
}
