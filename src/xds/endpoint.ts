// SPDX-License-Identifier: Apache-2.0
import { isIP } from "node:net";
import type { Backend, Endpoint } from "../contract/backend.ts";
import type { HostPort } from "../contract/gateway.ts";
import { NAMESPACE } from "../contract/metadata.ts";
import type { JsonObject } from "./json.ts";

/** True for an IPv4 or IPv6 address, false for a DNS name. */
export function isIpAddress(host: string): boolean {
  return isIP(host) !== 0;
}

/** True when we tell Envoy a backend's addresses; false when Envoy finds them by the backend's name. */
export function hasAddresses(backend: Backend): boolean {
  return backend.endpoints !== undefined || isIpAddress(backend.connection.host);
}

/** Where a backend's requests go: its own addresses first, then the tombstone. */
export function clusterEndpoints(backend: Backend): JsonObject {
  const metadata = endpointFacts(backend);
  const hostname = hostHeader(backend.connection);
  const own = addresses(backend).map(({ address, port, weight }) => ({
    ...endpoint({ host: address, port }, hostname),
    metadata,
    ...(weight === undefined ? {} : { load_balancing_weight: weight }),
  }));
  return {
    cluster_name: backend.name,
    endpoints: [{ lb_endpoints: own }, tombstone(metadata)],
    policy: { overprovisioning_factor: NEVER_SPILLS },
  };
}

/**
 * Percent by which the healthy addresses count for more than their share. With Envoy's own 140 a pool that lost two of
 * three addresses would send half of its requests to the tombstone, and so to another model; with this one address is
 * enough, and a pool without any goes to the tombstone at once.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/intro/arch_overview/upstream/load_balancing/priority
 */
const NEVER_SPILLS = 10_000_000;

/** Only what Envoy can read: for one address that is none it refuses all endpoints told with it, and names no backend. */
function addresses({ endpoints, connection }: Backend): readonly Endpoint[] {
  if (endpoints === undefined) return [{ address: connection.host, port: connection.port }];
  return endpoints.filter(({ address }) => isIpAddress(address));
}

/** The Host header: with the port where it is not the scheme's own (RFC 9110, section 7.2). */
function hostHeader({ scheme, host, port }: Backend["connection"]): string {
  const name = isIP(host) === 6 ? `[${host}]` : host;
  return port === (scheme === "https" ? 443 : 80) ? name : `${name}:${port}`;
}

/** A socket address in JSON form. */
export function socketAddress(at: HostPort): JsonObject {
  return { socket_address: { address: at.host, port_value: at.port } };
}

/**
 * What a host says of its backend. On hosts, not on the cluster: a route has a cluster before anything is sent, so a
 * reply of ours or of Envoy's would name a backend that never heard of the request.
 */
function endpointFacts({ name, model, tier }: Backend): JsonObject {
  return { filter_metadata: { [NAMESPACE]: { backend: name, model, tier } } };
}

/**
 * A place that always refuses. At priority 1 it turns an empty or wholly ejected pool, which Envoy answers with a
 * final 503, into a connect failure, which is retried at the next candidate.
 */
function tombstone(metadata: JsonObject): JsonObject {
  const refuses = endpoint({ host: "127.0.0.1", port: 9 }, "tombstone.invalid");
  return { priority: 1, lb_endpoints: [{ ...refuses, metadata }] };
}

/** One endpoint; `hostname` is what `auto_host_rewrite` puts into the Host header. */
function endpoint(at: HostPort, hostname: string): JsonObject {
  return { endpoint: { hostname, address: socketAddress(at) } };
}
