// SPDX-License-Identifier: Apache-2.0
import { outlookAt } from "../dial/outlook.ts";
import type { AnalysisPage } from "../report/analysis-report.ts";
import type { SharePoint } from "../report/savings-plot.ts";
import { type Analysis, caveats, examplesOf, summary } from "./analysis-table.ts";

/** An analysis in the form that the HTML report takes. */
export function pageOf(analysis: Analysis): AnalysisPage {
  const { file, sample, threshold, kinds, traffic, table } = analysis;
  const allStrong = outlookAt(traffic, 0).usd;
  const points = table.map(
    ({ strongShare, quality, usd }): SharePoint => ({
      strongShare,
      ...(quality !== undefined && { quality }),
      ...(allStrong > 0 && { cost: usd / allStrong }),
    }),
  );
  return {
    title: file === "-" ? "standard input" : file,
    findings: summary(analysis),
    caveats: caveats(analysis),
    losses: sample.map(({ loss }) => loss),
    threshold,
    points,
    kinds,
    examples: examplesOf(analysis).map(([title, requests]) => [
      title,
      requests.map(({ loss, example }) => ({ loss, text: example ?? "" })),
    ]),
  };
}
