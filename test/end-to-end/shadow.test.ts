// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { StatusView } from "../../src/contract/status.ts";
import { runCommand } from "../harness/command.ts";
import { readExposition, sumOf } from "../harness/exposition.ts";
import { EASY, Gateway, GPT4, HARD, LLAMA, PATIENT } from "../harness/gateway.ts";
import { OtlpSink } from "../harness/otlp-sink.ts";
import { waitFor } from "../harness/wait-for.ts";

/** Requests of each kind. */
const EACH = 12;
const THRESHOLD = 0.3;

function configured(mode: "shadow" | "enforce") {
  const model = { name: "auto", mode, threshold: THRESHOLD, default: GPT4.name, sticky: false };
  return { ...PATIENT, virtualModels: [model] };
}

describe("shadow mode through the gateway", () => {
  let sink: OtlpSink;
  let gateway: Gateway;
  before(async () => {
    sink = await new OtlpSink().start();
    gateway = await Gateway.start({
      config: configured("shadow"),
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: sink.endpoint, OTEL_BSP_SCHEDULE_DELAY: "100" },
    });
  });
  after(async () => {
    await gateway[Symbol.asyncDispose]();
    await sink[Symbol.asyncDispose]();
  });

  /** Sends easy and hard requests; gives the backends that answered them. */
  async function sent(): Promise<{
    readonly easy: ReadonlySet<unknown>;
    readonly hard: ReadonlySet<unknown>;
  }> {
    const backends = { easy: new Set<unknown>(), hard: new Set<unknown>() };
    for (let at = 0; at < EACH; at++) {
      backends.easy.add((await gateway.chat(EASY)).headers["x-pointsman-backend"]);
      backends.hard.add((await gateway.chat(HARD)).headers["x-pointsman-backend"]);
    }
    return backends;
  }

  /** The exchange lines that the virtual model has so far. */
  const lines = () => gateway.exchanges().filter((line) => line["virtual_model"] === "auto");

  /** Changes the mode, and waits until it holds. */
  async function turned(mode: "shadow" | "enforce"): Promise<void> {
    gateway.configure(configured(mode));
    const reason = mode === "shadow" ? "shadow" : "score";
    const asked = async () => (await gateway.chat(EASY)).headers["x-pointsman-reason"];
    await waitFor(`mode ${mode}`, async () => (await asked()) === reason);
  }

  it("sends every request where it would have gone, and the backend gets its own model", async () => {
    const { easy, hard } = await sent();
    assert.deepEqual([[...easy], [...hard]], [[GPT4.name], [GPT4.name]]);
    assert.deepEqual(gateway.called(), [GPT4.name]);
    assert.equal(JSON.parse(gateway.last(GPT4.name).body.toString()).model, GPT4.model);
  });

  it("tells in every line what would have been, and its cost", async () => {
    await waitFor("all lines", () => lines().length === 2 * EACH);
    for (const line of lines()) {
      assert.deepEqual([line["tier"], line["reason"], line["served_by"]], ["strong", "shadow", GPT4.name]);
      const isWeak = line["would_tier"] === "weak";
      assert.equal(line["would_backend"], isWeak ? LLAMA.name : GPT4.name);
      assert.equal(line["would_reason"], "score");
      const [would, cost] = [Number(line["would_cost_usd"]), Number(line["cost_usd"])];
      assert.ok(isWeak ? would > 0 && would < cost / 10 : would === cost, JSON.stringify(line));
    }
    assert.equal(lines().filter((line) => line["would_tier"] === "weak").length, EACH);
  });

  it("has the same numbers in the metrics, on the status and in pointsman status", async () => {
    const metrics = readExposition(await gateway.metrics());
    for (const would_tier of ["weak", "strong"]) {
      const labels = { virtual_model: "auto", reason: "shadow", tier: "strong", would_tier };
      assert.equal(sumOf(metrics, "pointsman_decisions_total", labels), EACH, would_tier);
    }
    const sum = (key: string) => lines().reduce((all, line) => all + Number(line[key]), 0);
    const near = (value: number, wanted: number) =>
      assert.ok(Math.abs(value - wanted) < 1e-7, `${value} is not ${wanted}`);
    near(sumOf(metrics, "pointsman_would_cost_usd_total"), sum("would_cost_usd"));
    near(sumOf(metrics, "pointsman_cost_usd_total"), sum("cost_usd"));
    const admin = `127.0.0.1:${gateway.adminPort}`;
    const { out } = await runCommand(["status", "--json", "--admin", admin], {});
    const [auto] = (JSON.parse(out) as StatusView).virtualModels;
    assert.equal(auto?.policy?.mode, "shadow");
    assert.deepEqual([auto?.total.exchanges, auto?.total.weak, auto?.total.strong], [2 * EACH, EACH, EACH]);
    near(auto?.total.cost ?? 0, sum("would_cost_usd"));
    near(auto?.total.allStrongCost ?? 0, sum("cost_usd"));
    const { out: table } = await runCommand(["status", "--admin", admin], {});
    assert.match(table, new RegExp(`auto +shadow +${2 * EACH} +50\\.0 % +\\$0\\.0[0-9]+ `));
  });

  it("has it on the spans of the decisions", async () => {
    const spans = () => sink.spans.filter(({ name }) => name === "decide auto");
    await waitFor("the spans", () => spans().length === 2 * EACH);
    for (const { attributes } of spans()) {
      assert.deepEqual([attributes["pointsman.tier"], attributes["pointsman.reason"]], ["strong", "shadow"]);
      assert.ok(["weak", "strong"].includes(String(attributes["pointsman.would.tier"])));
    }
    const weak = spans().filter(({ attributes }) => attributes["pointsman.would.tier"] === "weak");
    assert.equal(weak.length, EACH);
    assert.equal(weak[0]?.attributes["pointsman.would.backend.name"], LLAMA.name);
  });

  it("steers the same requests once it is enforced, without a restart, and no longer when it is taken back", async () => {
    await turned("enforce");
    const enforced = await sent();
    assert.deepEqual([[...enforced.easy], [...enforced.hard]], [[LLAMA.name], [GPT4.name]]);
    await turned("shadow");
    const shadowed = await sent();
    assert.deepEqual([[...shadowed.easy], [...shadowed.hard]], [[GPT4.name], [GPT4.name]]);
    assert.ok(gateway.serve.running);
  });
});
