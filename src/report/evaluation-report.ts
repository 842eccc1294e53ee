// SPDX-License-Identifier: Apache-2.0
import type { Evaluation } from "../evaluation/evaluate.ts";
import { curvePlot } from "./curve-plot.ts";
import { escaped } from "./html.ts";
import { metricTable } from "./metric-table.ts";
import { reliabilityPlot } from "./reliability-plot.ts";

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; color: #111; background: #fff; max-width: 1000px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
svg { width: 100%; height: auto; display: block; } svg.small { width: 250px; display: inline-block; }
svg text { font: 12.5px system-ui, sans-serif; fill: #111; } svg text.note { fill: #444; font-size: 11.5px; }
.grid { stroke: #ddd; } .held { stroke: #444; stroke-dasharray: 2 3; } .joint { stroke: #888; fill: none; stroke-width: .8; }
.frame { fill: none; stroke: #999; } .bin { fill: #000; fill-opacity: .55; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
td small { display: block; color: #444; white-space: nowrap; } tr.baseline th { font-weight: normal; font-style: italic; }
section { break-inside: avoid; } ul { padding-left: 1.2rem; }
@media print { body { margin: 0; max-width: none; font-size: 11px; } h2 { margin-top: 1rem; } }`;

/** Evaluations as one HTML page that needs nothing else. `terms` are the sentences that say what the figures mean. */
export function evaluationReport(evaluations: readonly Evaluation[], terms: readonly string[]): string {
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
${evaluations.map(section).join("\n")}
</html>
`;
}

function section(evaluation: Evaluation): string {
  const { name, prompts, weak, strong, weakQuality, strongQuality, needed } = evaluation;
  const about = `${prompts} prompts. ${weak} (weak) has a mean quality of ${weakQuality.toFixed(3)}, ${strong} (strong) ${strongQuality.toFixed(3)}; the strong model is needed for ${(100 * needed).toFixed(0)} %.`;
  const diagrams = evaluation.rows.flatMap(({ router, calibration }) =>
    calibration === undefined ? [] : [reliabilityPlot(router, calibration)],
  );
  return `<section>
<h2>${escaped(name)}</h2>
<p>${escaped(about)}</p>
${curvePlot(evaluation)}
${metricTable(evaluation)}
<p>Reliability: how often the strong model was needed where a score of that size said so. On the line is right; a circle's area is the share of prompts.</p>
${diagrams.join("\n")}
</section>`;
}
