// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { simulationReport } from "./simulation-report.ts";
import { type Timeline, timelinePlot } from "./timeline-plot.ts";

const line: Timeline = {
  title: "Share",
  at: [50, 150, 250],
  requests: 300,
  curves: [{ name: "share <b>", kind: "main", values: [0.1, undefined, 0.3] }],
  jumps: [
    { at: 0, name: "a.jsonl" },
    { at: 100, name: '"><script>' },
  ],
  wanted: { value: 0.3, low: 0.28, high: 0.32 },
  least: 0,
  most: 0.43,
  unit: (value) => `${Math.round(100 * value)} %`,
};

describe("the page of a simulation", () => {
  const html = simulationReport({
    title: "30 % & more",
    findings: ["found <i>"],
    caveats: ["mind"],
    timelines: [{ ...line, note: "note" }],
    table: { head: ["requests", "share"], rows: [["1 – 100", "30 %"]] },
  });

  it("needs nothing else, and lets nothing that it is told become markup", () => {
    assert.doesNotMatch(html, /<script|<i>|<b>|href=|src=|url\(/);
    assert.match(html, /30 % &amp; more/);
    assert.match(html, /<th scope="row">1 – 100<\/th><td>30 %<\/td>/);
  });

  it("can be read in the dark, in print and without seeing it", () => {
    assert.match(html, /prefers-color-scheme: dark/);
    assert.match(html, /@media print/);
    assert.match(html, /<svg [^>]*role="img" aria-label="Share by number of requests">/);
  });
});

describe("a curve over time", () => {
  const svg = timelinePlot(line);

  it("leaves out what is not known, and has its name at its end", () => {
    assert.equal(/<path class="main" d="M([^"]*)"/.exec(svg)?.[1]?.split("L").length, 2);
    assert.match(svg, /share &lt;b&gt;<\/text>/);
  });

  it("stands on a scale of round steps that has room for all of it", () => {
    const steps = [...svg.matchAll(/text-anchor="end">(\d+) %</g)].map(([, percent]) => Number(percent));
    assert.deepEqual(steps, [0, 20, 40, 60, 80]);
  });

  it("shows what was asked for, where that counts as met, and where the file changes", () => {
    assert.match(svg, /<rect class="band"/);
    assert.match(svg, /asked for: 30 %/);
    assert.equal(svg.match(/class="jump"/g)?.length, 2);
  });
});
