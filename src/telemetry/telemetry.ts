// SPDX-License-Identifier: Apache-2.0
import type { Collector } from "../contract/gateway.ts";
import type { Log } from "../contract/log.ts";
import type { Observer } from "../contract/observer.ts";
import { type AccessMetrics, createAccessMetrics } from "./access-metrics.ts";
import type { Environment } from "./collector.ts";
import { createDecisionMetrics } from "./decision-metrics.ts";
import { countLostSpans } from "./lost-spans.ts";
import { createObserver } from "./observer.ts";
import { watchProcess } from "./process-metrics.ts";
import { createRegistry, type Registry } from "./registry.ts";
import { resourceAttributes } from "./resource.ts";
import type { Tracing } from "./tracing.ts";

/** What telemetry needs of its surroundings. */
export interface TelemetryOptions {
  /** Absent: nothing is traced, and nothing of OpenTelemetry is loaded. */
  readonly collector?: Collector;
  readonly env: Environment;
  readonly version: string;
  readonly log: Log;
  readonly ready: () => boolean;
}

/** Running telemetry. Disposing of it sends the last spans, for two seconds at most. */
export interface Telemetry extends AsyncDisposable {
  readonly observer: Observer;
  readonly access: AccessMetrics;
  /** For metrics of other parts of the process. */
  readonly registry: Registry;
  /** Prometheus text; its content type is METRICS_CONTENT_TYPE. */
  metricsText(): Promise<string>;
}

/** Joins the observer, the metrics and, when there is a collector, tracing. */
export async function startTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { collector, ready } = options;
  const registry = createRegistry();
  const spans = collector === undefined ? undefined : await traceTo(collector, registry, options);
  const metrics = createDecisionMetrics(registry);
  const access = createAccessMetrics(registry);
  const watching = watchProcess(registry, ready);
  return {
    observer: createObserver(spans === undefined ? { metrics } : { metrics, spans }),
    access,
    registry,
    metricsText: () => Promise.resolve(registry.text()),
    async [Symbol.asyncDispose]() {
      watching[Symbol.dispose]();
      await spans?.[Symbol.asyncDispose]();
    },
  };
}

async function traceTo(
  collector: Collector,
  registry: Registry,
  options: TelemetryOptions,
): Promise<Tracing> {
  const { env, version, log } = options;
  const [{ startTracing }, { otlpExporter }] = await Promise.all([
    import("./tracing.ts"),
    import("./exporter.ts"),
  ]);
  return startTracing({
    resource: resourceAttributes(env, version),
    version,
    exporter: await otlpExporter(collector),
    lost: countLostSpans(registry, log, () => performance.now()),
  });
}
