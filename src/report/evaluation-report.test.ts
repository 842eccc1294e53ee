// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MIN_DOMAIN_PROMPTS } from "../evaluation/domain-calibration.ts";
import { evaluate } from "../evaluation/evaluate.ts";
import type { ScoredSet } from "../evaluation/evaluation.ts";
import { meanApgr } from "../evaluation/mean-apgr.ts";
import { evaluationReport } from "./evaluation-report.ts";

const ROUTERS = ["ensemble", "mf", "mf-static", "bert", "knn", "sw-ranking", "heuristic"];
const pairs = Array.from({ length: 2 * MIN_DOMAIN_PROMPTS }, (_, i) => ({
  weak: i % 2,
  strong: 1,
  weakUsd: 1,
  strongUsd: 9,
}));
const setNamed = (name: string): ScoredSet => ({
  name,
  weak: "llama",
  strong: "gpt",
  pairs,
  lengths: pairs.map((_, i) => (i * 7) % 40),
  domains: pairs.map((_, i) => (i % 4 < 2 ? "law & <order>" : "maths")),
  routers: ROUTERS.map((router, place) => ({
    router,
    scores: pairs.map((_, i) => ((i * (3 + place)) % 40) / 40),
    decisionMs: 1,
    ...(router === "heuristic" ? {} : { profile: "llama-3" }),
  })),
  sampledFrom: 5000,
});
const drawn = ["my <data> & more", "other"].map((name) => evaluate(setNamed(name), { draws: 50, seed: 1 }));
const [{ evaluation }] = drawn as [(typeof drawn)[number]];
const terms = ["Differences inside the intervals mean nothing."];
const html = evaluationReport({ evaluations: [evaluation], mean: [], terms });

describe("the report of an evaluation", () => {
  it("needs nothing from anywhere else, and runs nothing", () => {
    assert.doesNotMatch(html, /https?:|<script|<link|@import|src=/);
  });

  it("names every curve in both plots, and tells curves apart by more than colour", () => {
    const lines = [...html.matchAll(/<polyline [^>]*stroke-width="([^"]*)" stroke-dasharray="([^"]*)"/g)];
    const names = evaluation.rows.filter((row) => row.curve.length > 1).map((row) => row.router);
    assert.equal(names.length, ROUTERS.length + 3);
    assert.equal(lines.length, 2 * names.length);
    assert.equal(new Set(lines.map(([, width, dash]) => `${width} ${dash}`)).size, names.length);
    for (const name of names)
      assert.equal(html.match(new RegExp(`<text [^>]*>${name} · APGR`, "g"))?.length, 2, name);
  });

  it("draws random order over itself as a flat line at nothing", () => {
    const [, plot = ""] = html.split('aria-label="Quality over random order');
    const flat = [...plot.matchAll(/stroke-dasharray="1 4" points="([^"]*)"/g)].map(([, points = ""]) =>
      points.split(" ").map((point) => point.split(",")[1]),
    );
    assert.equal(new Set(flat[0]).size, 1);
  });

  it("has a row for every router and baseline, whose loss it is, and the sentences that go with them", () => {
    for (const { router, profile } of evaluation.rows) {
      const loss = profile === undefined ? "" : ` <small>loss of ${profile}</small>`;
      assert.match(html, new RegExp(`<th scope="row">${router}${loss}</th>`));
    }
    assert.match(html, /<li>Differences inside the intervals mean nothing\.<\/li>/);
    assert.match(html, /100 prompts, drawn at random from 5000\./);
  });

  it("has a reliability diagram for each router, and its calibration in each domain", () => {
    assert.equal(html.match(/aria-label="Reliability of/g)?.length, ROUTERS.length);
    const row = /<th scope="row">law &amp; &lt;order&gt;<\/th><td>50<\/td>(.*?)<\/tr>/.exec(html)?.[1];
    assert.equal(row?.match(/\(0\.\d\d\)/g)?.length, ROUTERS.length);
  });

  it("has the mean over several sets, and none over one", () => {
    const both = { evaluations: drawn.map((one) => one.evaluation), mean: meanApgr(drawn), terms };
    assert.match(evaluationReport(both), /<h2>Mean of all, each counting alike<\/h2>/);
    assert.doesNotMatch(html, /Mean of all/);
  });

  it("escapes names", () => {
    assert.match(html, /<h2>my &lt;data&gt; &amp; more<\/h2>/);
    assert.doesNotMatch(html, /<data>|<order>/);
  });

  it("holds no coordinate that is not a number", () => {
    assert.doesNotMatch(html, /NaN|Infinity|undefined/);
  });
});
