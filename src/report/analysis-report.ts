// SPDX-License-Identifier: Apache-2.0
import type { KindShare } from "../traffic/kinds.ts";
import { escaped } from "./html.ts";
import { lossBins, lossHistogram } from "./loss-histogram.ts";
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
body { font: 15px/1.5 system-ui, sans-serif; color: #111; background: #fff; max-width: 900px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
svg { width: 100%; height: auto; display: block; } svg text { font: 12.5px system-ui, sans-serif; fill: #111; }
.grid { stroke: #ddd; } .simple { fill: #1b6ca8; } .hard { fill: #c9d3db; stroke: #555; stroke-width: .5; }
.cut { stroke: #111; stroke-dasharray: 4 3; } .cost { fill: none; stroke: #1b6ca8; stroke-width: 2.2; } .quality { fill: none; stroke: #8a4b08; stroke-width: 2.2; stroke-dasharray: 7 4; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; } th { font-weight: 600; }
th[scope=row] { font-weight: normal; } tr.chosen > * { font-weight: 600; border-top: 1px solid #111; border-bottom: 1px solid #111; }
td.bar { width: 30%; } .whole { position: relative; height: .8rem; border: 1px solid #999; } .part { height: 100%; background: #1b6ca8; }
.range { position: absolute; top: 40%; height: 20%; background: #111; } .part, .range { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.risk { fill: none; stroke: #111; stroke-width: 1.8; stroke-dasharray: 2 3; }
svg, tr { break-inside: avoid; } ul { padding-left: 1.2rem; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } }`;

/** An analysis as one HTML page that needs nothing else. */
export function analysisReport({ title, findings, caveats, recorded, scored }: AnalysisPage): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pointsman: ${escaped(title)}</title>
<style>${STYLE}
</style>
<h1>How much of it is simple: ${escaped(title)}</h1>
${list(findings)}
${scored === undefined ? "" : scoredSections(scored)}
${recorded.some((count) => count > 0) ? recordedSection(recorded) : ""}
<h2>What the figures mean</h2>
${list(caveats)}
</html>
`;
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}</ul>`;
}

function scoredSections({ losses, threshold, points, kinds, examples }: ScoredPage): string {
  const label = "predicted probability that the strong model is needed";
  return [
    "<h2>Predicted loss at the weak model</h2>",
    "<p>Dark, left of the dashed line: simple.</p>",
    lossHistogram({ label, counts: lossBins(losses), threshold }),
    "<h2>What each share of strong calls would give</h2>",
    savingsPlot(points, threshold),
    shareTable(points, threshold),
    ...[...kinds].map(([heading, rows]) => `<h2>By ${escaped(heading)}</h2>\n${kindTable(heading, rows)}`),
    ...examples.map(({ title, rows }) => `<h2>Prompts: ${escaped(title)}</h2>\n${exampleTable(rows)}`),
  ].join("\n");
}

function recordedSection(counts: readonly number[]): string {
  return `<h2>Scores of recorded decisions</h2>\n${lossHistogram({ label: "recorded score", counts })}`;
}

function shareTable(points: readonly SharePoint[], threshold: number): string {
  const rows = points.map((point) => {
    const cells = [point.threshold.toFixed(3), percent(point.risk), point.quality?.toFixed(3) ?? "–"];
    const saved = point.cost === undefined ? "–" : percent(1 - point.cost);
    const mark = point.threshold === threshold ? ' class="chosen"' : "";
    return `<tr${mark}><th scope="row">${percent(point.strongShare)}</th>${[...cells, saved].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return table(["strong share", "threshold", "risk of the simple", "predicted quality", "saved"], rows);
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
  return table([heading, "of all", "simple", "", "risk of the simple"], rows);
}

function exampleTable(prompts: readonly { readonly loss: number; readonly text: string }[]): string {
  const rows = prompts.map(
    ({ loss, text }) => `<tr><th scope="row">${loss.toFixed(3)}</th><td>${escaped(text)}</td></tr>`,
  );
  return table(["predicted loss", "prompt"], rows);
}

function table(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((cell) => (cell === "" ? "<td></td>" : `<th scope="col">${escaped(cell)}</th>`));
  return `<table><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
