// SPDX-License-Identifier: Apache-2.0
import { defaultResource, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, type SpanExporter } from "@opentelemetry/sdk-trace";
import { readableSpans } from "./readable-spans.ts";
import type { SpanSink } from "./span-tree.ts";

/** What tracing needs to know: who we are, where spans go, and whom to tell about spans that were lost. */
export interface TracingOptions {
  readonly resource: Readonly<Record<string, string>>;
  readonly version: string;
  readonly exporter: SpanExporter;
  /** How long disposing may take; DRAIN_MS when absent. */
  readonly drainMs?: number;
  /** `cause` is absent when there was no room to keep the spans. */
  lost(spans: number, cause?: unknown): void;
}

/** Running tracing. Disposing of it sends what is left, within the drain time. */
export interface Tracing extends SpanSink, AsyncDisposable {}

/** Spans kept while the collector is slow: at 8 spans an exchange, a burst of some 1,000 exchanges. */
const MAX_QUEUED = 8_192;
const MAX_BATCH = 1_024;
const EXPORT_EVERY_MS = 1_000;
const EXPORT_TIMEOUT_MS = 5_000;
const DRAIN_MS = 2_000;

/**
 * Spans on their way to a collector, in batches and off the data path: a collector that is slow or dead costs spans,
 * never an exchange. Trees arrive finished, so they go straight to the SDK's batch processor: no tracer, no globals,
 * and half the time that starting and ending live spans takes. A tree is kept whole or dropped whole.
 */
export function startTracing(options: TracingOptions): Tracing {
  let queued = 0;
  const exporter = accounted(options, (spans) => {
    queued -= spans;
  });
  const processor = new BatchSpanProcessor({
    exporter,
    maxQueueSize: MAX_QUEUED,
    maxExportBatchSize: MAX_BATCH,
    scheduledDelayMillis: EXPORT_EVERY_MS,
    exportTimeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const resource = defaultResource().merge(resourceFromAttributes(options.resource));
  const source = { resource, instrumentationScope: { name: "pointsman", version: options.version } };
  return {
    take(tree) {
      const spans = readableSpans(tree, source);
      if (queued + spans.length > MAX_QUEUED) return options.lost(spans.length);
      queued += spans.length;
      for (const span of spans) processor.onEnd(span);
    },
    [Symbol.asyncDispose]: () => drain(processor, exporter, options.drainMs ?? DRAIN_MS),
  };
}

/** The exporter, telling how many spans left the queue and which never arrived. */
function accounted({ exporter, lost }: TracingOptions, left: (spans: number) => void): Export {
  const pending = new Set<(error: Error) => void>();
  return {
    export(spans, done) {
      left(spans.length);
      const settle = (result: ExportResult) => {
        if (!pending.delete(refuse)) return;
        if (result.code !== 0) lost(spans.length, result.error ?? new Error("export spans: refused"));
        done(result);
      };
      const refuse = (error: Error) => settle({ code: 1, error });
      pending.add(refuse);
      exporter.export(spans, settle);
    },
    shutdown: () => exporter.shutdown(),
    abandon() {
      for (const refuse of pending)
        refuse(new Error("export spans: no answer while stopping: is the collector up?"));
    },
  };
}

type ExportResult = Parameters<Parameters<SpanExporter["export"]>[1]>[0];

/** An exporter that can be told to wait no longer: the SDK's timers end with the exports they belong to. */
interface Export extends SpanExporter {
  abandon(): void;
}

/** A collector that does not answer must not hold the process; what it did not take is lost. */
async function drain(processor: BatchSpanProcessor, exporter: Export, drainMs: number): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, drainMs);
  await Promise.race([processor.shutdown().catch(() => undefined), late.promise]);
  clearTimeout(timer);
  exporter.abandon();
}
