// SPDX-License-Identifier: Apache-2.0
import type { SpanExporter } from "@opentelemetry/sdk-trace";
import type { Collector } from "../contract/gateway.ts";

/**
 * The OTLP exporter for a collector. Imported only when there is one: each costs some 100 ms and 15 MB. Both read
 * OTEL_EXPORTER_OTLP_HEADERS, _TIMEOUT, _COMPRESSION and _CERTIFICATE from the process's environment by themselves.
 */
export async function otlpExporter(collector: Collector): Promise<SpanExporter> {
  const { url } = collector;
  if (collector.protocol === "grpc") {
    const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-grpc");
    return new OTLPTraceExporter({ url });
  }
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-proto");
  return new OTLPTraceExporter({ url });
}
