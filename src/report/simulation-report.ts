// SPDX-License-Identifier: Apache-2.0
import { escaped } from "./html.ts";
import { type Timeline, timelinePlot } from "./timeline-plot.ts";

/** A simulation of the dial as a page tells it. */
export interface SimulationPage {
  readonly title: string;
  readonly findings: readonly string[];
  readonly caveats: readonly string[];
  readonly timelines: readonly (Timeline & { readonly note: string })[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

const STYLE = `
:root { --ink: #111; --paper: #fff; --line: #ddd; --soft: #555; --main: #1b6ca8; --second: #8a4b08; --band: #dbe7f0; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --paper: #161616; --line: #3a3a3a; --soft: #aaa; --main: #6db6ea; --second: #e0a458; --band: #22384a; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 900px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
svg { width: 100%; height: auto; display: block; } svg text { font: 12.5px system-ui, sans-serif; fill: var(--ink); } svg text.note { fill: var(--soft); font-size: 11.5px; }
.grid { stroke: var(--line); } .cut { stroke: var(--ink); stroke-dasharray: 4 3; } .jump { stroke: var(--soft); stroke-dasharray: 1 4; }
.band { fill: var(--band); -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.main { fill: none; stroke: var(--main); stroke-width: 2.4; } .second { fill: none; stroke: var(--second); stroke-width: 2; stroke-dasharray: 7 4; } .thin { fill: none; stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
.wide { overflow-x: auto; } @media screen { .wide svg { min-width: 36rem; } } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); } th { font-weight: 600; } th[scope=row] { font-weight: normal; } th[scope=row], td { white-space: nowrap; } @media print { td { white-space: normal; } }
svg, tr { break-inside: avoid; } ul { padding-left: 1.2rem; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } }`;

/** A simulation as one HTML page that needs nothing else. */
export function simulationReport({ title, findings, caveats, timelines, table }: SimulationPage): string {
  const plots = timelines.map(
    ({ note, ...timeline }) =>
      `<h2>${escaped(timeline.title)}</h2>\n<p>${escaped(note)}</p>\n<div class="wide" tabindex="0">${timelinePlot(timeline)}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Pointsman: ${escaped(title)}</title>
<style>${STYLE}
</style>
<h1>What the dial would do: ${escaped(title)}</h1>
${list(findings)}
${plots.join("\n")}
<h2>The figures</h2>
<div class="wide" tabindex="0">${tableOf(table)}</div>
<h2>What the figures mean</h2>
${list(caveats)}
</html>
`;
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}</ul>`;
}

function tableOf({ head, rows }: SimulationPage["table"]): string {
  const cells = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const body = rows.map(([first = "", ...others]) => {
    const data = others.map((cell) => `<td>${escaped(cell)}</td>`).join("");
    return `<tr><th scope="row">${escaped(first)}</th>${data}</tr>`;
  });
  return `<table><thead><tr>${cells}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
