// SPDX-License-Identifier: Apache-2.0
import {
  type MetricReader,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from "@opentelemetry/sdk-metrics";
import type { Environment } from "./collector.ts";

/** Metrics on their way to a collector: a reader beside that of /metrics. Disposing sends the last, for two seconds at most. */
export interface MetricsPush extends AsyncDisposable {
  readonly reader: MetricReader;
}

/** https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/#periodic-exporting-metricreader */
const INTERVAL = "OTEL_METRIC_EXPORT_INTERVAL";
const USUAL_INTERVAL_MS = 60_000;
const LEAST_INTERVAL_MS = 100;
const MOST_INTERVAL_MS = 86_400_000;
const EXPORT_TIMEOUT_MS = 5_000;
const DRAIN_MS = 2_000;
/** As for /metrics: label sets that a family may gain between two readings. */
const MAX_LABEL_SETS = 1_000;

/** Milliseconds from one push to the next; throws, with the variable, when it is none. */
export function pushInterval(env: Environment): number {
  const text = env[INTERVAL]?.trim();
  if (text === undefined || text === "") return USUAL_INTERVAL_MS;
  const ms = Number(text);
  if (Number.isInteger(ms) && ms >= LEAST_INTERVAL_MS && ms <= MOST_INTERVAL_MS) return ms;
  throw new Error(
    `read ${INTERVAL}: give whole milliseconds from ${LEAST_INTERVAL_MS} to ${MOST_INTERVAL_MS}`,
  );
}

/** Pushes metrics every so often; what a collector does not take is told to `failed`, and the next push has it all again. */
export function pushMetrics(
  exporter: PushMetricExporter,
  intervalMs: number,
  failed: (cause: unknown) => void,
): MetricsPush {
  const reader = new PeriodicExportingMetricReader({
    exporter: accounted(exporter, failed),
    exportIntervalMillis: intervalMs,
    exportTimeoutMillis: Math.min(intervalMs, EXPORT_TIMEOUT_MS),
    cardinalityLimits: { default: MAX_LABEL_SETS },
  });
  return {
    reader,
    async [Symbol.asyncDispose]() {
      const late = Promise.withResolvers<void>();
      const timer = setTimeout(late.resolve, DRAIN_MS);
      await Promise.race([reader.shutdown().catch(failed), late.promise]);
      clearTimeout(timer);
    },
  };
}

/** The exporter, telling us of its failures in place of the SDK's own log. */
function accounted(exporter: PushMetricExporter, failed: (cause: unknown) => void): PushMetricExporter {
  return {
    export: (metrics, done) =>
      exporter.export(metrics, (result) => {
        if (result.code !== 0) failed(result.error ?? new Error("export metrics: refused"));
        done({ code: 0 });
      }),
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
    selectAggregationTemporality: (kind) => exporter.selectAggregationTemporality?.(kind) ?? 1,
  };
}
