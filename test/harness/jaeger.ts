// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Child } from "./child.ts";
import { clusterTool } from "./cluster-tool.ts";
import { freePort } from "./free-port.ts";
import { waitFor } from "./wait-for.ts";

/** One span as Jaeger gives it. */
export interface JaegerSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string;
  /** 2 server, 3 client, as OTLP numbers them. */
  readonly kind: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

interface Value {
  readonly stringValue?: string;
  readonly intValue?: string;
  readonly doubleValue?: number;
  readonly boolValue?: boolean;
  readonly arrayValue?: { readonly values?: readonly Value[] };
}
interface Attribute {
  readonly key: string;
  readonly value: Value;
}
interface Answer {
  readonly result?: {
    readonly resourceSpans?: readonly {
      readonly resource: { readonly attributes: readonly Attribute[] };
      readonly scopeSpans: readonly {
        readonly spans: readonly {
          readonly name: string;
          readonly traceId: string;
          readonly spanId: string;
          readonly parentSpanId?: string;
          readonly kind: number;
          readonly attributes?: readonly Attribute[];
        }[];
      }[];
    }[];
  };
}

/** What a running Jaeger is asked. */
export class JaegerQuery {
  readonly #query: string;

  /** `base` is the URL of its page. */
  constructor(base: string) {
    this.#query = base;
  }

  /** The spans of a trace; none while it is unknown. */
  async trace(traceId: string): Promise<readonly JaegerSpan[]> {
    const response = await fetch(`${this.#query}/api/v3/traces/${traceId}`);
    return response.status === 404 ? [] : spansIn((await response.json()) as Answer);
  }

  /** What a person finds who searches for attributes, by the way that Jaeger's own page asks: the ids of the traces. */
  async search(service: string, attributes: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
    const parameters = new URLSearchParams({
      service,
      limit: "200",
      lookback: "1h",
      tags: JSON.stringify(attributes),
    });
    const response = await fetch(`${this.#query}/api/traces?${parameters}`);
    const { data } = (await response.json()) as { readonly data: readonly { readonly traceID: string }[] };
    return new Set(data.map(({ traceID }) => traceID));
  }
}

/** A real Jaeger with its storage in memory: OTLP in, its query API out. */
export class Jaeger implements AsyncDisposable {
  /** Where OTLP is taken by gRPC. */
  readonly endpoint: string;
  readonly #child: Child;
  readonly #folder: string;
  readonly #query: JaegerQuery;

  private constructor(child: Child, folder: string, otlp: number, query: number) {
    this.#child = child;
    this.#folder = folder;
    this.endpoint = `http://127.0.0.1:${otlp}`;
    this.#query = new JaegerQuery(`http://127.0.0.1:${query}`);
  }

  static async start(): Promise<Jaeger> {
    const folder = mkdtempSync(join(tmpdir(), "pm-jaeger-"));
    const [otlp, query, grpc, health] = [
      await freePort(),
      await freePort(),
      await freePort(),
      await freePort(),
    ];
    const file = join(folder, "config.json");
    writeFileSync(file, JSON.stringify(configuration({ otlp, query, grpc, health })));
    // Otherwise each query makes a trace of Jaeger's own.
    const child = new Child(clusterTool("jaeger"), ["--config", file], { OTEL_TRACES_SAMPLER: "always_off" });
    const jaeger = new Jaeger(child, folder, otlp, query);
    await waitFor("Jaeger to be ready", async () => {
      if (!child.running) throw new Error(`jaeger ended: ${child.lines.join("\n")}`);
      return await fetch(`http://127.0.0.1:${health}/status`).then(
        (response) => response.ok,
        () => false,
      );
    });
    return jaeger;
  }

  trace(traceId: string): Promise<readonly JaegerSpan[]> {
    return this.#query.trace(traceId);
  }

  search(service: string, attributes: Readonly<Record<string, string>>): Promise<ReadonlySet<string>> {
    return this.#query.search(service, attributes);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#child[Symbol.asyncDispose]();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function configuration(port: Readonly<Record<"otlp" | "query" | "grpc" | "health", number>>): unknown {
  const at = (number: number) => ({ endpoint: `127.0.0.1:${number}` });
  return {
    service: {
      extensions: ["healthcheckv2", "jaeger_storage", "jaeger_query"],
      pipelines: {
        traces: { receivers: ["otlp"], processors: ["batch"], exporters: ["jaeger_storage_exporter"] },
      },
      telemetry: { metrics: { level: "none" } },
    },
    extensions: {
      healthcheckv2: { use_v2: true, http: at(port.health) },
      jaeger_storage: { backends: { memory: { memory: { max_traces: 10_000 } } } },
      jaeger_query: { storage: { traces: "memory" }, http: at(port.query), grpc: at(port.grpc) },
    },
    receivers: { otlp: { protocols: { grpc: at(port.otlp) } } },
    processors: { batch: { timeout: "100ms" } },
    exporters: { jaeger_storage_exporter: { trace_storage: "memory" } },
  };
}

function spansIn({ result }: Answer): readonly JaegerSpan[] {
  return (result?.resourceSpans ?? []).flatMap(({ resource, scopeSpans }) => {
    const service = String(attributesOf(resource.attributes)["service.name"] ?? "");
    return scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, traceId, spanId, parentSpanId = "", kind, attributes = [] }) => ({
        ...{ service, name, traceId, spanId, kind },
        parentId: parentSpanId,
        attributes: attributesOf(attributes),
      })),
    );
  });
}

function attributesOf(all: readonly Attribute[]): JaegerSpan["attributes"] {
  return Object.fromEntries(all.map(({ key, value }) => [key, plain(value)]));
}

function plain(value: Value): string | number | boolean {
  if (value.intValue !== undefined) return Number(value.intValue);
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(plain).join(",");
  return value.stringValue ?? value.doubleValue ?? value.boolValue ?? "";
}
