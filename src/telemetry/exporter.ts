// SPDX-License-Identifier: Apache-2.0
import type { PushMetricExporter } from "@opentelemetry/sdk-metrics";
import type { SpanExporter } from "@opentelemetry/sdk-trace";
import type { Collector } from "../contract/gateway.ts";

/**
 * How long one batch is tried, retries and all. Shorter than OTLP's ten seconds: the exporter's retry timers hold a
 * process that wants to end.
 */
const TIMEOUT_MS = 3_000;

/**
 * The OTLP exporter for a collector. Imported only when there is one: each costs some 50 ms and 10 MB. Both read
 * OTEL_EXPORTER_OTLP_HEADERS, _COMPRESSION and _CERTIFICATE from the process's environment by themselves.
 */
export async function otlpExporter(collector: Collector): Promise<SpanExporter> {
  const { url } = collector;
  if (collector.protocol === "grpc") {
    const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-grpc");
    return new OTLPTraceExporter({ url, timeoutMillis: TIMEOUT_MS });
  }
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-proto");
  return new OTLPTraceExporter({ url, timeoutMillis: TIMEOUT_MS });
}

/** The same for metrics; cumulative unless OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE says otherwise. */
export async function otlpMetricExporter({ protocol, url }: Collector): Promise<PushMetricExporter> {
  if (protocol === "grpc") {
    const { OTLPMetricExporter } = await import("@opentelemetry/exporter-metrics-otlp-grpc");
    return new OTLPMetricExporter({ url, timeoutMillis: TIMEOUT_MS });
  }
  const { OTLPMetricExporter } = await import("@opentelemetry/exporter-metrics-otlp-proto");
  return new OTLPMetricExporter({ url, timeoutMillis: TIMEOUT_MS });
}
