// SPDX-License-Identifier: Apache-2.0
import { APIS, type Api, type Backend } from "../contract/backend.ts";
import type { GatewayView } from "../contract/gateway.ts";
import { CHAIN_NAMESPACE } from "../contract/metadata.ts";
import type { Policy } from "../contract/policy.ts";
import { type Problem, problemBody, statusOf } from "../contract/problem.ts";
import { callerRules } from "./callers.ts";
import { failOpenBackend, failOpenChain } from "./fail-open.ts";
import { FILTERS, processingMode } from "./filters.ts";
import { duration, extension, type JsonObject, typed } from "./json.ts";
import { responseHeaders } from "./response-headers.ts";
import { API_SPANS, OTHER_SPANS } from "./tracing.ts";

/** The name under which the listener asks for its routes. */
export const ROUTES = "gateway";

/** What the body may grow by inside Envoy when its model is rewritten and its usage asked for; the client's own limit is exact. */
const HEADROOM_BYTES = 4096;

/** The route configuration: one route for each API that we steer, the list of models, and everything else as it is. */
export function gatewayRoutes(view: GatewayView): JsonObject & { readonly name: string } {
  return {
    name: ROUTES,
    virtual_hosts: [
      {
        name: ROUTES,
        domains: ["*"],
        ...(view.callers === undefined ? {} : { typed_per_filter_config: callerRules(view.callers) }),
        include_attempt_count_in_response: view.policy.responseHeaders,
        ...(view.policy.responseHeaders ? { response_headers_to_add: responseHeaders() } : {}),
        routes: routes(view),
      },
    ],
  };
}

function routes(view: GatewayView): readonly JsonObject[] {
  const fallback = failOpenBackend(view);
  if (fallback === undefined) return [refusal({ prefix: "/" }, { code: "no_backends" })];
  return [
    ...APIS.map((api) => apiRoute(api, view)),
    listed("models", { path: "/v1/models" }, view.policy, fallback),
    listed("model", { prefix: "/v1/models/" }, view.policy, fallback),
    otherRoute(fallback, view.policy),
  ];
}

/** A request that we read and steer: exact path, POST, JSON. */
function apiRoute(api: Api, view: GatewayView): JsonObject {
  const path = pathOf(api);
  const match = {
    path,
    headers: [
      { name: ":method", string_match: { exact: "POST" } },
      { name: "content-type", string_match: { safe_regex: { regex: "(?i)application/json\\s*(;.*)?" } } },
    ],
  };
  const chain = failOpenChain(view, api);
  if (chain.length === 0) return refusal(match, { code: "unsupported_api" });
  return {
    name: api,
    match,
    tracing: API_SPANS[api],
    request_body_buffer_limit: bodyBufferBytes(view.policy),
    typed_per_filter_config: off(FILTERS.finalBodies),
    route: {
      inline_cluster_specifier_plugin: { extension: priorityGroups(chain) },
      auto_host_rewrite: true,
      timeout: "0s",
      idle_timeout: duration(longestSilenceMs(view.policy, chain.length)),
      retry_policy: retryPolicy(view.policy, chain.length),
    },
  };
}

/** What a route may hold of a request's body, in bytes: what the client may send, and what that may grow by. */
export function bodyBufferBytes({ maxBodyBytes }: Policy): number {
  return maxBodyBytes + HEADROOM_BYTES;
}

/** The path of an API, e.g. `/v1/chat/completions`. */
export function pathOf(api: Api): string {
  return `/v1/${api === "chat-completions" ? "chat/completions" : api}`;
}

/**
 * Steering: the processor's metadata names the groups to try, in its order; without it they are tried as they stand.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/extensions/router/cluster_specifiers/priority_group/v3/priority_group.proto
 */
