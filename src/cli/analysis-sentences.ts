// SPDX-License-Identifier: Apache-2.0
import type { Interval } from "../traffic/interval.ts";
import type { Analysis, SampleFindings } from "./analysis.ts";

/** The findings of an analysis as sentences, for the terminal and for the page. */
export function findings(analysis: Analysis): readonly string[] {
  const { scored } = analysis;
  return [
    whatWasRead(analysis),
    ...(scored === undefined
      ? []
      : [simpleShare(scored), riskOf(scored), money(analysis, scored), ...repeats(analysis)]),
    ...decisions(analysis),
  ];
}

function whatWasRead({ file, bad, read, scored }: Analysis): string {
  const { totals, formats, cut } = read;
  const forms = formats.map(([format, lines]) => `${format} ${count(lines)}`).join(", ");
  const left = bad === 0 ? "" : `, lines left out: ${count(bad)}`;
  const rest = cut ? ", the rest not read (--limit)" : "";
  const drawn =
    scored === undefined
      ? "none has a prompt to score"
      : `${count(scored.sample.length)} of them scored by router ${scored.terms.router}, router model ${scored.digest}`;
  return `${file}: ${count(totals.requests)} requests (by form: ${forms})${left}${rest}; ${drawn}`;
}

function simpleShare({ all, terms, line }: SampleFindings): string {
  return `${estimated(all.simple)} are simple enough for ${terms.weak.profile}: predicted loss under ${line.threshold.toFixed(3)}, ${line.from}.`;
}

function riskOf({ all, terms }: SampleFindings): string {
  const { value } = all.risk;
  const hundred = `of 100 requests, ${(100 * all.simple.value).toFixed(0)} go to the weak model, and about ${(100 * all.simple.value * value).toFixed(0)} of them would have been answered better by the strong one`;
  return `Of those, ${estimated(all.risk)} are expected to be answered worse than by ${terms.strong.profile}. Read: ${hundred}.`;
}

function money({ read }: Analysis, { terms, money: found }: SampleFindings): string {
  const { weak, strong } = terms;
  if (found === undefined)
    return `No price for ${weak.profile} or ${strong.profile}: give --prices to see what is saved.`;
  const { allStrongUsd, routedUsd, saved } = found;
  const { requests } = read.totals;
  const thousand = (total: number): string => usd((1000 * total) / requests);
  const monthly =
    read.rate === undefined
      ? ""
      : ` At the log's ${count(Math.round(read.rate.requestsPerDay))} requests a day: ${usd(((allStrongUsd - routedUsd) / requests) * read.rate.requestsPerDay * 30)} saved in 30 days.`;
  return `All of it at ${strong.profile} costs ${thousand(allStrongUsd)} per 1,000 requests, routed ${thousand(routedUsd)}: ${estimated(saved)} saved.${monthly}`;
}

function repeats({ read: { totals } }: Analysis): readonly string[] {
  const { repeated, repeatedExactly, requests, multiTurn } = totals;
  const about = repeatedExactly ? "" : "about ";
  return [
    `${about}${percent(repeated / requests)} repeat an earlier request word by word, which a cache would save whatever the router does; ${percent(multiTurn / requests)} have more than one turn.`,
  ];
}

function decisions({ read: { decisions: recorded } }: Analysis): readonly string[] {
  const { tiers, strongShare, routers, reasons } = recorded;
  if (tiers.total === 0) return [];
  const named = (rows: readonly (readonly [string, number])[]): string =>
    rows.map(([name, lines]) => `${name} ${count(lines)}`).join(", ");
  return [
    `${count(tiers.total)} lines are decisions of our own log, without prompts: ${percent(strongShare)} of those with a tier went to the strong one. By router: ${named(routers.rows()) || "none named"}; by reason: ${named(reasons.rows()) || "none named"}.`,
    "What they cost is not counted here.",
  ];
}

/** What the figures are, and are not. */
export function caveats({ read, scored, examples }: Analysis): readonly string[] {
  if (scored === undefined) return [];
  const { sample, terms, unscored } = scored;
  const { totals, drawn } = read;
  const sized = totals.requests - totals.fromUsage;
  return [
    "Simple, risk and quality are what the router model predicts, not what was measured: pointsman eval measures on labelled prompts, and pointsman label makes labels.",
    sample.length === totals.requests
      ? "All requests were scored: there are no intervals to give."
      : `In brackets: 95 % intervals for the draw of ${count(sample.length)} of ${count(totals.requests)} requests. They say nothing of how good the router is.`,
    ...(drawn.size < sample.length ? ["Long texts made the sample smaller than asked for."] : []),
    ...(unscored > 0 ? [`The router gave no score of ${count(unscored)} requests that were drawn.`] : []),
    sized === 0
      ? `Tokens are the provider's own count (usage).`
      : `Tokens of ${count(sized)} requests are guessed from their size (4 bytes a token); the provider counted ${count(totals.fromUsage)}.`,
    `Answers whose tokens the log does not tell are taken to have ${count(Math.round(terms.answerTokens))}.`,
    "The language is guessed from the most frequent little words; the domain is the router model's guess.",
    ...(examples === 0 ? [] : ["Prompts of the log are shown here: handle this output as you do the log."]),
  ];
}

/** A figure with its interval, where it has one. */
export function estimated({ value, low, high }: Interval): string {
  return high - low < 1e-9 ? percent(value) : `${percent(value)} [${percent(low)}, ${percent(high)}]`;
}

/** A share, for people. */
export function percent(part: number): string {
  return `${(100 * part).toFixed(1)} %`;
}

function count(many: number): string {
  return many.toLocaleString("en-US");
}

function usd(amount: number): string {
  return `$${amount.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
