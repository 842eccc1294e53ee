// SPDX-License-Identifier: Apache-2.0
import {
  createTraceState,
  type HrTime,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
} from "@opentelemetry/api";
import { RandomIdGenerator, type ReadableSpan } from "@opentelemetry/sdk-trace";
import type { SpanNode, SpanTree } from "./span-tree.ts";
import type { RemoteParent } from "./trace-parent.ts";

/** Who made the spans. */
export type SpanSource = Pick<ReadableSpan, "resource" | "instrumentationScope">;

const ids = new RandomIdGenerator();
const NONE: [] = [];

/** The tree as the SDK's finished spans, parents first, all sampled and of one trace. */
export function readableSpans(tree: SpanTree, source: SpanSource): readonly ReadableSpan[] {
  const spans: ReadableSpan[] = [];
  const status = tree.error === undefined ? OK : { code: SpanStatusCode.ERROR, message: tree.error };
  add(tree, remoteContext(tree.parent), status);
  return spans;

  function add(node: SpanNode, parent: SpanContext, status: ReadableSpan["status"]): void {
    const context = childContext(parent);
    spans.push(readableSpan(node, { context, parent, status }, source));
    for (const child of node.children) add(child, context, OK);
  }
}

const OK: ReadableSpan["status"] = { code: SpanStatusCode.UNSET };

interface Place {
  readonly context: SpanContext;
  readonly parent: SpanContext;
  readonly status: ReadableSpan["status"];
}

function readableSpan(node: SpanNode, { context, parent, status }: Place, source: SpanSource): ReadableSpan {
  return {
    name: node.name,
    kind: SpanKind.INTERNAL,
    spanContext: () => context,
    parentSpanContext: parent,
    startTime: hrTime(node.startedAt),
    endTime: hrTime(node.endedAt),
    duration: hrTime(Math.max(0, node.endedAt - node.startedAt)),
    status,
    attributes: node.attributes as ReadableSpan["attributes"],
    links: NONE,
    events: NONE,
    ended: true,
    resource: source.resource,
    instrumentationScope: source.instrumentationScope,
    droppedAttributesCount: 0,
    droppedEventsCount: 0,
    droppedLinksCount: 0,
  };
}

function childContext(parent: SpanContext): SpanContext {
  const { traceId, traceFlags, traceState } = parent;
  return { traceId, spanId: ids.generateSpanId(), traceFlags, ...(traceState ? { traceState } : {}) };
}

function remoteContext({ traceId, spanId, tracestate }: RemoteParent): SpanContext {
  const traceState = tracestate === "" ? {} : { traceState: createTraceState(tracestate) };
  return { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true, ...traceState };
}

/** Seconds and nanoseconds. */
function hrTime(milliseconds: number): HrTime {
  const seconds = Math.trunc(milliseconds / 1_000);
  return [seconds, Math.min(999_999_999, Math.round((milliseconds - seconds * 1_000) * 1_000_000))];
}
