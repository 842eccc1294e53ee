// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InMemorySpanExporter, type ReadableSpan, type SpanExporter } from "@opentelemetry/sdk-trace";
import type { SpanTree } from "./span-tree.ts";
import { startTracing } from "./tracing.ts";

const TRACE_ID = "df35b86eea458e50143dc6d6e2eabe60";
const SPAN_ID = "00f067aa0ba902b7";

describe("tracing", () => {
  it("exports the tree as spans of the remote trace, each under its parent", async () => {
    const spans = await exportedFrom(aTree({ children: [aNode("parse", 1, 2)] }));
    const [decide, parse] = [spanNamed(spans, "decide auto"), spanNamed(spans, "parse")];
    assert.deepEqual(
      spans.map((span) => span.spanContext().traceId),
      [TRACE_ID, TRACE_ID],
    );
    assert.equal(decide.parentSpanContext?.spanId, SPAN_ID);
    assert.equal(decide.parentSpanContext?.isRemote, true);
    assert.equal(parse.parentSpanContext?.spanId, decide.spanContext().spanId);
    assert.notEqual(parse.spanContext().spanId, decide.spanContext().spanId);
    assert.equal(decide.spanContext().traceState?.serialize(), "vendor=1");
    assert.equal(decide.kind, 0);
  });

  it("keeps microseconds in the spans' times", async () => {
    const [span] = await exportedFrom(
      aTree({ startedAt: 1_780_000_000_000.25, endedAt: 1_780_000_000_000.75 }),
    );
    assert.deepEqual(span?.startTime, [1_780_000_000, 250_000]);
    assert.deepEqual(span?.duration, [0, 500_000]);
  });

  it("names the service and its version on every span", async () => {
    const [span] = await exportedFrom(aTree({}));
    assert.equal(span?.resource.attributes["service.name"], "pointsman-test");
    assert.deepEqual(span?.instrumentationScope, { name: "pointsman", version: "1.2.3" });
  });

  it("gives a broken exchange's span the error status", async () => {
    const [span] = await exportedFrom(aTree({ error: "RangeError" }));
    assert.deepEqual(span?.status, { code: 2, message: "RangeError" });
  });

  it("counts what a collector refuses as lost", async () => {
    const lost: unknown[] = [];
    const refused = new Error("refused");
    const tracing = startTracing({
      ...WHO,
      exporter: exporterThat((_, done) => done({ code: 1, error: refused })),
      lost: (spans, cause) => lost.push([spans, cause]),
    });
    tracing.take(aTree({ children: [aNode("parse", 1, 2)] }));
    await tracing[Symbol.asyncDispose]();
    assert.deepEqual(lost, [[2, refused]]);
  });

  it("drops whole exchanges, without waiting, when a silent collector has filled the queue", async () => {
    let lost = 0;
    let silent = true;
    const waiting: (() => void)[] = [];
    const tracing = startTracing({
      ...WHO,
      exporter: exporterThat((_, done) =>
        silent ? waiting.push(() => done({ code: 0 })) : done({ code: 0 }),
      ),
      lost: (spans) => {
        lost += spans;
      },
    });
    const tree = aTree({ children: [aNode("parse", 1, 2), aNode("score", 2, 3)] });
    for (let taken = 0; taken < 10_000; taken++) tracing.take(tree);
    assert.ok(lost > 15_000 && lost < 30_000, `lost ${lost} of 30,000 spans`);
    assert.equal(lost % 3, 0);
    silent = false;
    for (const answer of waiting) answer();
    await tracing[Symbol.asyncDispose]();
  });

  it("stops within its drain time when the collector never answers, and counts what it held as lost", async () => {
    let lost = 0;
    const tracing = startTracing({
      ...WHO,
      exporter: exporterThat(() => {}),
      drainMs: 20,
      lost: (spans) => {
        lost += spans;
      },
    });
    tracing.take(aTree({}));
    const begun = performance.now();
    await tracing[Symbol.asyncDispose]();
    assert.ok(performance.now() - begun < 20_000);
    assert.equal(lost, 1);
  });
});

const WHO = { resource: { "service.name": "pointsman-test" }, version: "1.2.3" };

async function exportedFrom(tree: SpanTree): Promise<readonly ReadableSpan[]> {
  const memory = new InMemorySpanExporter();
  const exporter = exporterThat((spans, done) => memory.export([...spans], done));
  const tracing = startTracing({ ...WHO, exporter, lost: () => assert.fail("a span was lost") });
  tracing.take(tree);
  await tracing[Symbol.asyncDispose]();
  return memory.getFinishedSpans();
}

/** An exporter that outlives its shutdown, so that what it took can be read afterwards. */
function exporterThat(take: SpanExporter["export"]): SpanExporter {
  return { export: take, shutdown: () => Promise.resolve() };
}

function spanNamed(spans: readonly ReadableSpan[], name: string): ReadableSpan {
  const span = spans.find((candidate) => candidate.name === name);
  assert.ok(span, `there is a span named ${name}`);
  return span;
}

function aNode(name: string, startedAt: number, endedAt: number) {
  return { name, startedAt, endedAt, attributes: {}, children: [] };
}

function aTree(parts: Partial<SpanTree>): SpanTree {
  const parent = { traceId: TRACE_ID, spanId: SPAN_ID, tracestate: "vendor=1" };
  return { ...aNode("decide auto", 0, 10), parent, ...parts };
}
