// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Family } from "./metric-families.ts";
import { createMetrics } from "./metrics.ts";

describe("the metrics", () => {
  it("tell a counter as Prometheus text, under its own name and labels only, with their values escaped", async () => {
    const metrics = createMetrics();
    const counter = metrics.counter(aFamily({ name: "steered_total", labels: ["backend", "tier"] }));
    counter.add(1, { backend: "llama", tier: "weak" });
    counter.add(2, { backend: "llama", tier: "weak" });
    counter.add(1, { backend: 'a"b\\c\nd', tier: "strong" });
    assert.equal(
      await metrics.text(),
      [
        "# HELP steered_total Helps.",
        "# TYPE steered_total counter",
        'steered_total{backend="llama",tier="weak"} 3',
        'steered_total{backend="a\\"b\\\\c\\nd",tier="strong"} 1',
        "",
      ].join("\n"),
    );
  });

  it("tell a counter without labels from the start, so that its absence is never mistaken for zero", async () => {
    const metrics = createMetrics();
    metrics.counter(aFamily({ name: "fail_opens_total" }));
    assert.match(await metrics.text(), /^fail_opens_total 0$/m);
  });

  it("tell a histogram in cumulative buckets; a value on a bound belongs below it", async () => {
    const metrics = createMetrics();
    const family = aFamily({
      kind: "histogram",
      name: "took_seconds",
      labels: ["router"],
      unit: "s",
      buckets: [0.1, 1],
    });
    const histogram = metrics.histogram(family);
    for (const value of [0.1, 0.5, 2]) histogram.record(value, { router: "mf" });
    assert.deepEqual(
      (await metrics.text()).split("\n").filter((line) => !line.startsWith("#")),
      [
        'took_seconds_count{router="mf"} 3',
        'took_seconds_sum{router="mf"} 2.6',
        'took_seconds_bucket{router="mf",le="0.1"} 1',
        'took_seconds_bucket{router="mf",le="1"} 2',
        'took_seconds_bucket{router="mf",le="+Inf"} 3',
        "",
      ],
    );
  });

  it("read an observed family each time they are read", async () => {
    const metrics = createMetrics();
    let value = 1;
    metrics.observed(aFamily({ kind: "gauge", name: "ready" }), () => [{ value }]);
    assert.match(await metrics.text(), /^ready 1$/m);
    value = 0;
    assert.match(await metrics.text(), /^ready 0$/m);
  });

  it("keep counting over many readings", async () => {
    const metrics = createMetrics();
    const counter = metrics.counter(aFamily({ name: "steered_total", labels: ["tier"] }));
    for (const total of [1, 2, 3]) {
      counter.add(1, { tier: "weak" });
      assert.match(await metrics.text(), new RegExp(`^steered_total\\{tier="weak"\\} ${total}$`, "m"));
    }
  });

  it("put label sets over the limit into one", async () => {
    const metrics = createMetrics();
    const counter = metrics.counter(aFamily({ name: "many_total", labels: ["backend"] }));
    for (let at = 0; at < 5_000; at++) counter.add(1, { backend: `name-${at}` });
    const lines = (await metrics.text()).split("\n");
    assert.equal(lines.filter((line) => line.startsWith("many_total")).length, 1_000);
    assert.ok(lines.includes('many_total{otel_metric_overflow="true"} 4001'));
  });
});

function aFamily(over: Partial<Family>): Family {
  return { kind: "counter", name: "things_total", help: "Helps.", labels: [], ...over };
}
