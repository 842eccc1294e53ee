// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { ExchangeBookmark } from "./exchange-bookmark.ts";
import { type EnvoyCount, ExchangeCount } from "./exchange-count.ts";

const BEGAN = 1_780_000_000_000;
const SILENT = () => undefined;

/** A process at a clock of the test's, and the Envoy that it asks. */
class Process {
  readonly events: string[] = [];
  readonly count: ExchangeCount;
  /** Milliseconds since the process began. */
  clock = 0;
  caughtUp = true;
  envoy: EnvoyCount | undefined;
  readonly #bookmark: ExchangeBookmark;

  constructor(envoy: Partial<EnvoyCount> | undefined, folder?: string) {
    this.envoy = envoy && { ended: 0, uptime: 0, writesFailed: 0, ...envoy };
    this.#bookmark = new ExchangeBookmark(folder, BEGAN, SILENT);
    this.count = new ExchangeCount({
      bookmark: this.#bookmark,
      ask: () => Promise.resolve(this.envoy),
      onItsWayMs: () => 4000,
      caughtUp: () => this.caughtUp,
      notWritten: () => this.events.push("not written"),
      log: (_level, event, fields) => this.events.push(`${event} ${fields?.["exchanges"] ?? ""}`.trim()),
      now: () => BEGAN + this.clock,
    });
  }

  /** So many exchanges end; those that arrive are taken. */
  ends(ended: number, arrived = ended): void {
    const { envoy } = this;
    if (envoy !== undefined) this.envoy = { ...envoy, ended: envoy.ended + ended };
    this.takes(arrived, this.clock);
  }

  takes(arrived: number, endedAt: number): void {
    const record = { startedAt: BEGAN + endedAt - 10, durationMs: 10 };
    const blank = {
      status: 200,
      details: "",
      route: "",
      servedBy: "",
      attempts: 1,
      requestId: "",
      traceId: "",
    };
    for (let i = 0; i < arrived; i++) this.count.took({ ...blank, ...record, decision: {} });
  }

  /** Time passes, with a look every five seconds. */
  async passes(looks: number): Promise<void> {
    for (let i = 0; i < looks; i++) {
      await this.count.look();
      this.clock += 5000;
      if (this.envoy !== undefined) this.envoy = { ...this.envoy, uptime: this.envoy.uptime + 5 };
    }
  }

  close(): void {
    this.#bookmark[Symbol.dispose]();
  }
}

describe("the count of missed exchanges", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "pm-count-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it("is not known while Envoy does not answer", async () => {
    const process = new Process(undefined);
    process.ends(0, 3);
    await process.passes(3);
    assert.equal(process.count.missed, undefined);
  });

  it("is what ended without arriving, once two looks agree, and is told", async () => {
    const process = new Process({ ended: 0 });
    process.clock = 1000;
    await process.passes(1);
    process.ends(10, 7);
    await process.passes(2);
    assert.equal(process.count.missed, 0, "one look");
    await process.passes(1);
    assert.equal(process.count.missed, 3);
    await process.passes(3);
    assert.deepEqual([process.count.missed, process.events], [3, ["exchanges-missed 3"]]);
  });

  it("does not take those under way for missed", async () => {
    const process = new Process({ ended: 0 });
    process.clock = 1000;
    for (let i = 0; i < 10; i++) {
      process.ends(50, 20);
      await process.passes(1);
      process.takes(30, process.clock - 5000);
    }
    assert.equal(process.count.missed, 0);
  });

  it("does not let those that ended later stand for missed ones", async () => {
    const process = new Process({ ended: 0 });
    process.clock = 1000;
    process.ends(10, 0);
    for (let i = 0; i < 4; i++) {
      await process.passes(1);
      process.ends(50);
    }
    assert.equal(process.count.missed, 10);
  });

  it("waits while a file is not read to its end", async () => {
    const process = new Process({ ended: 0 });
    process.clock = 1000;
    process.ends(10, 0);
    process.caughtUp = false;
    await process.passes(5);
    assert.equal(process.count.missed, 0);
  });

  it("knows over a restart what was taken before, and what ended meanwhile", async () => {
    const first = new Process({ ended: 0 }, folder);
    first.clock = 1000;
    await first.passes(1);
    first.ends(10);
    first.close(); // killed: nothing is said of the end
    const second = new Process({ ended: 14, uptime: 60 }, folder);
    await second.passes(4);
    assert.equal(second.count.missed, 4);
    second.close();
    const third = new Process({ ended: 14, uptime: 100 }, folder);
    await third.passes(4);
    assert.equal(third.count.missed, 4);
    third.close();
  });

  it("goes on from there with an Envoy that is new", async () => {
    const process = new Process({ ended: 2, uptime: 3 }, folder);
    process.clock = 10_000;
    process.takes(2, 9000);
    await process.passes(4);
    assert.equal(process.count.missed, 4);
    process.ends(5, 4);
    await process.passes(4);
    assert.equal(process.count.missed, 5);
    process.close();
  });

  it("begins at what Envoy says where nobody knows what was taken before", async () => {
    const process = new Process({ ended: 1000, uptime: 3600 });
    await process.passes(4);
    assert.equal(process.count.missed, 0);
    process.ends(5, 3);
    await process.passes(4);
    assert.equal(process.count.missed, 2);
  });

  it("takes marks that are not ours for none", async () => {
    for (const text of ["", "{", '{"taken":"1"}', "[]", "null"]) {
      writeFileSync(join(folder, "exchanges.json"), text);
      const process = new Process({ ended: 9, uptime: 3600 }, folder);
      await process.passes(4);
      assert.equal(process.count.missed, 0, text);
      process.close();
    }
  });

  it("tells of lines that Envoy could not write", async () => {
    const process = new Process({ writesFailed: 1, uptime: 3600 });
    await process.passes(3);
    assert.deepEqual(process.events, ["not written", "exchange-log-not-written"]);
  });
});
