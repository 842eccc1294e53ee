// SPDX-License-Identifier: Apache-2.0
import type { Collector } from "../contract/gateway.ts";

/** The environment as a record, so that nothing here reads the process's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a signal goes: nowhere, to a collector, or a setting that names its variable and what is wrong with it. */
export type CollectorSetting =
  | { readonly kind: "none" }
  | { readonly kind: "collector"; readonly collector: Collector }
  | { readonly kind: "invalid"; readonly problem: string };

/** Longest endpoint accepted. */
const MAX_ENDPOINT = 2_048;
const GRPC_PORT = "4317";
/** What the variables of a signal have in their names, and its path below a general endpoint. */
const SIGNALS = { TRACES: "v1/traces", METRICS: "v1/metrics" } as const;
type Signal = keyof typeof SIGNALS;
const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Where metrics are pushed to: a collector, nowhere, or a setting that is not usable. */
export function metricsCollectorFrom(env: Environment): CollectorSetting {
  const wanted = (env["OTEL_METRICS_EXPORTER"] ?? "").split(",").map((word) => word.trim());
  if (wanted.includes("none")) return { kind: "none" };
  // A general endpoint may be Jaeger's, which takes no metrics: they are pushed to it only when somebody says so.
  const own = firstSet(env, "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT");
  return wanted.includes("otlp") || own !== undefined ? settingOf(env, "METRICS") : { kind: "none" };
}

/**
 * The collector of traces that the standard variables name; an empty variable counts as unset and the one for traces wins.
 * One addition of ours: without a protocol, port 4317 means gRPC. An endpoint is never repeated in a problem, since
 * it may hold a credential. https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export function collectorFrom(env: Environment): CollectorSetting {
  return env["OTEL_TRACES_EXPORTER"]?.trim() === "none" ? { kind: "none" } : settingOf(env, "TRACES");
}

function settingOf(env: Environment, signal: Signal): CollectorSetting {
  if (env["OTEL_SDK_DISABLED"]?.trim().toLowerCase() === "true") return { kind: "none" };
  const own = `OTEL_EXPORTER_OTLP_${signal}`;
  const endpoint = firstSet(env, `${own}_ENDPOINT`, "OTEL_EXPORTER_OTLP_ENDPOINT");
  if (endpoint === undefined) return { kind: "none" };
  const stated = firstSet(env, `${own}_PROTOCOL`, "OTEL_EXPORTER_OTLP_PROTOCOL");
  if (stated !== undefined && !isProtocol(stated.value)) {
    return invalid(stated, "not a protocol we speak: use grpc or http/protobuf");
  }
  const read = readEndpoint(endpoint, insecure(env, own));
  if (typeof read === "string") return invalid(endpoint, read);
  const protocol = stated && isProtocol(stated.value) ? stated.value : protocolOf(read.url);
  if (protocol === "grpc") return found(protocol, `${read.url.protocol}//${read.url.host}`);
  if (!read.hasScheme) return invalid(endpoint, "no scheme: begin it with http:// or https://");
  const whole = endpoint.name === `${own}_ENDPOINT`;
  return found(protocol, whole ? read.url.href : urlBelow(read.url, SIGNALS[signal]));
}

interface Setting {
  readonly name: string;
  readonly value: string;
}

function firstSet(env: Environment, ...names: readonly string[]): Setting | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value) return { name, value };
  }
  return undefined;
}

/** The endpoint as a URL, or what is wrong with it. Without a scheme it is a gRPC target, secure unless told otherwise. */
function readEndpoint(
  { value }: Setting,
  plain: boolean,
): string | { readonly url: URL; readonly hasScheme: boolean } {
  if (value.length > MAX_ENDPOINT) return `longer than ${MAX_ENDPOINT} characters`;
  const hasScheme = SCHEME.test(value);
  const url = URL.parse(hasScheme ? value : `${plain ? "http" : "https"}://${value}`);
  if (url === null || url.hostname === "") return "not a URL: use a form such as http://127.0.0.1:4317";
  if (url.protocol !== "http:" && url.protocol !== "https:") return "not an http:// or https:// URL";
  if (url.username !== "" || url.password !== "") {
    return "holds a credential: send it with OTEL_EXPORTER_OTLP_HEADERS instead";
  }
  return { url, hasScheme };
}

/** https://opentelemetry.io/docs/specs/otel/protocol/exporter/#configuration-options, "Insecure" */
function insecure(env: Environment, own: string): boolean {
  return firstSet(env, `${own}_INSECURE`, "OTEL_EXPORTER_OTLP_INSECURE")?.value.toLowerCase() === "true";
}

function isProtocol(value: string): value is Collector["protocol"] {
  return value === "grpc" || value === "http/protobuf";
}

function protocolOf(url: URL): Collector["protocol"] {
  return url.port === GRPC_PORT ? "grpc" : "http/protobuf";
}

/** The general endpoint is a base: the signal's path is appended to it. */
function urlBelow(base: URL, path: string): string {
  const url = new URL(base);
  url.pathname = `${base.pathname.endsWith("/") ? base.pathname : `${base.pathname}/`}${path}`;
  return url.href;
}

function found(protocol: Collector["protocol"], url: string): CollectorSetting {
  return { kind: "collector", collector: { protocol, url } };
}

function invalid({ name }: Setting, what: string): CollectorSetting {
  return { kind: "invalid", problem: `read ${name}: ${what}` };
}
