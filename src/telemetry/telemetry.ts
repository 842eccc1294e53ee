// SPDX-License-Identifier: Apache-2.0
import type { FeedbackSink } from "../contract/feedback.ts";
import type { Collector } from "../contract/gateway.ts";
import type { LedgerSink } from "../contract/ledger.ts";
import type { Log } from "../contract/log.ts";
import type { Observer } from "../contract/observer.ts";
import { type AccessMetrics, createAccessMetrics } from "./access-metrics.ts";
import type { Environment } from "./collector.ts";
import { createDecisionMetrics } from "./decision-metrics.ts";
import { type ObservedDial, watchDials } from "./dial-metrics.ts";
import { Exemplars } from "./exemplars.ts";
import { createFeedbackMetrics } from "./feedback-metrics.ts";
import { createGenAiMetrics, type GenAiMetrics } from "./gen-ai-metrics.ts";
import { createLedgerMetrics } from "./ledger-metrics.ts";
import { countLostPushes } from "./lost-pushes.ts";
import { countLostSpans } from "./lost-spans.ts";
import { FAMILIES, OBSERVED_FAMILIES } from "./metric-families.ts";
import { createMetrics, METRICS_CONTENT_TYPE, type Metrics } from "./metrics.ts";
import type { MetricsPush } from "./metrics-push.ts";
import { createObserver } from "./observer.ts";
import { OPEN_METRICS_CONTENT_TYPE, openMetrics, wantsOpenMetrics } from "./open-metrics.ts";
import { watchProcess } from "./process-metrics.ts";
import { resourceAttributes } from "./resource.ts";
import type { Tracing } from "./tracing.ts";

/** What telemetry needs of its surroundings. */
export interface TelemetryOptions {
  /** Absent: nothing is traced, and nothing of OpenTelemetry's tracing is loaded. */
  readonly collector?: Collector;
  /** Absent: metrics are at /metrics only. */
  readonly metricsCollector?: Collector;
  readonly env: Environment;
  readonly version: string;
  readonly log: Log;
  readonly ready: () => boolean;
}

/** Running telemetry. Disposing of it sends the last spans, for two seconds at most. */
export interface Telemetry extends AsyncDisposable {
  readonly observer: Observer;
  readonly access: AccessMetrics;
  readonly ledger: LedgerSink;
  readonly genAi: GenAiMetrics;
  readonly feedback: FeedbackSink;
  /** Tells dials in the metrics from now on. */
  watchDials(dials: () => readonly ObservedDial[]): void;
  /** Tells the exchanges missed from now on; not while that is not known. */
  watchMissed(missed: () => number | undefined): void;
  /** Prometheus text; its content type is METRICS_CONTENT_TYPE. */
  metricsText(): Promise<string>;
  /** The same in the form that a scraper's Accept header wants; only OpenMetrics has exemplars. */
  metricsFor(accept: string): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Joins the observer, the metrics and, when there is a collector, tracing. */
export async function startTelemetry(options: TelemetryOptions): Promise<Telemetry> {
  const { collector, metricsCollector, ready } = options;
  const lost = countLostPushes(options.log);
  const push = metricsCollector && (await pushTo(metricsCollector, lost.failed, options));
  const resource = resourceAttributes(options.env, options.version);
  const metrics = createMetrics(push && { reader: push.reader, resource });
  if (push !== undefined) lost.countWith(metrics.counter(FAMILIES.pushFailures));
  const spans = collector === undefined ? undefined : await traceTo(collector, metrics, options);
  const exemplars = new Exemplars();
  const decisions = createDecisionMetrics(metrics, exemplars);
  const access = createAccessMetrics(metrics);
  const watching = watchProcess(metrics, ready);
  return {
    observer: createObserver(spans === undefined ? { metrics: decisions } : { metrics: decisions, spans }),
    access,
    ledger: createLedgerMetrics(metrics),
    genAi: createGenAiMetrics(metrics),
    feedback: createFeedbackMetrics(metrics),
    watchDials: (dials) => watchDials(metrics, dials),
    watchMissed: (missed) =>
      metrics.observed(OBSERVED_FAMILIES.exchangesMissed, () => {
        const value = missed();
        return value === undefined ? [] : [{ value }];
      }),
    metricsText: () => metrics.text(),
    metricsFor: async (accept) =>
      wantsOpenMetrics(accept)
        ? {
            contentType: OPEN_METRICS_CONTENT_TYPE,
            text: openMetrics(await metrics.text(), (line) => exemplars.behind(line)),
          }
        : { contentType: METRICS_CONTENT_TYPE, text: await metrics.text() },
    async [Symbol.asyncDispose]() {
      await push?.[Symbol.asyncDispose]();
      watching[Symbol.dispose]();
      await spans?.[Symbol.asyncDispose]();
    },
  };
}

async function pushTo(
  collector: Collector,
  failed: (cause: unknown) => void,
  { env }: TelemetryOptions,
): Promise<MetricsPush> {
  const [{ pushInterval, pushMetrics }, { otlpMetricExporter }] = await Promise.all([
    import("./metrics-push.ts"),
    import("./exporter.ts"),
  ]);
  return pushMetrics(await otlpMetricExporter(collector), pushInterval(env), failed);
}

async function traceTo(collector: Collector, metrics: Metrics, options: TelemetryOptions): Promise<Tracing> {
  const { env, version, log } = options;
  const [{ startTracing }, { otlpExporter }] = await Promise.all([
    import("./tracing.ts"),
    import("./exporter.ts"),
  ]);
  return startTracing({
    resource: resourceAttributes(env, version),
    version,
    exporter: await otlpExporter(collector),
    lost: countLostSpans(metrics, log, () => performance.now()),
  });
}
