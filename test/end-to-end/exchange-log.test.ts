// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readExposition, sumOf } from "../harness/exposition.ts";
import { EASY, Gateway, type GatewayOptions, HARD, PATIENT, TEST_KEY } from "../harness/gateway.ts";
import { Load } from "../harness/load.ts";
import { waitFor } from "../harness/wait-for.ts";

/** Envoy is asked every few seconds how many exchanges ended, and two answers must agree. */
const COUNTED_MS = 60_000;
/** A process that is killed between an exchange and its mark: that one is entered twice, or counted as missed. */
const MOST_IN_DOUBT = 1;

/** The tests of one gateway. */
const IN_ORDER = { concurrency: 1 };

/** The gateways wait side by side; what takes a machine's time is done by one at a time. */
let turn: Promise<unknown> = Promise.resolve();
function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
  const done = turn.then(work);
  turn = done.catch(() => undefined);
  return done;
}

/** A gateway that is killed and started again, with every exchange line of all its processes. */
class Restarted implements AsyncDisposable {
  readonly folder: string;
  readonly gateway: Gateway;
  readonly #earlier: Readonly<Record<string, unknown>>[] = [];

  private constructor(folder: string, gateway: Gateway) {
    this.folder = folder;
    this.gateway = gateway;
  }

  static async start(
    config: (folder: string) => Readonly<Record<string, unknown>>,
    options: GatewayOptions = {},
  ): Promise<Restarted> {
    const folder = mkdtempSync(join(tmpdir(), "pm-exchanges-"));
    const state = join(folder, "state");
    const gateway = await Gateway.start({ ...options, config: { ...PATIENT, ...config(folder) }, state });
    await gateway.steered();
    return new Restarted(folder, gateway);
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    this.gateway.serve.signal(signal);
    await this.gateway.serve.ended();
    this.#earlier.push(...this.gateway.exchanges());
  }

  async again(): Promise<void> {
    await this.gateway.startServe();
    await this.gateway.steered();
  }

