// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { evaluate } from "../evaluation/evaluate.ts";
import { evaluationReport } from "./evaluation-report.ts";

const pairs = Array.from({ length: 40 }, (_, i) => ({ weak: i % 2, strong: 1, weakUsd: 1, strongUsd: 9 }));
const evaluation = evaluate(
  {
    name: "my <data> & more",
    weak: "llama",
    strong: "gpt",
    pairs,
    lengths: pairs.map((_, i) => (i * 7) % 40),
    routers: ["one", "two"].map((router, place) => ({
      router,
      scores: pairs.map((_, i) => ((i * (3 + place)) % 40) / 40),
      decisionMs: 1,
    })),
  },
  { draws: 50, seed: 1 },
);
const html = evaluationReport([evaluation], ["Differences inside the intervals mean nothing."]);

describe("the report of an evaluation", () => {
  it("needs nothing from anywhere else, and runs nothing", () => {
    assert.doesNotMatch(html, /https?:|<script|<link|@import|src=/);
  });

  it("names every curve in the plot, and tells curves apart by more than colour", () => {
    const lines = [...html.matchAll(/<polyline [^>]*stroke-width="([^"]*)" stroke-dasharray="([^"]*)"/g)];
    const names = evaluation.rows.filter((row) => row.curve.length > 1).map((row) => row.router);
    assert.equal(lines.length, names.length);
    assert.equal(new Set(lines.map(([, width, dash]) => `${width} ${dash}`)).size, lines.length);
    for (const name of names) assert.match(html, new RegExp(`<text [^>]*>${name} · APGR`));
  });

  it("has a row for every router and baseline, and the sentences that go with them", () => {
    for (const { router } of evaluation.rows)
      assert.match(html, new RegExp(`<th scope="row">${router}</th>`));
    assert.match(html, /<li>Differences inside the intervals mean nothing\.<\/li>/);
  });

  it("escapes names", () => {
    assert.match(html, /<h2>my &lt;data&gt; &amp; more<\/h2>/);
    assert.doesNotMatch(html, /<data>/);
  });

  it("holds no coordinate that is not a number", () => {
    assert.doesNotMatch(html, /NaN|Infinity|undefined/);
  });
});
