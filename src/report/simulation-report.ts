// SPDX-License-Identifier: Apache-2.0
import { escaped } from "./html.ts";
import { reportPage, sentences, wide } from "./report-page.ts";
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
.cut { stroke: var(--ink); stroke-dasharray: 4 3; } .jump { stroke: var(--soft); stroke-dasharray: 1 4; } .band { fill: var(--band); }
.main { fill: none; stroke: var(--main); stroke-width: 2.4; } .second { fill: none; stroke: var(--second); stroke-width: 2; stroke-dasharray: 7 4; } .thin { fill: none; stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
th[scope=row], td { white-space: nowrap; } @media print { td { white-space: normal; } }`;

/** A simulation as one HTML page that needs nothing else. */
export function simulationReport({ title, findings, caveats, timelines, table }: SimulationPage): string {
  const plots = timelines.map(
    ({ note, ...timeline }) =>
      `<h2>${escaped(timeline.title)}</h2>\n<p>${escaped(note)}</p>\n${wide(timeline.title, timelinePlot(timeline))}`,
  );
  const body = [
    sentences(findings),
    ...plots,
    "<h2>The figures</h2>",
    wide("The figures", tableOf(table)),
    "<h2>What the figures mean</h2>",
    sentences(caveats),
  ].join("\n");
  return reportPage({ title, heading: `What the dial would do: ${title}`, style: STYLE, body });
}

function tableOf({ head, rows }: SimulationPage["table"]): string {
  const cells = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
  const body = rows.map(([first = "", ...others]) => {
    const data = others.map((cell) => `<td>${escaped(cell)}</td>`).join("");
    return `<tr><th scope="row">${escaped(first)}</th>${data}</tr>`;
  });
  return `<table><thead><tr>${cells}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
