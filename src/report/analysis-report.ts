// SPDX-License-Identifier: Apache-2.0
import type { KindShare } from "../traffic/kinds.ts";
import { escaped } from "./html.ts";
import { lossHistogram } from "./loss-histogram.ts";
import { type SharePoint, savingsPlot } from "./savings-plot.ts";

/** An analysis of a log as a page tells it. */
export interface AnalysisPage {
  readonly title: string;
  /** What was found, then what the figures mean. */
  readonly findings: readonly string[];
  readonly caveats: readonly string[];
  /** Predicted losses of the sample, in [0, 1], and what is simple: what lies under the threshold. */
  readonly losses: readonly number[];
  readonly threshold: number;
  readonly points: readonly SharePoint[];
  readonly kinds: ReadonlyMap<string, readonly KindShare[]>;
  readonly examples: readonly (readonly [
    title: string,
    rows: readonly { readonly loss: number; readonly text: string }[],
  ])[];
}

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; color: #111; background: #fff; max-width: 900px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
svg { width: 100%; height: auto; display: block; } svg text { font: 12.5px system-ui, sans-serif; fill: #111; }
.grid { stroke: #ddd; } .simple { fill: #1b6ca8; } .hard { fill: #c9d3db; stroke: #555; stroke-width: .5; }
.cut { stroke: #111; stroke-dasharray: 4 3; } .cost { fill: none; stroke: #1b6ca8; stroke-width: 2.2; } .quality { fill: none; stroke: #8a4b08; stroke-width: 2.2; stroke-dasharray: 7 4; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; } th { font-weight: 600; }
td.bar { width: 34%; } td.bar div { background: #1b6ca8; height: .8rem; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
svg, tr { break-inside: avoid; } ul { padding-left: 1.2rem; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } }`;

/** An analysis as one HTML page that needs nothing else. */
export function analysisReport(page: AnalysisPage): string {
  const { title, findings, caveats, losses, threshold, points, kinds, examples } = page;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pointsman: ${escaped(title)}</title>
<style>${STYLE}
</style>
<h1>How much of it is simple: ${escaped(title)}</h1>
<ul>${findings.map((line) => `<li>${escaped(line)}</li>`).join("\n")}</ul>
<h2>Predicted loss at the weak model</h2>
${lossHistogram(losses, threshold)}
<h2>What each share of strong calls would give</h2>
${savingsPlot(points)}
${[...kinds].map(([heading, rows]) => `<h2>By ${escaped(heading)}</h2>\n${kindTable(rows)}`).join("\n")}
${examples.map(([name, rows]) => `<h2>The ${escaped(name)}</h2>\n${exampleTable(rows)}`).join("\n")}
<h2>What the figures mean</h2>
<ul>${caveats.map((line) => `<li>${escaped(line)}</li>`).join("\n")}</ul>
</html>
`;
}

function kindTable(rows: readonly KindShare[]): string {
  const body = rows.map(({ kind, share, simple, risk }) => {
    const width = (100 * simple.value).toFixed(1);
    return `<tr><th>${escaped(kind)}</th><td>${percent(share)}</td><td>${percent(simple.value)} <small>[${percent(simple.low)}, ${percent(simple.high)}]</small></td><td class="bar"><div style="width:${width}%"></div></td><td>${percent(risk)}</td></tr>`;
  });
  return `<table><thead><tr><th>kind</th><th>of all</th><th>simple</th><th></th><th>risk of the simple</th></tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function exampleTable(rows: readonly { readonly loss: number; readonly text: string }[]): string {
  const body = rows.map(({ loss, text }) => `<tr><td>${loss.toFixed(3)}</td><td>${escaped(text)}</td></tr>`);
  return `<table><tbody>${body.join("")}</tbody></table>`;
}

function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}
