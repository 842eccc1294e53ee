// SPDX-License-Identifier: Apache-2.0
import type { Attributes, Counter, Histogram, Meter, MetricOptions } from "@opentelemetry/api";
import { PrometheusSerializer } from "@opentelemetry/exporter-prometheus";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, MetricReader, type ResourceMetrics } from "@opentelemetry/sdk-metrics";
import type { Family } from "./metric-families.ts";

/** Metrics of this process, told as Prometheus text. No globals: each composition has its own. */
export interface Metrics {
  counter(family: Family): Counter;
  histogram(family: Family): Histogram;
  /** `read` is asked each time the metrics are; a counter here is one that somebody else counts. */
  observed(family: Family, read: () => readonly Reading[]): void;
  /** https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format */
  text(): Promise<string>;
}

/** One value of an observed family. */
export interface Reading {
  readonly value: number;
  readonly labels?: Attributes;
}

/** The content type of `text()`. */
export const METRICS_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/**
 * Label sets that a family may gain between two readings; the rest share one, labelled `otel_metric_overflow`. Names
 * come from the configuration, so only many reloads can reach this.
 */
const MAX_LABEL_SETS = 1_000;

/** OpenTelemetry's metrics SDK, read by us on demand: docs/decisions/0003-metrics-by-opentelemetry.md. */
export function createMetrics(push?: PushTo): Metrics {
  const reader = new OnDemandReader();
  const provider = new MeterProvider({
    readers: push === undefined ? [reader] : [reader, push.reader],
    ...(push === undefined ? {} : { resource: resourceFromAttributes(push.resource) }),
  });
  const meter = provider.getMeter("pointsman");
  const textNames = new Map<string, string>();
  const nameOf = ({ name, convention }: Family): string => {
    if (convention !== undefined) textNames.set(convention, name);
    return convention ?? name;
  };
  const serializer = prometheusSerializer();
  return {
    counter(family) {
      const counter = meter.createCounter(nameOf(family), optionsOf(family));
      // Told from the start, so that its absence is never mistaken for zero.
      if (family.labels.length === 0) counter.add(0);
      return counter;
    },
    histogram: (family) => meter.createHistogram(nameOf(family), optionsOf(family)),
    observed(family, read) {
      observable(meter, family).addCallback((result) => {
        for (const { value, labels } of read()) result.observe(value, labels);
      });
    },
    async text() {
      const { resourceMetrics, errors } = await reader.collect();
      if (errors.length > 0)
        throw new AggregateError(errors, "read metrics: a callback threw: this is a bug");
      return serializer.serialize(renamed(resourceMetrics, textNames));
    },
  };
}

/** A second reader of the same metrics, and who we are to it. */
export interface PushTo {
  readonly reader: MetricReader;
  readonly resource: Readonly<Record<string, string>>;
}

/** Metrics by their names in Prometheus text: its serializer appends no unit, as OpenTelemetry's translation has it. */
function renamed(read: ResourceMetrics, names: ReadonlyMap<string, string>): ResourceMetrics {
  const scopeMetrics = read.scopeMetrics.map((scope) => ({
    ...scope,
    metrics: scope.metrics.map((metric) => {
      const name = names.get(metric.descriptor.name);
      return name === undefined ? metric : { ...metric, descriptor: { ...metric.descriptor, name } };
    }),
  }));
  return { ...read, scopeMetrics };
}

function observable(meter: Meter, family: Family) {
  return family.kind === "counter"
    ? meter.createObservableCounter(family.name, optionsOf(family))
    : meter.createObservableGauge(family.name, optionsOf(family));
}

function optionsOf({ help, unit, buckets }: Family): MetricOptions {
  return {
    description: help,
    ...(unit === undefined ? {} : { unit }),
    ...(buckets === undefined ? {} : { advice: { explicitBucketBoundaries: [...buckets] } }),
  };
}

/** Neither timestamps nor labels of the process and its scope: whoever scrapes adds what it is called there. */
function prometheusSerializer(): PrometheusSerializer {
  const withoutTargetInfo = true;
  const withoutScopeInfo = true;
  return new PrometheusSerializer("", false, undefined, withoutTargetInfo, withoutScopeInfo);
}

/** A reader that has no schedule: the metrics are read when somebody asks for them. */
class OnDemandReader extends MetricReader {
  constructor() {
    super({ cardinalitySelector: () => MAX_LABEL_SETS });
  }

  protected onForceFlush(): Promise<void> {
    return Promise.resolve();
  }

  protected onShutdown(): Promise<void> {
    return Promise.resolve();
  }
}