  /** Ids of the exchanges that were entered, by all processes. */
  entered(): readonly string[] {
    return [...this.#earlier, ...this.gateway.exchanges()].map((line) => String(line["request_id"]));
  }

  /** Exchanges that ended in Envoy, by its own word, once none is under way. */
  async ended(): Promise<number> {
    const { envoy } = this.gateway;
    await waitFor("none to be under way", async () => {
      const active = await envoy.stats("^http.gateway.downstream_rq_active$");
      return active["http.gateway.downstream_rq_active"] === 0;
    });
    return (await this.gateway.envoy.stats("^pointsman.exchanges$"))["pointsman.exchanges"] ?? 0;
  }

  /** Waits until all that ended has been entered. */
  async allEntered(): Promise<readonly string[]> {
    const ended = await this.ended();
    await waitFor("all to be entered", () => new Set(this.entered()).size >= ended, COUNTED_MS);
    return this.entered();
  }

  async missed(): Promise<number> {
    return sumOf(readExposition(await this.gateway.metrics()), "pointsman_exchanges_missed_total");
  }

  /** Seconds of Envoy's life at which so many exchanges were compared with those taken, later than `since`. */
  compared(ended: number, since = -1): number | false {
    const marks = JSON.parse(readFileSync(join(this.folder, "state/exchanges.json"), "utf8"));
    return marks.ended >= ended && marks.uptime > since && marks.uptime;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.gateway[Symbol.asyncDispose]();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Twenty lanes of requests, of which some end while nobody is there. */
async function loadOver(restarted: Restarted, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  const { gateway } = restarted;
  await using load = new Load(20, (number) => gateway.chat(number % 2 === 0 ? EASY : HARD));
  const more = async (count: number): Promise<void> => {
    const since = load.replies.length;
    await waitFor("more requests", () => load.replies.length > since + count);
  };
  await more(200);
  await restarted.end(signal);
  await more(200);
  await restarted.again();
  await more(200);
  assert.deepEqual(Load.lost(await load.stop()), []);
}

/** How many of these were there before. */
function enteredAgain(entered: readonly string[]): number {
  return entered.length - new Set(entered).size;
}

/** Waits until what was lost is counted, and no more; gives how many that were. */
async function assertCounted(restarted: Restarted): Promise<number> {
  const ended = await restarted.ended();
  const lost = (): number => ended - new Set(restarted.entered()).size;
  const isCounted = async (): Promise<boolean> => (await restarted.missed()) >= lost();
  await waitFor("the missed ones to be counted", isCounted, COUNTED_MS);
  const more = (await restarted.missed()) - lost();
  assert.ok(more <= MOST_IN_DOUBT, `${more} were counted that were entered`);
  return lost();
}

describe("exchanges that end while pointsman is away", { concurrency: true }, () => {
  describe("a gateway that tells exchanges by gRPC", IN_ORDER, () => {
    let restarted: Restarted;
    before(async () => {
      restarted = await inTurn(() => Restarted.start(() => ({})));
    });
    after(() => restarted[Symbol.asyncDispose]());

    it("counts exactly those that ended without being entered while pointsman was killed", async () => {
      await inTurn(() => loadOver(restarted, "SIGKILL"));
      const lost = await assertCounted(restarted);
      assert.ok(lost >= 200, "those that ended while it was killed are among them");
      const entered = restarted.entered();
      assert.equal(new Set(entered).size, entered.length, "none is entered twice");
    });
  });

  describe("a gateway that tells exchanges by a file", IN_ORDER, () => {
    let restarted: Restarted;
    before(async () => {
      const config = (folder: string) => ({
        exchangeLog: { folder: join(folder, "log"), maxMegabytes: 1 },
        virtualModels: [{ name: "auto", dailyBudgetUsd: 1000, sticky: false }],
      });
      restarted = await inTurn(() => Restarted.start(config));
    });
    after(() => restarted[Symbol.asyncDispose]());

    it("has no prompt, key or path in it", async () => {
      await restarted.gateway.chat("a purple elephant", {}, { path: "/v1/chat/completions?secret=query" });
      const file = join(restarted.folder, "log/exchanges.jsonl");
      const lines = await waitFor("its line", () => {
        const text = readFileSync(file, "utf8");
        return text.split("\n").length > restarted.entered().length && text;
      });
      for (const never of ["elephant", "query", TEST_KEY, "/v1/"]) assert.ok(!lines.includes(never), never);
    });

    it("spends today's money on what ended while pointsman was away, to the cent", async () => {
      const { gateway } = restarted;
      const sum = (lines: readonly Readonly<Record<string, unknown>>[]): number =>
        lines.reduce((total, line) => total + Number(line["cost_usd"] ?? 0), 0);
      for (const prompt of [EASY, HARD]) await gateway.chat(prompt);
      await restarted.allEntered();
      const before = sum(gateway.exchanges());
      await inTurn(async () => {
        await restarted.end("SIGTERM");
        for (const prompt of [EASY, HARD]) await gateway.chat(prompt);
        await restarted.again();
      });
      await restarted.allEntered();
      const late = gateway.exchanges().filter((line) => line["reason"] === "fail-open");
      assert.ok(late.length >= 2 && sum(late) > 0);
      const spent = sumOf(readExposition(await gateway.metrics()), "pointsman_dial_spent_today_usd");
      const all = before + sum(gateway.exchanges());
      assert.ok(Math.abs(spent - all) < 1e-6, `${spent} of ${all}`);
    });

    for (const signal of ["SIGKILL", "SIGTERM"] as const)
      it(`enters every exchange though pointsman is ended by ${signal} while requests go on`, async () => {
        const before = enteredAgain(await restarted.allEntered());
        await inTurn(() => loadOver(restarted, signal));
        const entered = await restarted.allEntered();
        assert.equal(new Set(entered).size, await restarted.ended());
        const twice = enteredAgain(entered) - before;
        assert.ok(twice <= (signal === "SIGKILL" ? MOST_IN_DOUBT : 0), `${twice} were entered twice`);
      });

    it("counts none as missed", async () => {
      const ended = await restarted.ended();
      const seen = await waitFor("all to be compared", () => restarted.compared(ended), COUNTED_MS);
      await waitFor("all to be compared again", () => restarted.compared(ended, seen), COUNTED_MS);
      assert.match(await restarted.gateway.metrics(), /^pointsman_exchanges_missed_total 0$/m);
    });

    it("keeps of the lines no more than a part", () => {
      const log = join(restarted.folder, "log");
      const lines = readdirSync(log).reduce(
        (count, file) => count + readFileSync(join(log, file), "utf8").split("\n").length - 1,
        0,
      );
      assert.ok(lines < restarted.entered().length / 2, `${lines} of ${restarted.entered().length} lines`);
    });
  });

  describe("a gateway whose exchange log has no room", IN_ORDER, () => {
    let restarted: Restarted;
    before(async () => {
      const config = (folder: string) => ({ exchangeLog: { folder: join(folder, "log") } });
      restarted = await inTurn(() => Restarted.start(config, { envoyLimits: { largestFile: 64 } }));
    });
    after(() => restarted[Symbol.asyncDispose]());

    it("serves every request, says so, and counts exactly those that it could not write", async () => {
      const { gateway } = restarted;
      await inTurn(async () => {
        await restarted.end("SIGKILL");
        for (let i = 0; i < 300; i++) assert.equal((await gateway.chat(EASY)).status, 200);
        await restarted.again();
      });
      const lost = await assertCounted(restarted);
      assert.ok(lost > 100, `${lost} were lost`);
      assert.ok(gateway.events("exchange-log-not-written").length > 0);
    });

    it("enters exchanges again once it has made room by what was read", async () => {
      const { gateway } = restarted;
      const since = restarted.entered().length;
      await waitFor(
        "an exchange to be entered",
        async () => (await gateway.chat(EASY)).status === 200 && restarted.entered().length > since + 10,
        COUNTED_MS,
      );
    });
  });
});
