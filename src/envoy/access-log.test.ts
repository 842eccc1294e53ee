// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { AccessRecord, AccessSink } from "../contract/access.ts";
import { LOG_NAMES } from "../contract/access-fields.ts";
import { GRPC_STATUS } from "../contract/stream.ts";
import { envoy } from "../gen/access-log.js";
import { accessLogService } from "./access-log.ts";

type Entry = envoy.data.accesslog.v3.HTTPAccessLogEntry.$Properties;

const FALLBACK: Entry = {
  commonProperties: {
    startTime: { seconds: 1_780_000_000, nanos: 250_000_000 },
    duration: { nanos: 527_500_000 },
    timeToFirstUpstreamRxByte: { nanos: 24_000_000 },
    timeToFirstDownstreamTxByte: { nanos: 24_630_000 },
    upstreamCluster: "gpt-4",
    routeName: "auto",
    upstreamRequestAttemptCount: 2,
    customTags: { trace_id: "df35b86eea458e50143dc6d6e2eabe60" },
    metadata: {
      filterMetadata: {
        pointsman: {
          fields: {
            decision_id: { stringValue: "d1-4" },
            score: { numberValue: 0.12 },
            shadow: { boolValue: false },
            list: { listValue: { values: [] } },
            bad: { numberValue: Number.NaN },
          },
        },
        other: { fields: { secret: { stringValue: "no" } } },
      },
    },
  },
  request: { requestId: "e64f9ab8-ad37-9b3e-95b9-9473f3d19ca2" },
  response: { responseCode: { value: 200 }, responseCodeDetails: "via_upstream" },
};

describe("the access-log service", () => {
  it("serves the path that Envoy calls", () => {
    assert.equal(
      accessLogService({ sink: { record() {} }, malformed() {} }).path,
      "/envoy.service.accesslog.v3.AccessLogService/StreamAccessLogs",
    );
  });

  it("hands every finished exchange of a batch to the sink, as plain data", () => {
    const stream = openStream();
    stream.send([FALLBACK, { response: { responseCode: { value: 404 } } }]);
    assert.deepEqual(stream.records[0], {
      startedAt: 1_780_000_000_250,
      durationMs: 527.5,
      firstByteMs: 24.63,
      status: 200,
      details: "via_upstream",
      route: "auto",
      servedBy: "gpt-4",
      attempts: 2,
      requestId: "e64f9ab8-ad37-9b3e-95b9-9473f3d19ca2",
      traceId: "df35b86eea458e50143dc6d6e2eabe60",
      decision: { decision_id: "d1-4", score: 0.12, shadow: false },
    });
    assert.equal(stream.records[1]?.status, 404);
  });

  it("names no backend when the last one tried never began to answer", () => {
    const stream = openStream();
    stream.send([
      { commonProperties: { upstreamCluster: "gpt-4" }, response: { responseCode: { value: 503 } } },
    ]);
    assert.deepEqual(
      stream.records.map((record) => [record.servedBy, record.firstByteMs]),
      [["", undefined]],
    );
  });

  it("leaves the trace id empty where there is none; the request id is the stream id where a backend's filters removed it", () => {
    const stream = openStream();
    stream.send([
      { commonProperties: { customTags: { trace_id: "-" } }, request: { requestId: "request" } },
      { commonProperties: { streamId: "stream" } },
    ]);
    assert.deepEqual(
      stream.records.map(({ requestId, traceId }) => [requestId, traceId]),
      [
        ["request", ""],
        ["stream", ""],
      ],
    );
  });

  it("cuts long texts and takes a bounded number of facts", () => {
    const fields = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [`fact${at}`, { stringValue: "x".repeat(10_000) }]),
    );
    const stream = openStream();
    stream.send([
      {
        commonProperties: { metadata: { filterMetadata: { pointsman: { fields } } } },
        response: { responseCodeDetails: "y".repeat(10_000) },
      },
    ]);
    const [record] = stream.records;
    assert.equal(record?.details.length, 256);
    assert.equal(Object.keys(record?.decision ?? {}).length, 32);
    assert.equal(String(Object.values(record?.decision ?? {})[0]).length, 256);
  });

  it("leaves out an entry written while the exchange still goes on", () => {
    const stream = openStream();
    stream.send([{ commonProperties: { intermediateLogEntry: true } }]);
    assert.deepEqual(stream.records, []);
  });

  it("keeps apart what is told once more and at once, by the log's name in a stream's first message", () => {
    const records: AccessRecord[] = [];
    const stream = openStream({ record: (record) => records.push(record) });
    stream.send([FALLBACK], LOG_NAMES.responses);
    stream.send([FALLBACK]);
    assert.deepEqual([records.length, stream.records.length], [2, 0]);
    const nobody = openStream();
    nobody.send([FALLBACK], LOG_NAMES.responses);
    assert.deepEqual(nobody.records, []);
    nobody.send([FALLBACK]);
    assert.deepEqual(nobody.records, []);
    const whole = openStream();
    whole.send([FALLBACK], LOG_NAMES.exchanges);
    assert.equal(whole.records.length, 1);
  });

  it("fails the stream with INVALID_ARGUMENT on a malformed message, counts it once and takes no more", () => {
    const stream = openStream();
    stream.handler.message(Uint8Array.of(0x12, 0xff, 0x01));
    stream.send([FALLBACK]);
    stream.handler.message(Uint8Array.of(0x12, 0xff, 0x01));
    assert.deepEqual(stream.told, [`fail ${GRPC_STATUS.invalidArgument}`]);
    assert.equal(stream.malformed.length, 1);
    assert.deepEqual(stream.records, []);
  });

  it("answers and ends when Envoy has said all", () => {
    const stream = openStream();
    stream.handler.halfClosed();
    assert.deepEqual(stream.told, ["send 0 bytes", "end"]);
  });
});

/** `responses` hears of the log of that name. */
function openStream(responses?: AccessSink) {
  const records: AccessRecord[] = [];
  const malformed: unknown[] = [];
  const told: string[] = [];
  const service = accessLogService({
    sink: { record: (entry) => records.push(entry) },
    malformed: (cause) => malformed.push(cause),
    ...(responses && { responses }),
  });
  const handler = service.open(
    {
      send: (message) => told.push(`send ${message.length} bytes`),
      end: () => told.push("end"),
      fail: (status) => told.push(`fail ${status}`),
    },
    new Map(),
  );
  const send = (logEntry: Entry[], logName?: string) => {
    const identifier = logName === undefined ? {} : { identifier: { logName } };
    const message = { ...identifier, httpLogs: { logEntry } };
    handler.message(envoy.service.accesslog.v3.StreamAccessLogsMessage.encode(message).finish());
  };
  return { records, malformed, told, handler, send };
}
