// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { RouterService } from "../contract/gateway.ts";
import type { Build } from "./build.ts";
import { backendCluster } from "./cluster.ts";
import { HTTP_BY_ALPN, HTTP_OPTIONS } from "./cluster-options.ts";
import { extension, type JsonObject, typed } from "./json.ts";
import { POD_TOKEN } from "./pod-token.ts";
import { tlsTrusting } from "./tls.ts";
import { upstreamFilters } from "./upstream-filters.ts";

/** Request header by which a sidecar tells the egress listener which backend it decided for. */
export const EGRESS_HEADER = "x-pointsman-egress";

/**
 * True when a sidecar asks the gateway to ask this backend: what has a key of ours, or is outside. A backend that wants
 * the client's own key has none of ours, and is asked straight away.
 */
export function leavesByEgress({ connection, credential, forwardAuthorization }: Backend): boolean {
  if (credential !== undefined) return true;
  return connection.scheme === "https" && !(forwardAuthorization && connection.caFile === undefined);
}

/**
 * The backend as a sidecar sees it: at the egress listener, which puts path and key in place. Not `https`, for that
 * means outside: the trace goes on to the gateway, and ends there.
 */
export function atEgress(backend: Backend, { host, port }: RouterService["egress"]): Backend {
  const { endpoints: _, ...rest } = backend;
  return { ...rest, connection: { scheme: "http", host, port, pathPrefix: "/v1" } };
}

/** The cluster of a backend made by `atEgress`: over TLS, with the pod's own token in place of any key. */
export function egressCluster(backend: Backend, build: Build, router: RouterService): JsonObject {
  return {
    ...backendCluster(backend, build),
    transport_socket: tlsTrusting(router.egress.host, { inline_string: router.authority }),
    typed_extension_protocol_options: {
      [HTTP_OPTIONS]: typed(HTTP_OPTIONS, { ...HTTP_BY_ALPN, http_filters: egressFilters(backend, build) }),
    },
  };
}

/** The filters of every cluster, and behind the first, which takes credentials and our headers away, our own two. */
function egressFilters(backend: Backend, build: Build): readonly JsonObject[] {
  const [takeAway, ...rest] = upstreamFilters(backend, build);
  const headers = { [EGRESS_HEADER]: backend.name, authorization: `Bearer ${POD_TOKEN}` };
  const request_mutations = Object.entries(headers).map(([key, value]) => ({
    append: { header: { key, value }, append_action: "OVERWRITE_IF_EXISTS_OR_ADD" },
  }));
  const put = extension(
    "pointsman.egress",
    "envoy.extensions.filters.http.header_mutation.v3.HeaderMutation",
    { mutations: { request_mutations } },
  );
  return [...(takeAway === undefined ? [] : [takeAway]), put, ...rest];
}
