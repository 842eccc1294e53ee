// SPDX-License-Identifier: Apache-2.0
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import protobuf from "protobufjs";

/** One span as it was exported. */
export interface SunkSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** The part of OTLP that a test looks at: https://opentelemetry.io/docs/specs/otlp/#otlphttp */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message ExportTraceServiceRequest { repeated ResourceSpans resource_spans = 1; }
  message ResourceSpans { Resource resource = 1; repeated ScopeSpans scope_spans = 2; }
  message Resource { repeated KeyValue attributes = 1; }
  message ScopeSpans { repeated Span spans = 2; }
  message Span { bytes trace_id = 1; bytes span_id = 2; bytes parent_span_id = 4; string name = 5; repeated KeyValue attributes = 9; }
  message KeyValue { string key = 1; AnyValue value = 2; }
  message AnyValue { oneof value { string string_value = 1; bool bool_value = 2; int64 int_value = 3; double double_value = 4; ArrayValue array_value = 5; } }
  message ArrayValue { repeated AnyValue values = 1; }
`);
const Export = root.lookupType("ExportTraceServiceRequest");

interface Decoded {
  readonly resourceSpans?: readonly {
    readonly resource?: { readonly attributes?: readonly KeyValue[] };
    readonly scopeSpans?: readonly { readonly spans?: readonly DecodedSpan[] }[];
  }[];
}
interface DecodedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes?: readonly KeyValue[];
}
interface KeyValue {
  readonly key: string;
  readonly value?: AnyValue;
}

type AnyValue = Readonly<Record<string, string | number | boolean | ArrayValue>>;
interface ArrayValue {
  readonly values?: readonly AnyValue[];
}

/** A collector that keeps what it is sent, over OTLP/HTTP with protobuf bodies. */
export class OtlpSink implements AsyncDisposable {
  readonly spans: SunkSpan[] = [];
  /** Every export as it came, for a test that looks for what is not to be in any field. */
  readonly bodies: Buffer[] = [];
  readonly #server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      this.bodies.push(body);
      this.spans.push(...spansOf(body));
      response.writeHead(200, { "content-type": "application/x-protobuf" }).end();
    });
  });

  async start(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return this;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }
}

function spansOf(bytes: Buffer): SunkSpan[] {
  const plain = Export.toObject(Export.decode(bytes), { longs: Number, bytes: String }) as Decoded;
  return (plain.resourceSpans ?? []).flatMap(({ resource, scopeSpans = [] }) => {
    const service = String(attributesOf(resource?.attributes)["service.name"] ?? "");
    return scopeSpans.flatMap(({ spans = [] }) => spans.map((span) => sunk(span, service)));
  });
}

function sunk(span: DecodedSpan, service: string): SunkSpan {
  return {
    service,
    name: span.name,
    traceId: hex(span.traceId),
    spanId: hex(span.spanId),
    parentId: hex(span.parentSpanId ?? ""),
    attributes: attributesOf(span.attributes),
  };
}

function hex(base64: string): string {
  return Buffer.from(base64, "base64").toString("hex");
}

function attributesOf(list: readonly KeyValue[] = []): SunkSpan["attributes"] {
  return Object.fromEntries(list.map(({ key, value }) => [key, plain(value)]));
}

/** A list becomes its values, with commas between them. */
function plain(value: AnyValue | undefined): string | number | boolean {
  const [only = ""] = Object.values(value ?? {});
  return typeof only === "object" ? (only.values ?? []).map(plain).join() : only;
}
