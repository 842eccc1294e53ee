// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { StatusView, Tally } from "../../src/contract/status.ts";
import { type Exposition, readExposition, sumOf } from "../harness/exposition.ts";
import { freePort } from "../harness/free-port.ts";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

const EXCHANGES = 1000;
/** Requests under way at once. */
const AT_ONCE = 8;
/** Streams that their clients leave. */
const LEFT = 40;

describe("the ledger while nobody takes spans and metrics", () => {
  let gateway: Gateway;
  before(async () => {
    const nobody = `http://127.0.0.1:${await freePort()}`;
    gateway = await Gateway.start({
      config: { ...PATIENT, virtualModels: [{ name: "auto", sticky: false }] },
      env: {
        OTEL_EXPORTER_OTLP_ENDPOINT: nobody,
        OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `${nobody}/v1/metrics`,
        OTEL_METRIC_EXPORT_INTERVAL: "1000",
        OTEL_METRIC_EXPORT_TIMEOUT: "500",
      },
    });
  });
  after(() => gateway[Symbol.asyncDispose]());

  /** Sends so many requests, some at once. */
  async function sent(count: number, send: (at: number) => Promise<unknown>): Promise<void> {
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < count) await send(next++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  }

  async function tally(): Promise<Tally> {
    const response = await fetch(`http://127.0.0.1:${gateway.adminPort}/status.json`);
    const { virtualModels } = (await response.json()) as StatusView;
    return virtualModels.find(({ name }) => name === "auto")?.total ?? assert.fail("no virtual model");
  }

  const lines = () => gateway.exchanges().filter((line) => line["virtual_model"] === "auto");
  const counted = (metrics: Exposition): number =>
    [LLAMA, GPT4].reduce(
      (sum, { name }) => sum + sumOf(metrics, "pointsman_exchanges_total", { backend: name }),
      0,
    );

  it("has each of a thousand exchanges once: as a line, in the status and in the metrics", async () => {
    await sent(EXCHANGES, async (at) => {
      const { status } = await gateway.chat(at % 10 === 0 ? HARD : `${EASY} ${at}`);
      assert.equal(status, 200);
    });
    await waitFor("the last line", () => lines().length >= EXCHANGES, 30_000);
    const { exchanges, weak, strong, cost } = await tally();
    assert.deepEqual([lines().length, exchanges, weak + strong], [EXCHANGES, EXCHANGES, EXCHANGES]);
    assert.equal(new Set(lines().map((line) => line["request_id"])).size, EXCHANGES);
    const metrics = readExposition(await gateway.metrics());
    assert.equal(counted(metrics), EXCHANGES);
    assert.equal(sumOf(metrics, "pointsman_decisions_total", { virtual_model: "auto" }), EXCHANGES);
    const paid = lines().reduce((sum, line) => sum + Number(line["cost_usd"]), 0);
    for (const told of [cost, sumOf(metrics, "pointsman_cost_usd_total")])
      assert.ok(Math.abs(told - paid) < EXCHANGES * 1e-9, `${told} is not ${paid}`);
    await waitFor(
      "a push that nobody took",
      async () => sumOf(readExposition(await gateway.metrics()), "pointsman_metric_pushes_failed_total") > 0,
    );
  });

  it("has those whose clients went away in the middle of a stream, at what had come by then", async () => {
    const before = lines().length;
    for (const standIn of gateway.standIns.values()) standIn.behave({ chunks: 500, chunkDelayMs: 20 });
    await sent(LEFT, async (at) => {
      const reply = await gateway.chat(`${EASY} ${at}`, { stream: true }, { abortAfterText: "data:" });
      assert.deepEqual([reply.status, reply.cut], [200, true]);
    });
    await waitFor("their lines", () => lines().length >= before + LEFT);
    const left = lines().slice(before);
    assert.equal(left.length, LEFT);
    for (const line of left) {
      assert.equal(line["tokens_source"], "estimated");
      assert.ok(
        Number(line["completion_tokens"]) < 400 && Number(line["cost_usd"]) > 0,
        JSON.stringify(line),
      );
    }
    assert.equal((await tally()).exchanges, EXCHANGES + LEFT);
  });
});