function priorityGroups(chain: readonly Backend[]): JsonObject {
  return extension(
    "envoy.router.cluster_specifier_plugin.priority_group",
    "envoy.extensions.router.cluster_specifiers.priority_group.v3.PriorityGroupClusterSpecifier",
    {
      override_metadata_namespace: CHAIN_NAMESPACE,
      priority_groups: chain.map(({ name }) => ({ name, clusters: [{ cluster_name: name, weight: 1 }] })),
    },
  );
}

function retryPolicy(policy: Policy, groups: number): JsonObject {
  return {
    retry_on: "5xx,reset,connect-failure,refused-stream,retriable-status-codes",
    // 421: a gateway that does not have the backend (egress-routes.ts).
    retriable_status_codes: [421, 429],
    num_retries: Math.max(1, groups - 1),
    per_try_timeout: duration(policy.attemptTimeoutMs),
    // Counts the wait for headers too, so it may not be shorter than an attempt's own time.
    per_try_idle_timeout: duration(Math.max(policy.idleTimeoutMs, policy.attemptTimeoutMs)),
    retry_back_off: { base_interval: "0.025s", max_interval: "0.1s" },
    refresh_cluster_on_retry: true,
  };
}

/**
 * Longest silence towards the client. Its timer does not begin anew with each attempt, so it must outlast them all;
 * what an attempt itself may be silent is in the retry policy.
 */
function longestSilenceMs(policy: Policy, groups: number): number {
  return Math.max(policy.idleTimeoutMs, policy.attemptTimeoutMs * Math.max(2, groups) + 1000);
}

/** The models, all or one: the processor answers from the headers; without it the default backend does. */
function listed(name: string, path: JsonObject, policy: Policy, fallback: Backend): JsonObject {
  const overrides = { processing_mode: processingMode("NONE") };
  return {
    ...passed(name, { ...path, headers: [{ name: ":method", string_match: { exact: "GET" } }] }),
    route: passedRoute(fallback, policy),
    typed_per_filter_config: {
      ...off(FILTERS.finalBodies, FILTERS.bodyLimit, FILTERS.failOpenFacts, FILTERS.usage),
      [FILTERS.processor]: typed("envoy.extensions.filters.http.ext_proc.v3.ExtProcPerRoute", { overrides }),
    },
  };
}

/** Everything else goes to the default backend as it came, unread and unbuffered. */
function otherRoute(fallback: Backend, policy: Policy): JsonObject {
  return {
    ...passed("other", { prefix: "/" }),
    route: passedRoute(fallback, policy),
    typed_per_filter_config: off(
      FILTERS.finalBodies,
      FILTERS.bodyLimit,
      FILTERS.failOpenFacts,
      FILTERS.processor,
      FILTERS.usage,
    ),
  };
}

function passed(name: string, match: JsonObject): JsonObject {
  return { name, match, tracing: OTHER_SPANS };
}

function passedRoute(fallback: Backend, policy: Policy): JsonObject {
  return {
    cluster: fallback.name,
    auto_host_rewrite: true,
    timeout: "0s",
    idle_timeout: duration(policy.idleTimeoutMs),
  };
}

/** A route that answers by itself; its body is final (FILTERS.finalBodies). */
export function refusal(match: JsonObject, problem: Problem): JsonObject {
  return {
    name: problem.code,
    match,
    direct_response: { status: statusOf(problem), body: { inline_string: problemBody(problem) } },
    response_headers_to_add: [
      {
        header: { key: "content-type", value: "application/json" },
        append_action: "OVERWRITE_IF_EXISTS_OR_ADD",
      },
    ],
    typed_per_filter_config: off(FILTERS.bodyLimit, FILTERS.failOpenFacts, FILTERS.processor, FILTERS.usage),
  };
}

/** FilterConfig is the one typed_config that may not travel as a TypedStruct (encode.ts). */
export function off(...filters: readonly string[]): JsonObject {
  return Object.fromEntries(
    filters.map((name) => [name, typed("envoy.config.route.v3.FilterConfig", { disabled: true })]),
  );
}
