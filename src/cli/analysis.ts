// SPDX-License-Identifier: Apache-2.0
import { type Outlook, outlookAt, outlookForShare, trafficOf } from "../dial/outlook.ts";
import { type Interval, ratio } from "../traffic/interval.ts";
import { type KindShare, kindShare, kindShares } from "../traffic/kinds.ts";
import type { ReadLog } from "./gather-analysis.ts";
import type { AnalysedRequest, ScoringTerms } from "./score-sample.ts";

/** Where the line between simple and not is drawn. */
export interface Line {
  readonly threshold: number;
  /** Said behind the figure: where it comes from. */
  readonly from: string;
}

/** What a threshold would give: for the table. */
export interface AnalysisRow extends Outlook {
  /** Mean predicted loss of what is simple. */
  readonly risk: number;
  /** Share of the cost of all strong calls that is saved; absent without prices. */
  readonly saved?: number;
}

/** The scored sample, looked at from all sides. */
export interface SampleFindings {
  readonly terms: ScoringTerms;
  /** Digest of the router model. */
  readonly digest: string;
  readonly line: Line;
  readonly sample: readonly AnalysedRequest[];
  /** Drawn requests that the router gave no score of. */
  readonly unscored: number;
  readonly all: KindShare;
  /** By heading: domain, length, language … */
  readonly kinds: ReadonlyMap<string, readonly KindShare[]>;
  readonly table: readonly AnalysisRow[];
  /** Absent without prices. */
  readonly money?: Money;
}

/** US dollars of the whole log. */
export interface Money {
  readonly allStrongUsd: number;
  readonly routedUsd: number;
  /** Share of all strong calls' cost that is saved. */
  readonly saved: Interval;
}

/** What an analysis found, ready to be told. */
export interface Analysis {
  readonly file: string;
  readonly seed: number;
  readonly bad: number;
  readonly read: ReadLog;
  /** Absent where the log has no prompt: recorded decisions alone. */
  readonly scored?: SampleFindings;
  /** How many of the simplest, of those nearest the threshold and of the hardest are shown. */
  readonly examples: number;
}

/** Strong shares that the table has a row for. */
const TABLE_SHARES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Looks at a sample. `requests` is how many it was drawn from. */
export function sampleFindings(
  found: Pick<SampleFindings, "terms" | "digest" | "sample" | "unscored" | "line">,
  requests: number,
): SampleFindings {
  const { sample, line, terms } = found;
  const unseen = Math.max(0, 1 - (sample.length + found.unscored) / requests);
  const traffic = trafficOf(sample);
  const shares = TABLE_SHARES.map((share) => outlookForShare(traffic, share));
  const rows = [...shares, outlookAt(traffic, line.threshold)];
  const distinct = [...new Map(rows.map((row) => [row.threshold, row])).values()];
  const at = { threshold: line.threshold, unseen };
  const money = moneyOf(sample, line.threshold, terms, { requests, unseen });
  return {
    ...found,
    all: kindShare("all", sample, sample.length, at),
    kinds: kindShares(sample, at),
    table: distinct
      .toSorted((a, b) => b.threshold - a.threshold)
      .map((row) => ({ ...row, ...riskAndSaving(sample, row.threshold, money !== undefined) })),
    ...(money !== undefined && { money }),
  };
}

function riskAndSaving(
  sample: readonly AnalysedRequest[],
  threshold: number,
  priced: boolean,
): Pick<AnalysisRow, "risk" | "saved"> {
  const simple = sample.filter(({ loss }) => loss < threshold);
  const risk = ratio(simple.map(({ loss }) => [loss, 1])).value;
  return priced ? { risk, saved: savedAt(sample, threshold, 1).value } : { risk };
}

/** Share of all strong calls' cost that the weak model's answers to what is simple save. */
function savedAt(sample: readonly AnalysedRequest[], threshold: number, unseen: number): Interval {
  return ratio(
    sample.map(({ loss, weak, strong }) => [
      loss < threshold ? strong.usd - (weak[0]?.usd ?? 0) : 0,
      strong.usd,
    ]),
    unseen,
  );
}

function moneyOf(
  sample: readonly AnalysedRequest[],
  threshold: number,
  { weak, strong }: ScoringTerms,
  { requests, unseen }: { readonly requests: number; readonly unseen: number },
): Money | undefined {
  if (weak.price === undefined || strong.price === undefined) return undefined;
  const sum = sample.reduce((total, one) => total + one.strong.usd, 0);
  if (sum === 0) return undefined;
  const allStrongUsd = (sum / sample.length) * requests;
  const saved = savedAt(sample, threshold, unseen);
  return { allStrongUsd, routedUsd: allStrongUsd * (1 - saved.value), saved };
}

/** The simplest, the nearest to the threshold and the hardest prompts; nothing unless they were asked for. */
export function examplesOf({ sample, line }: SampleFindings, count: number): readonly Examples[] {
  if (count === 0) return [];
  const rising = sample.toSorted((a, b) => a.loss - b.loss);
  const distance = ({ loss }: AnalysedRequest): number => Math.abs(loss - line.threshold);
  const nearest = sample.toSorted((a, b) => distance(a) - distance(b)).slice(0, count);
  return [
    { title: "simplest", rows: rising.slice(0, count) },
    { title: "nearest the threshold", rows: nearest.toSorted((a, b) => a.loss - b.loss) },
    { title: "hardest", rows: rising.slice(-count).reverse() },
  ].map(({ title, rows }) => ({
    title,
    rows: rows.map(({ loss, example }) => ({ loss, text: example ?? "" })),
  }));
}

/** Prompts of the log that are shown under one title. */
export interface Examples {
  readonly title: string;
  readonly rows: readonly { readonly loss: number; readonly text: string }[];
}
