// SPDX-License-Identifier: Apache-2.0
import type { Evaluation, EvaluationRow } from "../evaluation/evaluation.ts";
import type { MeanRow } from "../evaluation/mean-apgr.ts";
import { estimateCell, percent, routerCell, signed, threeDigits } from "./estimate-cell.ts";

const HEAD = [
  "router",
  "APGR",
  "over length",
  "CPT50",
  "CPT80",
  "strong at 95&nbsp;% quality",
  "saved there",
  "calibration error",
  "ms",
];

/** The figures of one evaluation as an HTML table. */
export function metricTable({ rows }: Evaluation): string {
  return table(HEAD, rows.map(metricRow));
}

/** Mean APGR over several sets as an HTML table. */
export function meanTable(mean: readonly MeanRow[]): string {
  const rows = mean.map((row) =>
    tableRow(row, [estimateCell(row.apgr, threeDigits), estimateCell(row.overLength, signed)]),
  );
  return table(HEAD.slice(0, 3), rows);
}

function table(head: readonly string[], rows: readonly string[]): string {
  const cells = head.map((cell) => `<th scope="col">${cell}</th>`).join("");
  return `<table><thead><tr>${cells}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function metricRow(row: EvaluationRow): string {
  const { metrics, overLength, calibration, decisionMs } = row;
  return tableRow(row, [
    estimateCell(metrics.apgr, threeDigits),
    estimateCell(overLength, signed),
    estimateCell(metrics.cpt50, percent),
    estimateCell(metrics.cpt80, percent),
    estimateCell(metrics.strongShare95, percent),
    estimateCell(metrics.saved95, percent),
    calibration === undefined
      ? ""
      : `${threeDigits(calibration.error)} <small>${threeDigits(calibration.chance)} by chance</small>`,
    decisionMs?.toFixed(decisionMs < 1 ? 2 : 1) ?? "",
  ]);
}

function tableRow(row: Pick<EvaluationRow, "router" | "kind" | "profile">, cells: readonly string[]): string {
  return `<tr class="${row.kind}">${routerCell(row)}${cells.map((content) => `<td>${content}</td>`).join("")}</tr>`;
}
