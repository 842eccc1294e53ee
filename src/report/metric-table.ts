// SPDX-License-Identifier: Apache-2.0
import type { Estimate } from "../evaluation/bootstrap.ts";
import type { Evaluation, EvaluationRow } from "../evaluation/evaluate.ts";
import { escaped } from "./html.ts";

const HEAD = [
  "router",
  "APGR",
  "over length",
  "CPT50",
  "CPT80",
  "strong at 95&nbsp;% quality",
  "saved there",
  "ms",
];

/** The figures of one evaluation as an HTML table. */
export function metricTable({ rows }: Evaluation): string {
  const head = HEAD.map((cell) => `<th scope="col">${cell}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map(tableRow).join("")}</tbody></table>`;
}

function tableRow({ router, kind, metrics, overLength, decisionMs }: EvaluationRow): string {
  const cells = [
    cell(metrics.apgr, (value) => value.toFixed(3)),
    cell(overLength, (value) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`),
    cell(metrics.cpt50, percent),
    cell(metrics.cpt80, percent),
    cell(metrics.strongShare95, percent),
    cell(metrics.saved95, percent),
    decisionMs?.toFixed(decisionMs < 1 ? 2 : 1) ?? "",
  ].map((content) => `<td>${content}</td>`);
  return `<tr class="${kind}"><th scope="row">${escaped(router)}</th>${cells.join("")}</tr>`;
}

function cell(estimate: Estimate | undefined, format: (value: number) => string): string {
  if (estimate === undefined) return "";
  const { value, low, high } = estimate;
  if (low === undefined || high === undefined || high - low < 1e-9) return format(value);
  return `${format(value)} <small>${format(low)} … ${format(high)}</small>`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)}&nbsp;%`;
}
