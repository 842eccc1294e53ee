// SPDX-License-Identifier: Apache-2.0
import type { Estimate } from "../evaluation/bootstrap.ts";
import type { DomainCalibration } from "../evaluation/domain-calibration.ts";
import type { Evaluation, EvaluationRow } from "../evaluation/evaluation.ts";
import type { MeanRow } from "../evaluation/mean-apgr.ts";
import { columns } from "./columns.ts";

const HEAD = [
  "router",
  "APGR",
  "over length",
  "CPT50",
  "CPT80",
  "strong at 95 % quality",
  "saved there",
  "calibration error (by chance)",
  "ms",
];

/** Domains named on a terminal; all of them are in the report and in the JSON. */
const DOMAINS_NAMED = 5;

/** An evaluation as lines for a terminal. */
export function evaluationTable(evaluation: Evaluation): readonly string[] {
  const { name, weak, strong, prompts, sampledFrom, weakQuality, strongQuality, needed } = evaluation;
  const qualities = `${weak} ${weakQuality.toFixed(3)} (weak), ${strong} ${strongQuality.toFixed(3)} (strong)`;
  const sample = sampledFrom === undefined ? "" : ` drawn at random from ${sampledFrom}`;
  return [
    `${name}: ${prompts} prompts${sample}; mean quality ${qualities}; the strong model is needed for ${percent(needed)}`,
    ...columns([HEAD, ...evaluation.rows.map((row) => cells(row))], "  "),
  ];
}

/** Mean APGR over several sets as lines for a terminal, a blank one at the end; nothing for a single set. */
export function meanTable(evaluations: readonly Evaluation[], mean: readonly MeanRow[]): readonly string[] {
  if (mean.length === 0) return [];
  const rows = mean.map((row) => [
    nameOf(row),
    estimated(row.apgr, (value) => value.toFixed(3)),
    estimated(row.overLength, signed),
  ]);
  const names = evaluations.map(({ name }) => name).join(", ");
  return [`mean of ${names}, each counting alike`, ...columns([HEAD.slice(0, 3), ...rows], "  "), ""];
}

/** Where the first router's score is furthest from what came true, as lines for a terminal; nothing without domains. */
export function domainLines({ rows }: Evaluation): readonly string[] {
  const row = rows.find(({ domains }) => domains !== undefined);
  // One that holds all prompts is in the table above.
  if (row?.domains === undefined || row.domains.length < 2) return [];
  const furthest = row.domains
    .toSorted((a, b) => distance(b) - distance(a))
    .slice(0, DOMAINS_NAMED)
    .map(({ domain, prompts, predicted, observed }) => [
      domain,
      String(prompts),
      predicted.toFixed(3),
      observed.toFixed(3),
    ]);
  return [
    `  ${nameOf(row)} in ${row.domains.length} kinds of prompt; furthest from the truth:`,
    ...columns([["domain", "prompts", "mean score", "strong needed"], ...furthest], "    "),
  ];
}

function distance({ predicted, observed }: DomainCalibration): number {
  return Math.abs(predicted - observed);
}

function cells(row: EvaluationRow): readonly string[] {
  const { metrics, overLength, calibration, decisionMs } = row;
  return [
    nameOf(row),
    estimated(metrics.apgr, (value) => value.toFixed(3)),
    estimated(overLength, signed),
    estimated(metrics.cpt50, percent),
    estimated(metrics.cpt80, percent),
    estimated(metrics.strongShare95, percent),
    estimated(metrics.saved95, percent),
    calibration === undefined ? "–" : `${calibration.error.toFixed(3)} (${calibration.chance.toFixed(3)})`,
    decisionMs?.toFixed(decisionMs < 1 ? 2 : 1) ?? "–",
  ];
}

/** A router, with the profile whose loss is its score. */
function nameOf({ router, profile }: Pick<EvaluationRow, "router" | "profile">): string {
  return profile === undefined ? router : `${router} (loss of ${profile})`;
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
