// SPDX-License-Identifier: Apache-2.0
import type { KindShare } from "../traffic/kinds.ts";
import { escaped } from "./html.ts";
import { lossBins, lossHistogram } from "./loss-histogram.ts";
import { reportPage, sentences, wide } from "./report-page.ts";
import { type SharePoint, savingsPlot } from "./savings-plot.ts";

/** An analysis of a log as a page tells it. */
export interface AnalysisPage {
  readonly title: string;
  /** What was found, then what the figures mean. */
  readonly findings: readonly string[];
  readonly caveats: readonly string[];
  /** Recorded scores of decisions, by hundredths of [0, 1]. */
  readonly recorded: readonly number[];
  /** Absent where the log has no prompts. */
  readonly scored?: ScoredPage;
}

/** What was found in the sample. */
export interface ScoredPage {
  /** Predicted losses of the sample, in [0, 1], and what is simple: what lies under the threshold. */
  readonly losses: readonly number[];
  readonly threshold: number;
  readonly points: readonly SharePoint[];
  readonly kinds: ReadonlyMap<string, readonly KindShare[]>;
  readonly examples: readonly {
    readonly title: string;
    readonly rows: readonly { readonly loss: number; readonly text: string }[];
  }[];
}

const STYLE = `
.simple { fill: var(--main); } .hard { fill: var(--pale); stroke: var(--soft); stroke-width: .5; }
.cut { stroke: var(--ink); stroke-dasharray: 4 3; } .cost { fill: none; stroke: var(--main); stroke-width: 2.2; } .quality { fill: none; stroke: var(--second); stroke-width: 2.2; stroke-dasharray: 7 4; }
.risk { fill: none; stroke: var(--ink); stroke-width: 1.8; stroke-dasharray: 2 3; }
tr.chosen > * { font-weight: 600; border-top: 1px solid var(--ink); border-bottom: 1px solid var(--ink); }
table.kinds { table-layout: fixed; } .kinds td:nth-child(4) { width: 28%; } @media screen { table.kinds { min-width: 40rem; } } .whole { position: relative; height: .8rem; border: 1px solid var(--soft); } .part { height: 100%; background: var(--main); }
.range { position: absolute; top: 40%; height: 20%; background: var(--ink); } .part, .range { -webkit-print-color-adjust: exact; print-color-adjust: exact; } td.text { overflow-wrap: anywhere; } @media screen { .plain td:not(.text), .plain th { white-space: nowrap; } }`;

/** An analysis as one HTML page that needs nothing else. */
export function analysisReport({ title, findings, caveats, recorded, scored }: AnalysisPage): string {
  const body = [
    sentences(findings),
    ...(scored === undefined ? [] : [scoredSections(scored)]),
    ...(recorded.some((count) => count > 0) ? [recordedSection(recorded)] : []),
    "<h2>What the figures mean</h2>",
    sentences(caveats),
  ].join("\n");
  return reportPage({ title, heading: `How much of it is simple: ${title}`, style: STYLE, body });
}

function scoredSections({ losses, threshold, points, kinds, examples }: ScoredPage): string {
  const label = "predicted probability that the strong model is needed";
  return [
    "<h2>Predicted loss at the weak model</h2>",
    "<p>Filled, left of the dashed line: simple.</p>",
    wide("Predicted loss", lossHistogram({ label, counts: lossBins(losses), threshold })),
    "<h2>What each share of strong calls would give</h2>",
    wide("Shares of strong calls", savingsPlot(points, threshold)),
    shareTable(points, threshold),
    ...[...kinds].map(([heading, rows]) => `<h2>By ${escaped(heading)}</h2>\n${kindTable(heading, rows)}`),
    ...examples.map(({ title, rows }) => `<h2>Prompts: ${escaped(title)}</h2>\n${exampleTable(title, rows)}`),
  ].join("\n");
}

function recordedSection(counts: readonly number[]): string {
  return `<h2>Scores of recorded decisions</h2>\n${wide("Recorded scores", lossHistogram({ label: "recorded score", counts }))}`;
}

function shareTable(points: readonly SharePoint[], threshold: number): string {
  const rows = points.map((point) => {
    const cells = [point.threshold.toFixed(3), percent(point.risk), point.quality?.toFixed(3) ?? "–"];
    const saved = point.cost === undefined ? "–" : percent(1 - point.cost);
    const mark = point.threshold === threshold ? ' class="chosen"' : "";
    return `<tr${mark}><th scope="row">${percent(point.strongShare)}</th>${[...cells, saved].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return table(
    "Shares of strong calls",
    ["strong share", "threshold", "risk of the simple", "predicted quality", "saved"],
    rows,
  );
}

function kindTable(heading: string, kinds: readonly KindShare[]): string {
  const rows = kinds.map(({ kind, share, simple, risk }) => {
    const [from, width] = [100 * simple.low, 100 * (simple.high - simple.low)];
    const bar = `<div class="whole"><div class="part" style="width:${(100 * simple.value).toFixed(1)}%"></div><div class="range" style="left:${from.toFixed(1)}%;width:${width.toFixed(1)}%"></div></div>`;
    const interval =
      simple.high - simple.low < 1e-9
        ? ""
        : ` <small>[${percent(simple.low)}, ${percent(simple.high)}]</small>`;
    return `<tr><th scope="row">${escaped(kind)}</th><td>${percent(share)}</td><td>${percent(simple.value)}${interval}</td><td class="bar" aria-hidden="true">${bar}</td><td>${percent(risk.value)}</td></tr>`;
  });
  return table(`By ${heading}`, [heading, "of all", "simple", "", "risk of the simple"], rows, "kinds");
}

function exampleTable(
  title: string,
  prompts: readonly { readonly loss: number; readonly text: string }[],
): string {
  const rows = prompts.map(
    ({ loss, text }) =>
      `<tr><th scope="row">${loss.toFixed(3)}</th><td class="text">${escaped(text)}</td></tr>`,
  );
  return table(title, ["predicted loss", "prompt"], rows);
}

function table(name: string, head: readonly string[], rows: readonly string[], kind = "plain"): string {
  const cells = head.map((cell) => (cell === "" ? "<td></td>" : `<th scope="col">${escaped(cell)}</th>`));
  return wide(
    name,
    `<table class="${kind}"><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`,
  );
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
