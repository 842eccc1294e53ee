// SPDX-License-Identifier: Apache-2.0
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { MeanRow } from "../evaluation/mean-apgr.ts";
import { curvePlot } from "./curve-plot.ts";
import { domainTable } from "./domain-table.ts";
import { escaped } from "./html.ts";
import { meanTable, metricTable } from "./metric-table.ts";
import { reliabilityPlot } from "./reliability-plot.ts";

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; color: #111; background: #fff; max-width: 1000px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
svg { width: 100%; height: auto; display: block; } svg.small { width: 24%; min-width: 180px; display: inline-block; }
svg text { font: 12.5px system-ui, sans-serif; fill: #111; } svg text.note { fill: #444; font-size: 11.5px; }
.grid { stroke: #ddd; } .held { stroke: #444; stroke-dasharray: 2 3; } .joint { stroke: #888; fill: none; stroke-width: .8; }
circle.badge { fill: #fff; stroke-width: 1.5; } svg text.badge { font-size: 10px; }
.frame { fill: none; stroke: #999; } .bin { fill: #000; fill-opacity: .55; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
td small, th small { display: block; font-weight: normal; color: #444; white-space: nowrap; } tr.baseline th { font-weight: normal; font-style: italic; }
table.dense { font-size: 13px; } table.dense th { font-weight: normal; } table.dense th, table.dense td { padding-right: .3rem; }
svg, tr { break-inside: avoid; } h2, p { break-after: avoid; } ul { padding-left: 1.2rem; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } h2 { margin-top: 1rem; } }`;

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
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pointsman: routers on ${escaped(names)}</title>
<style>${STYLE}
</style>
<h1>How good each router is: ${escaped(names)}</h1>
<ul>${terms.map((term) => `<li>${escaped(term)}</li>`).join("\n")}</ul>
${mean.length === 0 ? "" : `<section><h2>Mean of all, each counting alike</h2>\n${meanTable(mean)}</section>`}
${evaluations.map(section).join("\n")}
</html>
`;
}

function section(evaluation: Evaluation): string {
  const diagrams = evaluation.rows.flatMap(({ router, calibration }) =>
    calibration === undefined ? [] : [reliabilityPlot(router, calibration)],
  );
  return `<section>
<h2>${escaped(evaluation.name)}</h2>
<p>${escaped(about(evaluation))}</p>
${curvePlot(evaluation, "quality")}
<p>The same curves less what random order gives at the same cost: the higher, the more a router knows. The two ends are the same for everyone.</p>
${curvePlot(evaluation, "over-random")}
${metricTable(evaluation)}
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
