// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createRegistry } from "./registry.ts";

describe("the registry", () => {
  it("tells a counter as Prometheus text, with its label values escaped", () => {
    const registry = createRegistry();
    const counter = registry.counter({
      name: "steered_total",
      help: "Steered.",
      labels: ["backend", "tier"],
    });
    counter.add(["llama", "weak"]);
    counter.add(["llama", "weak"], 2);
    counter.add(['a"b\\c\nd', "strong"]);
    assert.equal(
      registry.text(),
      [
        "# HELP steered_total Steered.",
        "# TYPE steered_total counter",
        'steered_total{backend="llama",tier="weak"} 3',
        'steered_total{backend="a\\"b\\\\c\\nd",tier="strong"} 1',
        "",
      ].join("\n"),
    );
  });

  it("tells a counter without labels from the start, so that its absence is never mistaken for zero", () => {
    const registry = createRegistry();
    registry.counter({ name: "fail_opens_total", help: "Fail opens.", labels: [] });
    assert.match(registry.text(), /^fail_opens_total 0$/m);
  });

  it("tells a histogram in cumulative buckets; a value on a bound belongs below it", () => {
    const registry = createRegistry();
    const histogram = registry.histogram(
      { name: "took_seconds", help: "Took.", labels: ["router"] },
      [0.1, 1],
    );
    for (const value of [0.1, 0.5, 2, Number.NaN]) histogram.observe(["mf"], value);
    assert.equal(
      registry.text(),
      [
        "# HELP took_seconds Took.",
        "# TYPE took_seconds histogram",
        'took_seconds_bucket{router="mf",le="0.1"} 1',
        'took_seconds_bucket{router="mf",le="1"} 2',
        'took_seconds_bucket{router="mf",le="+Inf"} 3',
        'took_seconds_sum{router="mf"} 2.6',
        'took_seconds_count{router="mf"} 3',
        "",
      ].join("\n"),
    );
  });

  it("reads a gauge each time the metrics are read", () => {
    const registry = createRegistry();
    let value = 1;
    registry.observed({ name: "ready", help: "Ready.", labels: [] }, "gauge", () => [{ labels: [], value }]);
    assert.match(registry.text(), /^ready 1$/m);
    value = 0;
    assert.match(registry.text(), /^ready 0$/m);
  });

  it("puts label sets over the limit into one named other", () => {
    const registry = createRegistry();
    const counter = registry.counter({ name: "many_total", help: "Many.", labels: ["name"] });
    for (let at = 0; at < 5_000; at++) counter.add([`name-${at}`]);
    const lines = registry.text().split("\n");
    assert.equal(lines.filter((line) => line.startsWith("many_total")).length, 1_001);
    assert.ok(lines.includes('many_total{name="other"} 4000'));
  });
});
