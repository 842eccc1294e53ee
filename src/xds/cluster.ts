// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import { NAMESPACE } from "../contract/metadata.ts";
import { ADS } from "./ads-source.ts";
import type { Build } from "./build.ts";
import { HTTP_OPTIONS } from "./cluster-options.ts";
import { clusterEndpoints, hasAddresses } from "./endpoint.ts";
import { type JsonObject, typed } from "./json.ts";
import { tls } from "./tls.ts";
import { upstreamFilters } from "./upstream-filters.ts";

/** The cluster of one backend, under the backend's name. */
export function backendCluster(backend: Backend, build: Build): JsonObject {
  const { scheme, host, caFile } = backend.connection;
  const secure = scheme === "https";
  return {
    name: backend.name,
    ...discovery(backend, build),
    connect_timeout: "1s",
    lb_policy: "LEAST_REQUEST",
    // For the names of spans, which begin before there is a host; replies say what the host says (endpoint.ts).
    metadata: { filter_metadata: { [NAMESPACE]: { model: backend.model } } },
    outlier_detection: OUTLIERS,
    circuit_breakers: BREAKERS,
    ...(secure ? { transport_socket: tls(host, caFile ?? build.systemCaFile) } : {}),
    typed_extension_protocol_options: {
      [HTTP_OPTIONS]: typed(HTTP_OPTIONS, {
        ...(secure ? HTTP_BY_ALPN : HTTP_1),
        http_filters: upstreamFilters(backend, build),
      }),
    },
  };
}

const HTTP_1 = { explicit_http_config: { http_protocol_options: {} } };
const HTTP_BY_ALPN = { auto_config: { http_protocol_options: {}, http2_protocol_options: {} } };

/** A pool that fails is left alone until it recovers: its requests go straight to the next candidate. */
const OUTLIERS = {
  consecutive_5xx: 5,
  interval: "5s",
  base_ejection_time: "10s",
  max_ejection_time: "60s",
  max_ejection_percent: 100,
  always_eject_one_host: true,
};

/**
 * Wide open: a request that a breaker refuses is never retried, so load is shed by the router, not here. The retry
 * budget that counts is that of the failing cluster; with Envoy's default 3 of 50 simultaneous failures fall over.
 */
const BREAKERS = {
  thresholds: [
    {
      max_connections: 10_000,
      max_pending_requests: 10_000,
      max_requests: 10_000,
      retry_budget: { budget_percent: { value: 100 }, min_retry_concurrency: 100 },
    },
  ],
};

/** Addresses are pushed to Envoy and can be changed without touching the cluster; a name is Envoy's to resolve. */
function discovery(backend: Backend, build: Build): JsonObject {
  if (!hasAddresses(backend)) {
    return {
      type: "STRICT_DNS",
      dns_lookup_family: "V4_PREFERRED",
      load_assignment: clusterEndpoints(backend),
    };
  }
  return build.delivery === "ads"
    ? { type: "EDS", eds_cluster_config: { eds_config: ADS } }
    : { type: "STATIC", load_assignment: clusterEndpoints(backend) };
}
