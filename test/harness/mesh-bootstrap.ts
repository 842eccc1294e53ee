// SPDX-License-Identifier: Apache-2.0
import type { MeshResources, Resource } from "./mesh-resources.ts";

/** Where what a mesh's Envoy talks to is on this machine. */
export interface MeshPlaces {
  /** Port that clients call, in place of the listener's own. */
  readonly listen: number;
  /** Path of Envoy's admin socket. */
  readonly admin: string;
  /** Local ports by a part of a cluster's name; a cluster that fits none is left out. */
  readonly ports: Readonly<Record<string, number>>;
  /** Secrets by the name under which the mesh's controller would give them. */
  readonly secrets: readonly Resource[];
  /** Files that the manifests name, by the path in them. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The mesh's resources as a configuration that a plain Envoy can start from. What changes is only where things come from
 * and where they are: routes and secrets inline in place of ADS, addresses on this machine, and no filters of Istio's own
 * (metadata exchange, statistics, ALPN), which Istio's build of Envoy has and Envoy's does not.
 */
export function meshBootstrap(resources: MeshResources, places: MeshPlaces): string {
  const { listeners, clusters, routes } = resources;
  const named = new Map(routes.map((route) => [route["name"], route]));
  const listener = listeners.find((one) => [...named.keys()].some((name) => mentions(one, String(name))));
  if (listener === undefined) throw new Error("no listener of the mesh has a route");
  const whole = {
    node: { id: "mesh-lab", cluster: "mesh-lab" },
    admin: { address: { pipe: { path: places.admin } } },
    static_resources: {
      listeners: [here(listener, named, places)],
      clusters: clusters.flatMap((cluster) => placed(cluster, places)),
      secrets: places.secrets,
    },
  };
  const plain = rewritten(whole, (object) => withoutIstios(withoutSds(object)));
  return withFiles(JSON.stringify(plain), places.files);
}

function here(listener: Resource, routes: ReadonlyMap<unknown, Resource>, { listen }: MeshPlaces): unknown {
  const address = { socket_address: { address: "127.0.0.1", port_value: listen } };
  return rewritten({ ...listener, address }, (object) => {
    const {
      rds,
      access_log: _log,
      ...rest
    } = object as { rds?: { route_config_name: string }; access_log?: unknown };
    return rds === undefined ? rest : { ...rest, route_config: routes.get(rds.route_config_name) };
  });
}

/** Without the filters that only Istio's build of Envoy has. */
function withoutIstios(object: Resource): Resource {
  const left = (filters: unknown): unknown =>
    Array.isArray(filters) ? filters.filter(({ name }) => !String(name).startsWith("istio.")) : undefined;
  const { filters, http_filters, ...rest } = object;
  return {
    ...rest,
    ...(filters === undefined ? {} : { filters: left(filters) }),
    ...(http_filters === undefined ? {} : { http_filters: left(http_filters) }),
  };
}

/** The cluster with its endpoint at the place it has here. */
function placed(cluster: Resource, { ports }: MeshPlaces): readonly Resource[] {
  const name = String(cluster["name"]);
  const port = Object.entries(ports).find(([part]) => name.includes(part))?.[1];
  if (port === undefined) return [];
  const { eds_cluster_config: _eds, cluster_type: _dns, transport_socket_matches, ...rest } = cluster;
  const socket_address = { address: "127.0.0.1", port_value: port };
  const tls = (transport_socket_matches ?? []) as readonly { readonly match: Resource }[];
  const match = tls[0]?.match;
  // Envoy Gateway's TLS, chosen by the endpoint. Istio's choice here is mutual TLS among its own: none of that here.
  const chosen = match === undefined || "tlsMode" in match ? undefined : match;
  const endpoint = {
    endpoint: { address: { socket_address } },
    ...(chosen === undefined
      ? {}
      : { metadata: { filter_metadata: { "envoy.transport_socket_match": chosen } } }),
  };
  const load_assignment = {
    cluster_name: name,
    endpoints: [{ locality: {}, load_balancing_weight: 1, lb_endpoints: [endpoint] }],
  };
  return [
    {
      ...rest,
      ...(chosen === undefined ? {} : { transport_socket_matches }),
      type: "STATIC",
      load_assignment,
    },
  ];
}

/** Secrets stand in the configuration under the same names; a file stays a file. */
function withoutSds(object: Resource): Resource {
  const { sds_config, ...rest } = object as { sds_config?: Resource };
  return sds_config === undefined || "path_config_source" in sds_config ? object : rest;
}

function withFiles(text: string, files: Readonly<Record<string, string>>): string {
  return Object.entries(files).reduce(
    (all, [path, local]) => all.replaceAll(`"${path}"`, `"${local}"`),
    text,
  );
}

function mentions(value: Resource, name: string): boolean {
  return JSON.stringify(value).includes(`"route_config_name":"${name}"`);
}

/** The value with every object in it, innermost first, put through `change`. */
function rewritten(value: unknown, change: (object: Resource) => unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part) =>
    typeof part === "object" && part !== null && !Array.isArray(part) ? change(part) : part,
  );
}
