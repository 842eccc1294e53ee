// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createServer as createHttp2Server, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo, Server } from "node:net";
import { describe, it } from "node:test";
import { aBackend, anAccessRecord } from "../../test/harness/builders.ts";
import { waitFor } from "../../test/harness/wait-for.ts";
import { startTelemetry } from "./telemetry.ts";

const SAMPLED = { traceparent: "00-df35b86eea458e50143dc6d6e2eabe60-00f067aa0ba902b7-01", tracestate: "" };
const QUIET = { env: {}, version: "1.2.3", log: () => {}, ready: () => true };

describe("telemetry", () => {
  it("tells decisions, exchanges and the process itself in one Prometheus text", async () => {
    await using telemetry = await startTelemetry(QUIET);
    telemetry.observer.begin(SAMPLED).end({ kind: "pass" }, {});
    telemetry.access.malformed();
    const text = await telemetry.metricsText();
    for (const line of [
      /^pointsman_ready 1$/m,
      /^pointsman_decision_duration_seconds_count\{outcome="pass"\} 1$/m,
      /^pointsman_access_log_malformed_total 1$/m,
      /^process_resident_memory_bytes [1-9]\d+$/m,
      /^pointsman_event_loop_lag_seconds\{quantile="0.99"\} /m,
    ]) {
      assert.match(text, line);
    }
    assert.doesNotMatch(text, /NaN|undefined/);
  });

  for (const [protocol, fake] of [
    ["http/protobuf", httpCollector],
    ["grpc", grpcCollector],
  ] as const) {
    it(`sends spans to the collector before it ends: ${protocol}`, async () => {
      await using collector = await fake();
      const telemetry = await startTelemetry({ ...QUIET, collector: { protocol, url: collector.url } });
      telemetry.observer.begin(SAMPLED).end({ kind: "pass" }, {});
      await telemetry[Symbol.asyncDispose]();
      const [body] = collector.bodies;
      assert.ok(body);
      assert.ok(body.includes("decide"));
      assert.ok(body.includes(Buffer.from("df35b86eea458e50143dc6d6e2eabe60", "hex")));
      assert.ok(body.includes(Buffer.from("00f067aa0ba902b7", "hex")));
    });
  }

  for (const [protocol, fake] of [
    ["http/protobuf", httpCollector],
    ["grpc", grpcCollector],
  ] as const) {
    it(`pushes the metrics under their conventions' names, and the last of them when it ends: ${protocol}`, async () => {
      await using collector = await fake();
      const telemetry = await startTelemetry({
        ...QUIET,
        env: { OTEL_SERVICE_NAME: "router-7" },
        metricsCollector: { protocol, url: collector.url },
      });
      telemetry.observer.begin(SAMPLED).end({ kind: "pass" }, {});
      telemetry.genAi.record({ ...anAccessRecord(), route: "chat-completions" }, undefined, aBackend());
      await telemetry[Symbol.asyncDispose]();
      const [body] = collector.bodies;
      assert.ok(body);
      for (const part of [
        "router-7",
        "pointsman_decision_duration_seconds",
        "gen_ai.server.request.duration",
      ])
        assert.ok(body.includes(part), part);
    });
  }

  it("pushes every so often, tells once of a collector that is not there, and goes on", async () => {
    const events: string[] = [];
    const telemetry = await startTelemetry({
      ...QUIET,
      env: { OTEL_METRIC_EXPORT_INTERVAL: "100" },
      metricsCollector: { protocol: "http/protobuf", url: "http://127.0.0.1:9/" },
      log: (_level, event) => events.push(event),
    });
    const failures = async (): Promise<number> => {
      const text = await telemetry.metricsText();
      return Number(/^pointsman_metric_pushes_failed_total (\d+)$/m.exec(text)?.[1]);
    };
    assert.equal(await failures(), 0);
    await waitFor("two pushes to have failed", async () => (await failures()) >= 2);
    await telemetry[Symbol.asyncDispose]();
    assert.deepEqual(events, ["metrics-not-pushed"]);
  });

  it("refuses an interval that is none", async () => {
    for (const interval of ["0", "1.5", "soon"])
      await assert.rejects(
        startTelemetry({
          ...QUIET,
          env: { OTEL_METRIC_EXPORT_INTERVAL: interval },
          metricsCollector: { protocol: "http/protobuf", url: "http://127.0.0.1:9/" },
        }),
        /OTEL_METRIC_EXPORT_INTERVAL/,
      );
  });

  for (const protocol of ["grpc", "http/protobuf"] as const) {
    it(`ends in time and warns once when there is no collector: ${protocol}`, async () => {
      const events: string[] = [];
      // Port 9 (discard) refuses.
      const telemetry = await startTelemetry({
        ...QUIET,
        collector: { protocol, url: "http://127.0.0.1:9/" },
        log: (_level, event) => events.push(event),
      });
      for (let at = 0; at < 5_000; at++) telemetry.observer.begin(SAMPLED).end({ kind: "pass" }, {});
      const begun = performance.now();
      await telemetry[Symbol.asyncDispose]();
      assert.ok(performance.now() - begun < 20_000);
      assert.deepEqual(events, ["spans-lost"]);
      assert.match(await telemetry.metricsText(), /^pointsman_spans_lost_total\{cause="export"\} 5000$/m);
    });
  }
});

async function httpCollector() {
  const bodies: Buffer[] = [];
  const server = createServer(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()));
    response.writeHead(200, { "content-type": "application/x-protobuf" }).end();
  });
  const { origin, close } = await listening(server);
  return { bodies, url: `${origin}/v1/traces`, [Symbol.asyncDispose]: close };
}

/** Answers one gRPC message with an empty one: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md */
async function grpcCollector() {
  const bodies: Buffer[] = [];
  const server = createHttp2Server();
  server.on("stream", async (stream: ServerHttp2Stream) => {
    bodies.push(Buffer.concat(await stream.toArray()));
    stream.respond({ "content-type": "application/grpc" }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
    stream.end(Buffer.alloc(5));
  });
  const { origin, close } = await listening(server);
  return { bodies, url: origin, [Symbol.asyncDispose]: close };
}

async function listening(server: Server) {
  const ready = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", () => ready.resolve());
  await ready.promise;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
