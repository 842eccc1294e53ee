// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import { strongShareAt, thresholdForShare } from "./quantile.ts";

/** What is known of one prompt of an operator's traffic: its score, and what the two models would do with it. */
export interface TrafficPrompt {
  readonly score: Score;
  /** US dollars if the weak model answers. */
  readonly weakUsd: number;
  /** US dollars if the strong model answers. */
  readonly strongUsd: number;
  /** Predicted probability of a good answer of each; absent where no router model predicts it. */
  readonly success?: { readonly weak: number; readonly strong: number };
}

/** What a threshold would give on this traffic. */
export interface Outlook {
  readonly threshold: Score;
  /** Share of prompts that go to the strong model. */
  readonly strongShare: number;
  /** Mean predicted probability of a good answer; absent where it is not predicted. */
  readonly quality?: number;
  /** Mean US dollars a request. */
  readonly usd: number;
}

/** Traffic in the order of its scores, ready to be asked about thresholds. */
export interface Traffic {
  readonly scores: readonly Score[];
  /** Sums over the first n prompts if the weak, and over the rest if the strong model answers them; one entry for each n. */
  readonly usd: readonly number[];
  readonly quality?: readonly number[];
}

/** Puts traffic in order. Throws when there is none. */
export function inOrderOfScore(prompts: readonly TrafficPrompt[]): Traffic {
  if (prompts.length === 0) throw new Error("calibrate: there are no prompts: is the log empty");
  const rising = prompts.toSorted((a, b) => a.score - b.score);
  const usd = totals(rising.map((prompt) => [prompt.weakUsd, prompt.strongUsd]));
  const scores = rising.map((prompt) => prompt.score);
  const successes = rising.flatMap(({ success }) => (success === undefined ? [] : [success]));
  if (successes.length < rising.length) return { scores, usd };
  return { scores, usd, quality: totals(successes.map(({ weak, strong }) => [weak, strong])) };
}

/** For each n: the first of the pair summed over the first n, the second over the rest. */
function totals(pairs: readonly (readonly [number, number])[]): readonly number[] {
  let sum = pairs.reduce((total, [, strong]) => total + strong, 0);
  return [sum, ...pairs.map(([weak, strong]) => (sum += weak - strong))];
}

/** What a threshold would give. */
export function outlookAt({ scores, usd, quality }: Traffic, threshold: Score): Outlook {
  const strongShare = strongShareAt(scores, threshold);
  const weakCalls = Math.round((1 - strongShare) * scores.length);
  const mean = (sums: readonly number[]): number => (sums[weakCalls] ?? 0) / scores.length;
  return {
    threshold,
    strongShare,
    usd: mean(usd),
    ...(quality === undefined ? {} : { quality: mean(quality) }),
  };
}

/** What the threshold nearest to a share of strong calls would give. */
export function outlookForShare(traffic: Traffic, strongShare: number): Outlook {
  return outlookAt(traffic, thresholdForShare(traffic.scores, strongShare).threshold);
}

/**
 * The outlook with the fewest strong calls that keeps a share of the strong model's predicted quality, to a whole
 * percent of strong calls; undefined where quality is not predicted.
 */
export function outlookForQuality(traffic: Traffic, held: number): Outlook | undefined {
  const strong = outlookForShare(traffic, 1);
  if (strong.quality === undefined) return undefined;
  for (let percent = 0; percent < 100; percent++) {
    const outlook = outlookForShare(traffic, percent / 100);
    if ((outlook.quality ?? 0) >= held * strong.quality) return outlook;
  }
  return strong;
}
