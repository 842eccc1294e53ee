// SPDX-License-Identifier: Apache-2.0
import type { KindShare } from "../traffic/kinds.ts";
import { type Analysis, examplesOf, type SampleFindings } from "./analysis.ts";
import { caveats, estimated, findings, percent } from "./analysis-sentences.ts";
import { columns } from "./columns.ts";

/** Thresholds that recorded scores are looked at. */
const RECORDED_THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** An analysis as lines for a terminal. */
export function analysisLines(analysis: Analysis): readonly string[] {
  const { scored, examples } = analysis;
  return [
    ...findings(analysis),
    ...(scored === undefined ? [] : ["", ...tableLines(scored), ...kindTables(scored)]),
    ...recordedLines(analysis),
    ...(scored === undefined ? [] : exampleLines(scored, examples)),
    "",
    ...caveats(analysis),
  ];
}

function tableLines({ table, line, money }: SampleFindings): readonly string[] {
  const head = [
    "",
    "strong share",
    "threshold",
    "risk of the simple",
    "predicted quality",
    "USD per 1,000 requests",
    "saved",
  ];
  return columns([
    head,
    ...table.map(({ strongShare, threshold, risk, quality, usd, saved }) => [
      threshold === line.threshold ? "→" : "",
      percent(strongShare),
      threshold.toFixed(3),
      percent(risk),
      quality?.toFixed(3) ?? "–",
      money === undefined ? "–" : (1000 * usd).toFixed(2),
      saved === undefined ? "–" : percent(saved),
    ]),
  ]);
}

function kindTables({ kinds }: SampleFindings): readonly string[] {
  return [...kinds].flatMap(([heading, rows]) => ["", ...kindLines(heading, rows)]);
}

function kindLines(heading: string, rows: readonly KindShare[]): readonly string[] {
  return columns([
    [heading, "of all", "simple", "risk of the simple"],
    ...rows.map(({ kind, share, simple, risk }) => [
      kind,
      percent(share),
      estimated(simple),
      percent(risk.value),
    ]),
  ]);
}

function recordedLines({ read }: Analysis): readonly string[] {
  const outlooks = read.decisions.outlooks(RECORDED_THRESHOLDS);
  if (outlooks.length === 0) return [];
  return [
    "",
    ...columns([
      ["recorded scores: threshold", "strong share", "risk of what is under it"],
      ...outlooks.map(({ threshold, strongShare, risk }) => [
        threshold.toFixed(2),
        percent(strongShare),
        percent(risk),
      ]),
    ]),
  ];
}

function exampleLines(scored: SampleFindings, examples: number): readonly string[] {
  return examplesOf(scored, examples).flatMap(({ title, rows }) => [
    "",
    title,
    ...rows.map(({ loss, text }) => `  ${loss.toFixed(3)}  ${plain(text)}`),
  ]);
}

/** On one line, and without bytes that a terminal obeys. */
function plain(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, " ");
}
