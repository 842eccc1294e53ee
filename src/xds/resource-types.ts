// SPDX-License-Identifier: Apache-2.0
import { envoy } from "../gen/xds.js";
import type { JsonObject } from "./json.ts";
import type { Resources } from "./resources.ts";

/** The five kinds of resource, in the order in which Envoy must hear of them: what is referred to comes first. */
export const KINDS = [
  "clusters",
  "endpoints",
  "secrets",
  "listeners",
  "routes",
] as const satisfies readonly (keyof Resources)[];
export type ResourceKind = (typeof KINDS)[number];

/** The part of a protobufjs class that turns an object into bytes; fields it does not know are left out silently. */
export interface MessageClass {
  fromObject(object: Readonly<Record<string, unknown>>): object;
  encode(message: object): { finish(): Uint8Array };
}

/** How a kind of resource is named on the wire, and which message it is. */
export interface ResourceType {
  readonly url: string;
  /** The field that holds a resource's name. */
  readonly nameField: string;
  readonly message: MessageClass;
  /** True: Envoy gets every resource there is. False: only those it asks for by name. */
  readonly wildcard: boolean;
}

/** https://www.envoyproxy.io/docs/envoy/v1.40.0/api-docs/xds_protocol#resource-types */
export const RESOURCE_TYPES: Readonly<Record<ResourceKind, ResourceType>> = {
  clusters: resourceType("envoy.config.cluster.v3.Cluster", envoy.config.cluster.v3.Cluster, {
    wildcard: true,
  }),
  endpoints: resourceType(
    "envoy.config.endpoint.v3.ClusterLoadAssignment",
    envoy.config.endpoint.v3.ClusterLoadAssignment,
    { nameField: "cluster_name" },
  ),
  secrets: resourceType(
    "envoy.extensions.transport_sockets.tls.v3.Secret",
    envoy.extensions.transport_sockets.tls.v3.Secret,
  ),
  listeners: resourceType("envoy.config.listener.v3.Listener", envoy.config.listener.v3.Listener, {
    wildcard: true,
  }),
  routes: resourceType("envoy.config.route.v3.RouteConfiguration", envoy.config.route.v3.RouteConfiguration),
};

/** The kind that a type URL stands for; undefined for one we do not serve. */
export function kindOf(typeUrl: string): ResourceKind | undefined {
  return KINDS.find((kind) => RESOURCE_TYPES[kind].url === typeUrl);
}

/** The name of a resource. */
export function nameOf(kind: ResourceKind, resource: JsonObject): string {
  const name = resource[RESOURCE_TYPES[kind].nameField];
  if (typeof name !== "string")
    throw new Error(`name a resource of ${kind}: it has none: check what built it`);
  return name;
}

function resourceType(type: string, message: MessageClass, own: Partial<ResourceType> = {}): ResourceType {
  return { url: `type.googleapis.com/${type}`, nameField: "name", wildcard: false, message, ...own };
}
