// SPDX-License-Identifier: Apache-2.0
import type { AnswerSource } from "./label-answers.ts";
import type { LabelEstimate } from "./label-estimate.ts";
import { usd } from "./label-progress.ts";
import type { SessionResult } from "./label-session.ts";

/** What a dry run found. */
export interface Estimated extends LabelEstimate {
  readonly maxUsd: number;
  /** By earlier runs into the same file. */
  readonly spentUsd: number;
  readonly labelledBefore: number;
  /** Usable prompts in the file. */
  readonly seen: number;
}

/** What would be done, and what it would cost. */
export function estimateLines(about: Estimated): readonly string[] {
  const { prompts, seen, labelledBefore, likelyUsd, worstUsd, spentUsd, maxUsd } = about;
  const left = maxUsd - spentUsd;
  return [
    `${prompts} of ${seen} prompts would be labelled; ${labelledBefore} have their label already`,
    `about ${usd(likelyUsd)} with answers of 300 tokens; at most ${usd(worstUsd)}`,
    `the ceiling leaves ${usd(Math.max(0, left))} of ${usd(maxUsd)}${likelyUsd > left ? ": too little for all of them" : ""}`,
  ];
}

/** What was done, what it cost, and what to do next. */
export function resultLines(
  result: SessionResult,
  { out, source }: { readonly out: string; readonly source: AnswerSource },
): readonly string[] {
  const { labelled, before, spentUsd, left, end } = result;
  const earlier = before === 0 ? "" : ` (${before} were there before)`;
  return [
    `${labelled} prompts labelled${earlier}; ${usd(spentUsd)} spent in all; ${out}`,
    ...findingLines(result, { source }),
    ...(end.kind === "ceiling"
      ? [`stopped at the ceiling: raise --max-usd for the ${left} that are left`]
      : []),
    ...(end.kind === "stopped" ? [`stopped: the same command goes on with the ${left} that are left`] : []),
    ...(before + labelled > 0
      ? [
          `next: pointsman fit --data ${out} --weak ${source.weak} --strong ${source.strong} --out fitted.json`,
        ]
      : []),
  ];
}

/** What the labels say of the two models and of the judge, and what got no label. */
export function findingLines(
  result: SessionResult,
  { source: { weak, strong } }: { readonly source: AnswerSource },
): readonly string[] {
  const { weakMean, strongMean, weakEnough, ordersAgree } = result.summary;
  if (weakMean === undefined || strongMean === undefined || weakEnough === undefined) return failures(result);
  return [
    `mean outcome: ${weak} ${weakMean.toFixed(2)}, ${strong} ${strongMean.toFixed(2)}; ${weak} no worse on ${percent(weakEnough)}`,
    ...(ordersAgree === undefined
      ? []
      : [`the judge found the same in both orders on ${percent(ordersAgree)}: the rest counts half each`]),
    ...failures(result),
  ];
}

function failures({ failed, cut }: SessionResult): readonly string[] {
  const parts = Object.entries(failed).map(([why, count]) => `${why} ${count}`);
  return [
    ...(parts.length === 0 ? [] : [`without a label: ${parts.join(", ")}`]),
    ...(cut === 0
      ? []
      : [`${cut} answers ended at --answer-tokens: raise it if that is not what your users see`]),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
