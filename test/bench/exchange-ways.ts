// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AccessRecord } from "../../src/contract/access.ts";
import { accessLine } from "../../src/envoy/access-line.ts";
import { accessLogService } from "../../src/envoy/access-log.ts";
import { envoy } from "../../src/gen/access-log.js";
import { ExchangeBookmark } from "../../src/serve/exchange-bookmark.ts";
import { ExchangeCount } from "../../src/serve/exchange-count.ts";
import { ExchangeFile } from "../../src/serve/exchange-file.ts";
import { flagsOf } from "./flags.ts";

const { exchanges: EXCHANGES } = flagsOf({
  file: "exchange-ways.ts",
  measures: `What a finished exchange costs our process by either way that Envoy may tell it, gRPC or a file: microseconds of processor
time, and bytes. Without the transport, and without Envoy.`,
  takes: "Some seconds; longer with --exchanges.",
  flags: {
    exchanges: {
      ...{ kind: "number", default: 50_000, least: 1000, most: 1_000_000, whole: true },
      help: "exchanges told by each way; the file of them takes 700 bytes each in the folder for temporary files",
    },
  },
  example: "--exchanges 200000",
});
/** Envoy sends what it has each 200 ms: at 250 requests a second some 50. */
const BATCH = 50;

const DECISION = {
  ...{
    backend: "llama",
    body_len: 412,
    decision_id: "4b825dc6-117",
    decision_ms: 1.234,
    error_body: "route",
  },
  ...{ model_at: 9, model_len: 6, prompt_tokens: 98, reason: "score", router: "ensemble", score: 0.1234567 },
  ...{ threshold: 0.2345678, tier: "weak", virtual_model: "auto" },
};
const USAGE = {
  bytes: 812,
  completion_tokens: 120,
  events: 0,
  prompt_tokens: 97,
  response_id: "chatcmpl-9f3a",
};
const ID = "e64f9ab8-ad37-9b3e-95b9-9473f3d19ca2";
const TRACE = "df35b86eea458e50143dc6d6e2eabe60";

const LINE = JSON.stringify({
  ...{ attempts: 1, cluster: "llama", decision: DECISION, details: "via_upstream", duration: 527500000 },
  ...{
    duration_ms: 527,
    first_byte: 24630000,
    answered: 24000000,
    request_id: ID,
    route: "chat-completions",
  },
  ...{ started: "1780000000.250000000", status: 200, trace_id: TRACE, usage: USAGE },
});

const fields = (facts: Readonly<Record<string, string | number>>) => ({
  fields: Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === "string" ? { stringValue: value } : { numberValue: value },
    ]),
  ),
});
const ENTRY = {
  commonProperties: {
    ...{ startTime: { seconds: 1_780_000_000, nanos: 250_000_000 }, duration: { nanos: 527_500_000 } },
    ...{
      timeToFirstUpstreamRxByte: { nanos: 24_000_000 },
      timeToLastDownstreamTxByte: { nanos: 527_400_000 },
    },
    ...{ timeToFirstDownstreamTxByte: { nanos: 24_630_000 }, upstreamCluster: "llama", streamId: ID },
    ...{ routeName: "chat-completions", upstreamRequestAttemptCount: 1, customTags: { trace_id: TRACE } },
    metadata: { filterMetadata: { pointsman: fields(DECISION), "pointsman.usage": fields(USAGE) } },
  },
  request: { requestId: ID },
  response: { responseCode: { value: 200 }, responseCodeDetails: "via_upstream" },
};

const folder = mkdtempSync(join(tmpdir(), "pm-bench-"));
const log = (): void => undefined;
const bookmark = new ExchangeBookmark(folder, 0, log);
const count = new ExchangeCount({
  ...{ bookmark, log, caughtUp: () => true, notWritten: log, onItsWayMs: () => 0 },
  ask: () => Promise.resolve(undefined),
});

const message = envoy.service.accesslog.v3.StreamAccessLogsMessage.encode({
  httpLogs: { logEntry: Array.from({ length: BATCH }, () => ENTRY) },
}).finish();
const stream = accessLogService({ sink: { record: (record) => count.took(record) }, malformed: log }).open(
  { send: log, end: log, fail: log },
  new Map(),
);
await measured("gRPC", message.length / BATCH, () => {
  for (let i = 0; i < EXCHANGES / BATCH; i++) stream.message(message);
});

writeFileSync(join(folder, "exchanges.jsonl"), `${LINE}\n`.repeat(EXCHANGES));
const file = new ExchangeFile({
  ...{ keeping: { folder, maxBytes: Number.POSITIVE_INFINITY }, from: bookmark.marks, log, malformed: log },
  line: (text, end) => count.took(accessLine(text) as AccessRecord, end),
  reopen: () => Promise.resolve(),
});
await measured("file", LINE.length + 1, () => file.look());
rmSync(folder, { recursive: true, force: true });

async function measured(way: string, bytes: number, run: () => Promise<void> | void): Promise<void> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  const each = (user + system) / EXCHANGES;
  process.stdout.write(`${way}: ${each.toFixed(1)} µs and ${bytes.toFixed(0)} bytes an exchange\n`);
}
