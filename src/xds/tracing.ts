// SPDX-License-Identifier: Apache-2.0
import type { Api } from "../contract/backend.ts";
import type { Collector } from "../contract/gateway.ts";
import { KEYS, USAGE_KEYS, USAGE_NAMESPACE } from "../contract/metadata.ts";
import { HTTP_2_OPTIONS } from "./cluster-options.ts";
import { isIpAddress, socketAddress } from "./endpoint.ts";
import { extension, type JsonObject } from "./json.ts";
import { clusterFact, decidedFact, servedFact } from "./response-headers.ts";
import { tls } from "./tls.ts";

/** The cluster of the OTLP collector. */
export const COLLECTOR_CLUSTER = "pointsman-otlp";
/** The service name of Envoy's spans. */
const GATEWAY = "pointsman-gateway";

/** Tracing of the connection manager: a server span, a span for each attempt, and the decision's facts as tags. */
export function tracing(collector: Collector, serviceName = GATEWAY): JsonObject {
  return {
    spawn_upstream_span: true,
    random_sampling: { value: 100 },
    provider: extension("envoy.tracers.opentelemetry", "envoy.config.trace.v3.OpenTelemetryConfig", {
      service_name: serviceName,
      ...exporter(collector),
    }),
    custom_tags: [
      tag("gen_ai.request.model", decidedFact(KEYS.virtualModel)),
      tag("gen_ai.response.model", servedFact("model")),
      tag("gen_ai.response.id", replyFact(USAGE_KEYS.responseId)),
      tag("gen_ai.usage.input_tokens", replyFact(USAGE_KEYS.promptTokens), "INT"),
      tag("gen_ai.usage.output_tokens", replyFact(USAGE_KEYS.completionTokens), "INT"),
      tag("pointsman.virtual_model", decidedFact(KEYS.virtualModel)),
      tag("pointsman.router.name", decidedFact(KEYS.router)),
      tag("pointsman.score", decidedFact(KEYS.score), "DOUBLE"),
      tag("pointsman.threshold", decidedFact(KEYS.threshold), "DOUBLE"),
      tag("pointsman.tier", decidedFact(KEYS.tier)),
      tag("pointsman.reason", decidedFact(KEYS.reason)),
      tag("pointsman.would.tier", decidedFact(KEYS.wouldTier)),
      tag("pointsman.would.reason", decidedFact(KEYS.wouldReason)),
      tag("pointsman.would.backend.name", decidedFact(KEYS.wouldBackend)),
      tag("pointsman.backend.name", decidedFact(KEYS.backend)),
      tag("pointsman.served.backend.name", servedFact("backend")),
      tag("pointsman.served.tier", servedFact("tier")),
      tag("pointsman.decision.duration", decidedFact(KEYS.decisionMs), "DOUBLE"),
      tag("pointsman.caller", decidedFact(KEYS.caller)),
      tag("pointsman.attempts", "%UPSTREAM_REQUEST_ATTEMPT_COUNT%", "INT"),
    ],
  };
}

/** Span names by API: the server's, and each attempt's by the GenAI conventions (`{operation} {model}`). */
export const API_SPANS: Readonly<Record<Api, JsonObject>> = {
  "chat-completions": spans("/v1/chat/completions", "chat"),
  completions: spans("/v1/completions", "text_completion"),
  responses: spans("/v1/responses", "chat"),
  messages: spans("/v1/messages", "chat"),
};

/** Span names of what we do not read: no path in them, paths have no bound. */
export const OTHER_SPANS: JsonObject = {
  operation: "ingress %REQ(:METHOD)%",
  upstream_operation: "%REQ(:METHOD)% %UPSTREAM_CLUSTER_RAW%",
};

/** The collector's cluster, from its URL. */
export function collectorCluster(collector: Collector, systemCaFile: string): JsonObject {
  const { host, port, secure } = collectorAddress(collector);
  const endpoint = { endpoint: { hostname: host, address: socketAddress({ host, port }) } };
  return {
    name: COLLECTOR_CLUSTER,
    ...(isIpAddress(host) ? { type: "STATIC" } : { type: "STRICT_DNS", dns_lookup_family: "V4_PREFERRED" }),
    connect_timeout: "1s",
    load_assignment: { cluster_name: COLLECTOR_CLUSTER, endpoints: [{ lb_endpoints: [endpoint] }] },
    ...(secure ? { transport_socket: tls(host, systemCaFile) } : {}),
    ...(collector.protocol === "grpc" ? { typed_extension_protocol_options: HTTP_2_OPTIONS } : {}),
  };
}

function spans(path: string, operation: string): JsonObject {
  return { operation: `ingress POST ${path}`, upstream_operation: `${operation} ${clusterFact("model")}` };
}

/** Format string of what was seen of the reply (lua-usage.ts). */
function replyFact(key: string): string {
  return `%DYNAMIC_METADATA(${USAGE_NAMESPACE}:${key})%`;
}

function tag(name: string, value: string, valueType?: "INT" | "DOUBLE"): JsonObject {
  return { tag: name, value, ...(valueType === undefined ? {} : { value_type: valueType }) };
}

function exporter(collector: Collector): JsonObject {
  if (collector.protocol === "grpc") {
    return { grpc_service: { envoy_grpc: { cluster_name: COLLECTOR_CLUSTER }, timeout: "1s" } };
  }
  return { http_service: { http_uri: { uri: collector.url, cluster: COLLECTOR_CLUSTER, timeout: "1s" } } };
}

function collectorAddress(collector: Collector): { host: string; port: number; secure: boolean } {
  const url = new URL(collector.url);
  const secure = url.protocol === "https:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return { host, port: url.port === "" ? (secure ? 443 : 80) : Number(url.port), secure };
}
