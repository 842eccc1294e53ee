// SPDX-License-Identifier: Apache-2.0
import type { AnalysisPage } from "../report/analysis-report.ts";
import { type Analysis, examplesOf } from "./analysis.ts";
import { caveats, findings } from "./analysis-sentences.ts";

/** An analysis in the form that the HTML report takes. */
export function pageOf(analysis: Analysis): AnalysisPage {
  const { file, scored, examples, read } = analysis;
  const title = file === "-" ? "standard input" : file;
  const about = {
    title,
    findings: findings(analysis),
    caveats: caveats(analysis),
    recorded: read.decisions.scores,
  };
  if (scored === undefined) return about;
  const { sample, line, table, kinds } = scored;
  return {
    ...about,
    scored: {
      losses: sample.map(({ loss }) => loss),
      threshold: line.threshold,
      points: table.map(({ strongShare, threshold, risk, quality, saved }) => ({
        ...{ strongShare, threshold, risk },
        ...(quality !== undefined && { quality }),
        ...(saved !== undefined && { cost: 1 - saved }),
      })),
      kinds,
      examples: examplesOf(scored, examples),
    },
  };
}
