// SPDX-License-Identifier: Apache-2.0

/** What "bare" means; printed with the results. */
export const BARE_SAYS =
  "bare is the gateway's own configuration without what is ours: no ext_proc, no Lua, no metadata or decision headers, " +
  "no size-limit filter, no error bodies, no gRPC access log, one cluster in place of the chain; " +
  "it keeps the connection manager, the stripping of client headers, the route match with body buffer and retries, " +
  "the upstream header mutations, outlier detection and breakers";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Extensions that are left out, by name. */
const OURS = new Set([
  "pointsman.error-bodies",
  "pointsman.body-limit",
  "pointsman.fail-open-facts",
  "pointsman.closed",
  "pointsman.steered",
  "envoy.filters.http.ext_proc",
]);

/** Settings that are left out, by key. */
const OUR_KEYS = new Set([
  "access_log",
  "local_reply_config",
  "typed_per_filter_config",
  "include_attempt_count_in_response",
]);

/** The plain proxy made from the gateway's static configuration; every chat request goes to `cluster`. */
export function bareConfig(gatewayConfig: string, cluster: string): string {
  return JSON.stringify(bare(JSON.parse(gatewayConfig) as Json, cluster));
}

function bare(value: Json, cluster: string): Json {
  if (isList(value)) return value.filter((item) => !isOurs(item)).map((item) => bare(item, cluster));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]): [string, Json][] => {
    if (OUR_KEYS.has(key) || isDecisionHeaders(key, inner)) return [];
    if (key === "inline_cluster_specifier_plugin") return [["cluster", cluster]];
    return [[key, bare(inner, cluster)]];
  });
  return Object.fromEntries(entries);
}

/** Our extensions, and the cluster that is pointsman. */
function isOurs(item: Json): boolean {
  if (typeof item !== "object" || item === null || isList(item)) return false;
  const name = item["name"];
  return typeof name === "string" && (OURS.has(name) || (name === "pointsman" && "load_assignment" in item));
}

function isDecisionHeaders(key: string, value: Json): boolean {
  return key === "response_headers_to_add" && JSON.stringify(value).includes("x-pointsman-");
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
