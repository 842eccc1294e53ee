// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { GatewayView } from "../contract/gateway.ts";
import { CHAIN_NAMESPACE, KEYS, NAMESPACE } from "../contract/metadata.ts";
import type { Policy, VirtualModel } from "../contract/policy.ts";
import { problemBody, statusOf } from "../contract/problem.ts";
import { forwardsAuthorization, keepAuthorization } from "./authorization.ts";
import type { Build } from "./build.ts";
import { callerFilters } from "./callers.ts";
import { failOpenBackend } from "./fail-open.ts";
import { duration, extension, type JsonObject } from "./json.ts";
import { CLOSED_LUA } from "./lua-closed.ts";
import { USAGE_LUA } from "./lua-usage.ts";
import { PROCESSOR_CLUSTER } from "./processor-cluster.ts";
import { readiness } from "./ready.ts";
import { credentialHeaders } from "./upstream-filters.ts";

/** Names of the filters that a route may switch off. */
export const FILTERS = {
  errorBodies: "pointsman.error-bodies",
  /** For routes that answer by themselves: their bodies are no errors of Envoy's. */
  finalBodies: "pointsman.final-bodies",
  bodyLimit: "pointsman.body-limit",
  failOpenFacts: "pointsman.fail-open-facts",
  processor: "envoy.filters.http.ext_proc",
  closed: "pointsman.closed",
  usage: "pointsman.usage",
} as const;

/** The downstream HTTP filters in order: facts for the case that we do not answer, our answer, then the backends. */
export function downstreamFilters({ view, lastFilters }: Build): readonly JsonObject[] {
  const { backends } = view.catalog;
  const closed = view.policy.virtualModels.some(isClosed);
  return [
    readiness(),
    setMetadata(FILTERS.errorBodies, { [KEYS.errorBody]: "envoy" }),
    ...callerFilters(view.callers),
    setMetadata(FILTERS.finalBodies, { [KEYS.errorBody]: "route" }),
    bodyLimit(view.policy.maxBodyBytes),
    setMetadata(FILTERS.failOpenFacts, failOpenFacts(view)),
    processor(view, backends),
    ...(closed ? [closedModels(view.policy)] : []),
    ...(backends.some((backend) => forwardsAuthorization(backend, view)) ? [keepAuthorization()] : []),
    usage(),
    ...(lastFilters ?? []),
    backendsAsked(),
  ];
}

/** Reads the tokens of replies as they pass. */
function usage(): JsonObject {
  return extension(FILTERS.usage, "envoy.extensions.filters.http.lua.v3.Lua", {
    default_source_code: { inline_string: USAGE_LUA },
  });
}

/** The last filter: asks the backends. */
export function backendsAsked(): JsonObject {
  return extension("envoy.filters.http.router", "envoy.extensions.filters.http.router.v3.Router", {
    // Otherwise backends are told our own host name in x-envoy-original-host, behind all upstream filters.
    suppress_envoy_headers: true,
  });
}

/** Refuses bodies that are larger than so many bytes. */
export function bodyLimit(maxBodyBytes: number): JsonObject {
  return extension(FILTERS.bodyLimit, "envoy.extensions.filters.http.body_size_limit.v3.BodySizeLimit", {
    max_request_bytes: maxBodyBytes,
  });
}

/** Metadata that stands until the processor overwrites it, so that headers, logs and spans tell the truth. */
function failOpenFacts(view: GatewayView): JsonObject {
  const backend = failOpenBackend(view);
  return {
    [KEYS.reason]: "fail-open",
    ...(backend ? { [KEYS.backend]: backend.name, [KEYS.tier]: backend.tier } : {}),
  };
}

/** Facts of ours as dynamic metadata. */
export function setMetadata(name: string, value: JsonObject): JsonObject {
  return extension(name, "envoy.extensions.filters.http.set_metadata.v3.Config", {
    metadata: [{ metadata_namespace: NAMESPACE, allow_overwrite: true, value }],
  });
}

/**
 * ext_proc. Request headers are always SENT: SKIP with BUFFERED chooses the route before the body is answered, and
 * crashed Envoy 1.40.0. https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_filters/ext_proc_filter
 */
function processor({ policy, processor: at }: GatewayView, backends: readonly Backend[]): JsonObject {
  return extension(FILTERS.processor, "envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor", {
    grpc_service: {
      envoy_grpc: { cluster_name: PROCESSOR_CLUSTER },
      timeout: "0s",
      ...(at.kind === "tcp" ? { retry_policy: ELSEWHERE } : {}),
    },
    processing_mode: processingMode("BUFFERED"),
    message_timeout: duration(policy.routerTimeoutMs),
    failure_mode_allow: true,
    mutation_rules: {
      disallow_all: true,
      allow_expression: { regex: "^(x-pointsman-.*|content-type|retry-after|x-envoy-max-retries)$" },
    },
    forward_rules: {
      disallowed_headers: { patterns: credentialHeaders(backends).map((exact) => ({ exact })) },
    },
    metadata_options: { receiving_namespaces: { untyped: [NAMESPACE, CHAIN_NAMESPACE] } },
  });
}

/** A processor that others serve with us may go: what it had not begun to answer is asked again, at once. */
const ELSEWHERE = {
  retry_on: "connect-failure,refused-stream,reset",
  num_retries: 2,
  retry_back_off: { base_interval: "0.005s", max_interval: "0.025s" },
  retry_host_predicate: [
    extension(
      "envoy.retry_host_predicates.previous_hosts",
      "envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate",
    ),
  ],
  host_selection_retry_max_attempts: 3,
} as const;

/** What Envoy asks the processor about: nothing of the response, and the request body where there is one to read. */
export function processingMode(requestBody: "BUFFERED" | "NONE"): JsonObject {
  return {
    request_header_mode: "SEND",
    request_body_mode: requestBody,
    request_trailer_mode: "SKIP",
    response_header_mode: "SKIP",
    response_body_mode: "NONE",
    response_trailer_mode: "SKIP",
  };
}

function closedModels(policy: Policy): JsonObject {
  const closed = policy.virtualModels.filter(isClosed).map(({ name }) => name);
  const problem = { code: "router_unavailable" } as const;
  return extension(FILTERS.closed, "envoy.extensions.filters.http.lua.v3.Lua", {
    default_source_code: { inline_string: CLOSED_LUA },
    filter_context: {
      closed: Object.fromEntries(closed.map((name) => [name, true])),
      routers: closed.includes(policy.primary),
      status: String(statusOf(problem)),
      body: problemBody(problem),
    },
  });
}

function isClosed(model: VirtualModel): boolean {
  return model.onRouterFailure === "closed";
}
