// SPDX-License-Identifier: Apache-2.0
import { isIP } from "node:net";
import type { Backend } from "../contract/backend.ts";
import type { HostPort } from "../contract/gateway.ts";
import type { JsonObject } from "./json.ts";

/**
 * A place that always refuses. At priority 1 it turns an empty or wholly ejected pool, which Envoy answers with a
 * final 503, into a connect failure, which is retried at the next candidate.
 */
const TOMBSTONE = {
  priority: 1,
  lb_endpoints: [endpoint({ host: "127.0.0.1", port: 9 }, "tombstone.invalid")],
};

/** True for an IPv4 or IPv6 address, false for a DNS name. */
export function isIpAddress(host: string): boolean {
  return isIP(host) !== 0;
}

/** Where a backend's requests go: its own address first, then the tombstone. */
export function clusterEndpoints(backend: Backend): JsonObject {
  const { host } = backend.connection;
  const hostHeader = isIP(host) === 6 ? `[${host}]` : host;
  const own = { lb_endpoints: [endpoint(backend.connection, hostHeader)] };
  return { cluster_name: backend.name, endpoints: [own, TOMBSTONE] };
}

/** A socket address in JSON form. */
export function socketAddress(at: HostPort): JsonObject {
  return { socket_address: { address: at.host, port_value: at.port } };
}

/** One endpoint; `hostname` is what `auto_host_rewrite` puts into the Host header. */
function endpoint(at: HostPort, hostname: string): JsonObject {
  return { endpoint: { hostname, address: socketAddress(at) } };
}
