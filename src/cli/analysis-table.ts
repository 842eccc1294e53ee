// SPDX-License-Identifier: Apache-2.0
import { type Outlook, outlookAt, type Traffic } from "../dial/outlook.ts";
import type { KindShare } from "../traffic/kinds.ts";
import { columns } from "./columns.ts";
import type { Analysed, AnalysedRequest, AnalysisTerms } from "./gather-analysis.ts";

/** What an analysis found, ready to be told. */
export interface Analysis extends Analysed {
  readonly file: string;
  readonly terms: AnalysisTerms;
  readonly threshold: number;
  /** Digest of the router model. */
  readonly digest: string;
  readonly seed: number;
  readonly all: KindShare;
  /** By heading: domain, length, script … */
  readonly kinds: ReadonlyMap<string, readonly KindShare[]>;
  /** What other thresholds would give. */
  readonly table: readonly Outlook[];
  readonly traffic: Traffic;
  /** How many of the simplest and the hardest are shown. */
  readonly examples: number;
}

/** Strong shares that the table has a row for. */
export const TABLE_SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** An analysis as lines for a terminal. */
export function analysisLines(analysis: Analysis): readonly string[] {
  return [
    ...summary(analysis),
    "",
    ...tableLines(analysis),
    ...[...analysis.kinds].flatMap(([heading, rows]) => ["", ...kindLines(heading, rows)]),
    ...exampleLines(analysis),
    "",
    ...caveats(analysis),
  ];
}

/** The findings as sentences. */
export function summary(analysis: Analysis): readonly string[] {
  const { file, counts, bad, sample, terms, digest, all, threshold, repeated, decisions } = analysis;
  const left = bad === 0 ? "" : `, lines left out: ${number(bad)}`;
  const ours = decisions.weak + decisions.strong;
  return [
    `${file}: ${number(counts.requests)} requests${left}; ${number(sample.length)} of them scored by router ${terms.router}, router model ${digest}`,
    `${interval(all)} are simple enough for ${terms.weak.profile} (predicted loss under ${threshold.toFixed(3)}).`,
    `Of those, ${percent(all.risk)} are expected to be answered worse than by ${terms.strong.profile}.`,
    savings(analysis),
    `${percent(counts.multiTurn / counts.requests)} have more than one turn; about ${percent(repeated)} of the sample repeat a text.`,
    ...(ours === 0
      ? []
      : [
          `${number(ours)} lines are decisions of our own log: ${percent(decisions.strong / ours)} went to the strong tier.`,
        ]),
  ];
}

function savings({ terms, traffic, threshold }: Analysis): string {
  const { weak, strong } = terms;
  if (weak.price === undefined || strong.price === undefined)
    return `No price for ${weak.profile} or ${strong.profile}: give --prices to see what is saved.`;
  const [all, routed] = [outlookAt(traffic, 0).usd, outlookAt(traffic, threshold).usd];
  return `All of it at ${strong.profile} costs $${(1000 * all).toFixed(2)} per 1,000 requests, routed $${(1000 * routed).toFixed(2)}: ${percent(1 - routed / all)} saved.`;
}

function tableLines({ table, traffic, terms }: Analysis): readonly string[] {
  const allStrong = outlookAt(traffic, 0).usd;
  const priced = terms.weak.price !== undefined && terms.strong.price !== undefined && allStrong > 0;
  const rows = [...new Map(table.map((row) => [row.threshold, row])).values()];
  return columns([
    ["strong share", "threshold", "predicted quality", "USD per 1,000 requests", "saved"],
    ...rows.map(({ strongShare, threshold, quality, usd }) => [
      percent(strongShare),
      threshold.toFixed(3),
      quality?.toFixed(3) ?? "–",
      priced ? (1000 * usd).toFixed(2) : "–",
      priced ? percent(1 - usd / allStrong) : "–",
    ]),
  ]);
}

function kindLines(heading: string, rows: readonly KindShare[]): readonly string[] {
  return columns([
    [heading, "of all", "simple", "", "risk of the simple"],
    ...rows.map((row) => {
      const { low, high, value } = row.simple;
      return [
        row.kind,
        percent(row.share),
        percent(value),
        `[${percent(low)}, ${percent(high)}]`,
        percent(row.risk),
      ];
    }),
  ]);
}

/** The simplest and the hardest prompts of the sample; nothing unless they were asked for. */
export function examplesOf({
  sample,
  examples,
}: Analysis): readonly (readonly [string, readonly AnalysedRequest[]])[] {
  if (examples === 0) return [];
  const rising = sample.toSorted((a, b) => a.loss - b.loss);
  return [
    ["simplest", rising.slice(0, examples)],
    ["hardest", rising.slice(-examples).reverse()],
  ];
}

function exampleLines(analysis: Analysis): readonly string[] {
  return examplesOf(analysis).flatMap(([title, requests]) => [
    "",
    title,
    ...requests.map(
      ({ loss, example }) => `  ${loss.toFixed(3)}  ${(example ?? "").replaceAll(/\s+/g, " ")}`,
    ),
  ]);
}

/** What the figures are, and are not. */
export function caveats({ counts, terms, sample, examples }: Analysis): readonly string[] {
  const usage = counts.meanUsage;
  return [
    "Simple, risk and quality are what the router model predicts, not what was measured: pointsman eval measures on labelled prompts, and pointsman label makes labels.",
    `Intervals are 95 %, for the draw of ${number(sample.length)} requests alone.`,
    usage === undefined
      ? `The log holds no usage: prompts are counted in our own word pieces, answers are taken to have ${terms.answerTokens} tokens.`
      : `Usage is in ${number(usage.requests)} requests: ${usage.promptTokens.toFixed(0)} tokens in and ${usage.answerTokens.toFixed(0)} out on average; elsewhere answers are taken to have ${terms.answerTokens}.`,
    ...(examples === 0 ? [] : ["Prompts of the log are shown above: handle this output as you do the log."]),
  ];
}

export function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

function interval({ simple }: KindShare): string {
  return `${percent(simple.value)} [${percent(simple.low)}, ${percent(simple.high)}]`;
}

function number(count: number): string {
  return count.toLocaleString("en-US");
}
