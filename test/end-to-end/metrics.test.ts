// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { EASY, Gateway, HARD } from "../harness/gateway.ts";
import { waitFor } from "../harness/wait-for.ts";

/** One sample of a Prometheus text: https://prometheus.io/docs/instrumenting/exposition_formats/ */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

function samplesOf(text: string): readonly Sample[] {
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const match = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)(?: \d+)?$/.exec(line) ?? assert.fail(line);
      const labels = [...(match[2] ?? "").matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
      return {
        name: match[1] ?? "",
        labels: Object.fromEntries(labels.map(([, key, value]) => [key ?? "", value ?? ""])),
        value: Number(match[3]),
      };
    });
}

describe("/metrics after some requests", () => {
  let gateway: Gateway;
  let text = "";
  let samples: readonly Sample[] = [];

  const sum = (name: string, labels: Readonly<Record<string, string>> = {}): number =>
    samples
      .filter(
        (one) =>
          one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value),
      )
      .reduce((total, one) => total + one.value, 0);

  before(async () => {
    gateway = await Gateway.start({ config: { decisionBudgetMs: 2000, routerTimeoutMs: 3000 } });
    for (let i = 0; i < 3; i++) await gateway.chat(`${EASY} ${i}`);
    await gateway.chat(`${EASY} 0`); // seen before
    await gateway.chat(HARD);
    await gateway.chat(EASY, { model: "no-such-model-marmalade" });
    gateway.standIn("llama").behave({ failNext: 1 });
    await gateway.chat(`${EASY} 9`);
    await waitFor("the access log of the last exchange", async () => {
      text = await gateway.metrics();
      samples = samplesOf(text);
      return sum("pointsman_exchanges_total", { fallback: "true" }) > 0;
    });
  });
  after(() => gateway[Symbol.asyncDispose]());

  it("counts decisions by tier, reason and backend", () => {
    assert.equal(sum("pointsman_decisions_total", { tier: "weak", reason: "score", backend: "llama" }), 5);
    assert.equal(sum("pointsman_decisions_total", { tier: "strong", backend: "gpt-4" }), 1);
  });

  it("has the time of decision, queue, tokenizing and inference in buckets from 0.1 ms", () => {
    for (const stage of ["decision", "queue", "tokenize", "infer"]) {
      const name = `pointsman_${stage}_duration_seconds`;
      assert.ok(sum(`${name}_count`) >= 5, name);
      const bounds = samples
        .filter((one) => one.name === `${name}_bucket`)
        .map((one) => Number.parseFloat(one.labels["le"] ?? ""))
        .filter(Number.isFinite);
      assert.equal(Math.min(...bounds), 0.0001, name);
    }
  });

  it("counts refusals by their code, and never has a client's string as a label", () => {
    assert.ok(sum("pointsman_rejections_total", { code: "model_not_found" }) >= 1);
    assert.ok(!text.includes("marmalade"));
  });

  it("counts finished exchanges by what served them, fallbacks apart", () => {
    assert.equal(sum("pointsman_exchanges_total", { fallback: "true", backend: "gpt-4" }), 1);
    assert.ok(sum("pointsman_exchanges_total", { backend: "llama" }) >= 4);
  });

  it("counts answers from the score cache", () => {
    assert.ok(sum("pointsman_score_cache_hits_total") >= 1);
  });
});
