// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parse } from "yaml";
import { EASY, Gateway, HARD, LLAMA } from "../harness/gateway.ts";
import { Prometheus } from "../harness/prometheus.ts";
import { waitFor } from "../harness/wait-for.ts";

const FILES = join(import.meta.dirname, "../../helm/pointsman/files");
const RULES = join(FILES, "alerts.yaml");

interface Alerts {
  readonly groups: readonly {
    readonly rules: readonly { readonly alert: string; readonly expr: string }[];
  }[];
}
interface Dashboard {
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly { readonly expr: string }[];
  }[];
}
const alerts = (parse(readFileSync(RULES, "utf8")) as Alerts).groups.flatMap(({ rules }) => rules);
const dashboard = JSON.parse(readFileSync(join(FILES, "dashboard.json"), "utf8")) as Dashboard;

/** What the load below goes wrong with on purpose: these alerts must have something to tell. */
const PROVOKED = [
  "PointsmanFailsOpen",
  "PointsmanScoresDegraded",
  "PointsmanBackendFails",
  "PointsmanFallsBack",
  "PointsmanCollapsed",
  "PointsmanBudgetRunsOut",
  "PointsmanSpansLost",
  "PointsmanTokensEstimated",
] as const;

/** The figure that an alert holds against its limit. */
function figureOf(expression: string): string {
  return expression.replace(/ (>|==) [\d.]+$/, "");
}

describe("monitoring by a real Prometheus", () => {
  let gateway: Gateway;
  let prometheus: Prometheus;
  before(async () => {
    const virtualModels = [
      { name: "auto", sticky: false },
      { name: "shadow", mode: "shadow" },
      { name: "never-strong", threshold: 0.999, router: "heuristic", sticky: false },
      { name: "poor", dailyBudgetUsd: 0.001, router: "heuristic", sticky: false },
      { name: "half", strongShare: 0.5, router: "heuristic", sticky: false },
    ];
    gateway = await Gateway.start({
      config: { virtualModels, decisionBudgetMs: 1, routerTimeoutMs: 100 },
      // Nobody takes spans there.
      env: { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:9", OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" },
    });
    prometheus = await Prometheus.start([`127.0.0.1:${gateway.adminPort}`], RULES);
    await waitFor(
      "the first scrape",
      async () => (await prometheus.query("pointsman_ready == 1")).length > 0,
    );
    await load(gateway);
    // A series that is first seen with a value has no rate: the same once more, behind a scrape of the first.
    await waitFor("the load to be scraped", async () => {
      const seen = await prometheus.query('pointsman_exchanges_total{reason="fail-open"} > 0');
      return seen.length > 0;
    });
    await load(gateway);
  });
  after(async () => {
    await prometheus[Symbol.asyncDispose]();
    await gateway[Symbol.asyncDispose]();
  });

  it("evaluates every alert without an error", async () => {
    const rules = await waitFor("every rule to be evaluated", async () => {
      const found = await prometheus.rules();
      return found.every(({ health }) => health !== "unknown") && found;
    });
    assert.equal(rules.length, alerts.length);
    for (const { name, health, lastError } of rules) assert.equal(health, "ok", `${name}: ${lastError}`);
  });

  for (const { alert, expr } of alerts.filter(({ alert }) => alert !== "PointsmanAbsent"))
    it(`has the figure of ${alert}${PROVOKED.some((one) => one === alert) ? ", and tells what was provoked" : ""}`, async () => {
      const provoked = PROVOKED.some((one) => one === alert);
      const dialAlarm = expr.startsWith("pointsman_dial_alarm") && !provoked;
      // A dial that is content tells no alarm at all.
      const asked = provoked ? expr : dialAlarm ? "pointsman_dial_threshold" : figureOf(expr);
      await waitFor(`${alert} to have data`, async () => (await prometheus.query(asked)).length > 0);
    });

  it("tells of a pointsman that nobody can scrape", async () => {
    assert.deepEqual(await prometheus.query("absent(pointsman_ready)"), []);
    assert.equal((await prometheus.query('absent(pointsman_ready{instance="nowhere"})')).length, 1);
  });

  for (const { title, targets } of dashboard.panels)
    it(`has data for the panel "${title}"`, async () => {
      for (const { expr } of targets) {
        const asked = expr
          .replaceAll("$__rate_interval", "1m")
          .replaceAll("$__range", "5m")
          .replaceAll("$virtual_model", ".*");
        await waitFor(`data of ${asked}`, async () => (await prometheus.query(asked)).length > 0);
      }
    });
});

/** Requests of all kinds, and everything that the provoked alerts tell of. */
async function load(gateway: Gateway): Promise<void> {
  const ask = (count: number, model: string, more: object = {}) =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        gateway.chat(`${i % 2 ? EASY : HARD} ${model} ${i}`, { model, ...more }),
      ),
    );
  await ask(60, "auto");
  await ask(20, "shadow");
  for (let round = 0; round < 10; round++) await ask(60, "never-strong", { stream: true });
  for (let round = 0; round < 10; round++) await ask(60, "half");
  await ask(60, "poor");
  // Two failures of two attempts each, then a success: five in a row, and Envoy would eject the backend and not ask it.
  const llama = gateway.standIn("llama");
  for (let round = 0; round < 80; round++) {
    llama.behave({ status: 500 });
    for (let i = 0; i < 2; i++) await gateway.chat(EASY, { model: LLAMA.model });
    llama.behave({});
    await gateway.chat(EASY, { model: LLAMA.model });
  }
  llama.behave({ status: 500 });
  await ask(120, "never-strong");
  llama.behave({});
  // A router that hangs: Envoy goes on without it.
  gateway.serve.signal("SIGSTOP");
  await ask(60, "auto");
  gateway.serve.signal("SIGCONT");
  await gateway.steered();
}
