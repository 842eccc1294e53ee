// SPDX-License-Identifier: Apache-2.0
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { MeanRow } from "../evaluation/mean-apgr.ts";
import { curvePlot } from "./curve-plot.ts";
import { domainTable } from "./domain-table.ts";
import { escaped } from "./html.ts";
import { LINE_COLOURS } from "./line-style.ts";
import { meanTable, metricTable } from "./metric-table.ts";
import { reliabilityPlot } from "./reliability-plot.ts";
import { reportPage, sentences, wide } from "./report-page.ts";

const STYLE = `
${LINE_COLOURS}
@media screen { .wide svg { min-width: 58rem; } }
svg.small { width: 24%; display: inline-block; } @media screen { svg.small { min-width: 250px; } }
.held { stroke: var(--soft); stroke-dasharray: 2 3; } .joint { stroke: var(--soft); fill: none; stroke-width: .8; }
circle.badge { fill: var(--paper); stroke-width: 1.5; } svg text.badge { font-size: 10.5px; }
.frame { fill: none; stroke: var(--soft); } .bin { fill: var(--ink); fill-opacity: .6; }
th, td { vertical-align: top; }
td small, th small { display: block; font-weight: normal; color: var(--soft); white-space: nowrap; } tr.baseline th { font-style: italic; } th[scope=row] { font-weight: 600; }
table.dense { font-size: 13px; } table.dense th { font-weight: normal; } table.dense th, table.dense td { padding-right: .3rem; }
@page { size: A4 landscape; }`;

/** What a report tells. */
export interface Reported {
  readonly evaluations: readonly Evaluation[];
  /** Empty for a single set. */
  readonly mean: readonly MeanRow[];
  /** The sentences that say what the figures mean. */
  readonly terms: readonly string[];
}

/** Evaluations as one HTML page that needs nothing else. */
export function evaluationReport({ evaluations, mean, terms }: Reported): string {
  const names = evaluations.map((one) => one.name).join(", ");
  const body = [
    sentences(terms),
    ...(mean.length === 0
      ? []
      : [
          `<section><h2>Mean of all, each counting alike</h2>\n${wide("Mean of all", meanTable(mean))}</section>`,
        ]),
    ...evaluations.map(section),
  ].join("\n");
  const [title, heading] = [`routers on ${names}`, `How good each router is: ${names}`];
  return reportPage({ title, heading, style: STYLE, body });
}

function section(evaluation: Evaluation): string {
  const diagrams = evaluation.rows.flatMap(({ router, calibration }) =>
    calibration === undefined ? [] : [reliabilityPlot(router, calibration)],
  );
  return `<section>
<h2>${escaped(evaluation.name)}</h2>
<p>${escaped(about(evaluation))}</p>
${wide("Plot of quality", curvePlot(evaluation, "quality"))}
<p>The same curves less what random order gives at the same cost: the higher, the more a router knows. The two ends are the same for everyone.</p>
${wide("Plot of quality over random order", curvePlot(evaluation, "over-random"))}
${wide("Figures", metricTable(evaluation))}
<p>Reliability: how often the strong model was needed where a score of that size said so. On the line is right; a circle's area is the share of prompts.</p>
<div>${diagrams.join("\n")}</div>
${domainTable(evaluation)}
</section>`;
}

function about(evaluation: Evaluation): string {
  const { prompts, sampledFrom, weak, strong, weakQuality, strongQuality, needed } = evaluation;
  const sample = sampledFrom === undefined ? "" : `, drawn at random from ${sampledFrom}`;
  return `${prompts} prompts${sample}. ${weak} (weak) has a mean quality of ${weakQuality.toFixed(3)}, ${strong} (strong) ${strongQuality.toFixed(3)}; the strong model is needed for ${(100 * needed).toFixed(0)} %.`;
}
