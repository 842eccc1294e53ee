// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { PassThrough, Writable } from "node:stream";
import { describe, it } from "node:test";
import { createLog } from "./log.ts";

describe("the log", () => {
  it("writes one JSON line a call: time, level, event, then the fields", () => {
    const { log, lines } = logged();
    log("info", "listening", { port: 10080, host: "127.0.0.1" });
    const [line] = lines();
    assert.deepEqual(Object.keys(line ?? {}), ["time", "level", "event", "port", "host"]);
    assert.equal(line?.["event"], "listening");
    assert.ok(!Number.isNaN(Date.parse(String(line?.["time"]))));
  });

  it("leaves out what is below its level", () => {
    const { log, lines } = logged();
    log("debug", "decided");
    assert.deepEqual(lines(), []);
  });

  it("keeps its own names from fields of the same name", () => {
    const { log, lines } = logged();
    log("info", "listening", { event: "forged", level: "error", time: 0 });
    assert.partialDeepStrictEqual(lines(), [{ event: "listening", level: "info" }]);
  });

  it("tells an error by class, code and message, with its causes", () => {
    const { log, lines } = logged();
    const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    log("warn", "spans-lost", { cause: new TypeError("export spans", { cause: refused }) });
    assert.deepEqual(lines()[0]?.["cause"], {
      error: "TypeError",
      message: "export spans",
      cause: { error: "Error", message: "refused", code: "ECONNREFUSED" },
    });
  });

  it("survives cycles, endless causes, bytes, throwing getters and numbers that JSON lacks", () => {
    const { log, lines } = logged();
    const cycle: Record<string, unknown> = {};
    cycle["self"] = cycle;
    const endless = new Error("endless");
    endless.cause = endless;
    const trap = Object.defineProperty({}, "trap", {
      enumerable: true,
      get() {
        throw new Error("no");
      },
    });
    log("info", "odd", {
      cycle,
      endless,
      trap,
      bytes: new Uint8Array(3),
      big: 10n,
      nan: Number.NaN,
      call: () => 1,
    });
    assert.partialDeepStrictEqual(lines()[0] ?? {}, {
      cycle: { self: "[cycle]" },
      endless: { error: "Error", message: "endless", cause: "[cycle]" },
      trap: "[unreadable]",
      bytes: "[3 bytes]",
      big: "10",
      nan: "NaN",
      call: "[function]",
    });
  });

  it("cuts long texts, long lists and deep nesting", () => {
    const { log, lines } = logged();
    const deep = { a: { b: { c: { d: { e: {} } } } } };
    log("info", "long", { text: "x".repeat(100_000), list: Array.from({ length: 10_000 }, () => 1), deep });
    const line = JSON.stringify(lines()[0]);
    assert.ok(line.length < 3_000, `${line.length} characters`);
    assert.match(line, /\[deep\]/);
  });

  it("outlives a stream that breaks, and writes no more to it", async () => {
    const broken = Promise.withResolvers<void>();
    let writes = 0;
    const stream = new Writable({
      write(_chunk, _encoding, done) {
        writes++;
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      },
    });
    const log = createLog(stream, "info");
    stream.on("error", () => broken.resolve());
    log("info", "first");
    await broken.promise;
    log("info", "second");
    assert.equal(writes, 1);
  });

  it("drops lines while nobody reads, and tells how many once somebody does", () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const log = createLog(stream, "info");
    for (let at = 0; at < 2_000; at++) log("info", "flood", { text: "x".repeat(2_000) });
    while (stream.read() !== null);
    log("info", "after");
    const line = JSON.parse(String(stream.read())) as Record<string, unknown>;
    assert.equal(line["event"], "after");
    assert.ok(Number(line["dropped_lines"]) > 1_000);
  });
});

function logged() {
  const stream = new PassThrough();
  const lines = () =>
    String(stream.read() ?? "")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { log: createLog(stream, "info"), lines };
}
