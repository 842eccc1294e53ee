// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindShares } from "../traffic/kinds.ts";
import { analysisReport } from "./analysis-report.ts";

const sample = Array.from({ length: 40 }, (_, i) => ({
  loss: i / 40,
  kinds: { model: i % 2 ? "<b>" : "plain" },
}));
const points = [0, 0.5, 1].map((strongShare) => ({
  strongShare,
  threshold: 1 - strongShare,
  risk: 0.1,
  cost: strongShare,
}));
const scored = {
  losses: sample.map(({ loss }) => loss),
  threshold: 0.5,
  points,
  kinds: kindShares(sample, { threshold: 0.5, unseen: 0.9 }),
  examples: [{ title: "simplest", rows: [{ loss: 0.1, text: "is 1 < 2 & 3?" }] }],
};
const about = {
  title: "my <log>",
  findings: ["Half is simple."],
  caveats: ["A guess."],
  recorded: new Array<number>(100).fill(0),
};
const html = analysisReport({ ...about, scored });

describe("the report of an analysis", () => {
  it("needs nothing from anywhere else, and runs nothing", () => {
    assert.doesNotMatch(html, /https?:|<script|<link|@import|src=/);
  });

  it("tells curves apart by more than colour, and names them", () => {
    for (const name of ["cost of all strong", "risk of the simple"])
      assert.match(html, new RegExp(`<text [^>]*>${name}<`));
    const styles = ["cost", "quality", "risk"].map(
      (kind) => new RegExp(`\\.${kind} \\{([^}]*)\\}`).exec(html)?.[1],
    );
    assert.equal(new Set(styles.map((style) => /stroke-dasharray: [^;]*/.exec(style ?? "")?.[0])).size, 3);
  });

  it("marks what was chosen, in the plot and in the table", () => {
    assert.match(html, /<tr class="chosen"><th scope="row">50\.0 %<\/th><td>0\.500<\/td>/);
    assert.match(html, /threshold 0\.500<\/text>/);
  });

  it("escapes names and prompts", () => {
    assert.match(html, /<h1>How much of it is simple: my &lt;log&gt;<\/h1>/);
    assert.match(html, /is 1 &lt; 2 &amp; 3\?/);
    assert.match(html, /<th scope="row">&lt;b&gt;<\/th>/);
  });

  it("holds no coordinate that is not a number, and no section without its figures", () => {
    assert.doesNotMatch(html, /NaN|Infinity|undefined/);
    assert.doesNotMatch(html, /recorded decisions/);
    const recorded = analysisReport({ ...about, recorded: about.recorded.with(40, 3) });
    assert.match(recorded, /<h2>Scores of recorded decisions<\/h2>/);
    assert.doesNotMatch(recorded, /Predicted loss/);
  });
});
