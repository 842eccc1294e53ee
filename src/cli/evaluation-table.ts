// SPDX-License-Identifier: Apache-2.0
import type { Estimate } from "../evaluation/bootstrap.ts";
import type { Evaluation, EvaluationRow } from "../evaluation/evaluate.ts";
import { columns } from "./columns.ts";

const HEAD = [
  "router",
  "APGR",
  "over length",
  "CPT50",
  "CPT80",
  "strong at 95 % quality",
  "saved there",
  "calibration error",
  "ms",
];

/** An evaluation as lines for a terminal. */
export function evaluationTable(evaluation: Evaluation): readonly string[] {
  const { name, weak, strong, prompts, weakQuality, strongQuality, needed } = evaluation;
  const qualities = `${weak} ${weakQuality.toFixed(3)} (weak), ${strong} ${strongQuality.toFixed(3)} (strong)`;
  return [
    `${name}: ${prompts} prompts; mean quality ${qualities}; the strong model is needed for ${percent(needed)}`,
    ...columns([HEAD, ...evaluation.rows.map((row) => cells(row))], "  "),
  ];
}

function cells({ router, metrics, overLength, calibration, decisionMs }: EvaluationRow): readonly string[] {
  return [
    router,
    estimated(metrics.apgr, (value) => value.toFixed(3)),
    estimated(overLength, signed),
    estimated(metrics.cpt50, percent),
    estimated(metrics.cpt80, percent),
    estimated(metrics.strongShare95, percent),
    estimated(metrics.saved95, percent),
    calibration?.error.toFixed(3) ?? "–",
    decisionMs?.toFixed(decisionMs < 1 ? 2 : 1) ?? "–",
  ];
}

function estimated(estimate: Estimate | undefined, format: (value: number) => string): string {
  if (estimate === undefined) return "–";
  const { value, low, high } = estimate;
  if (low === undefined || high === undefined || high - low < 1e-9) return format(value);
  return `${format(value)} [${format(low)}, ${format(high)}]`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(0)} %`;
}

function signed(value: number): string {
  return `${value < 0 ? "" : "+"}${value.toFixed(3)}`;
}
