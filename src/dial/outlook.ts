// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import { thresholdForShare } from "./quantile.ts";

/** What one model would do with a prompt. */
export interface ModelOutlook {
  /** US dollars if it answers. */
  readonly usd: number;
  /** Predicted probability of a good answer; absent where no router model predicts it. */
  readonly success?: number;
}

/** What is known of one prompt of an operator's traffic. */
export interface TrafficPrompt {
  /** The weak models, cheapest first, each with its predicted loss: the first whose loss is under the threshold answers. One at least. */
  readonly weak: readonly (ModelOutlook & { readonly loss: Score })[];
  /** The strong model, which answers where no weak one may. */
  readonly strong: ModelOutlook;
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

/** Traffic ready to be asked about thresholds. */
export interface Traffic {
  readonly prompts: readonly TrafficPrompt[];
  /** The least loss of each prompt, rising: it goes to the strong model at a threshold of that, or under it. */
  readonly scores: readonly Score[];
  /** The losses of all weak models on all prompts, rising: the thresholds at which anything changes. */
  readonly losses: readonly Score[];
}

/** Steps of the search among thresholds, for each weak model. */
const STEPS = { quality: 100, budget: 1000 };

/** Makes prompts ready. Throws when there are none. */
export function trafficOf(prompts: readonly TrafficPrompt[]): Traffic {
  if (prompts.length === 0) throw new Error("calibrate: there are no prompts: is the log empty");
  const scores = prompts.map(({ weak }) => Math.min(...weak.map(({ loss }) => loss)));
  const losses = prompts.flatMap(({ weak }) => weak.map(({ loss }) => loss));
  return { prompts, scores: scores.sort((a, b) => a - b), losses: losses.sort((a, b) => a - b) };
}

/** What a threshold would give. */
export function outlookAt({ prompts }: Traffic, threshold: Score): Outlook {
  let [strongCalls, usd, quality] = [0, 0, 0];
  for (const { weak, strong } of prompts) {
    const able = weak.find(({ loss }) => loss < threshold);
    const answering = able ?? strong;
    if (able === undefined) strongCalls++;
    usd += answering.usd;
    quality += answering.success ?? Number.NaN;
  }
  const mean = (sum: number): number => sum / prompts.length;
  const found = { threshold, strongShare: mean(strongCalls), usd: mean(usd) };
  return Number.isNaN(quality) ? found : { ...found, quality: mean(quality) };
}

/** What the threshold nearest to a share of strong calls would give. */
export function outlookForShare(traffic: Traffic, strongShare: number): Outlook {
  return outlookAt(traffic, thresholdForShare(traffic.scores, strongShare).threshold);
}

/**
 * The outlook with the highest threshold, and so the fewest strong calls, that keeps a share of the strong model's predicted
 * quality, to a whole percent of the losses; undefined where quality is not predicted.
 */
export function outlookForQuality(traffic: Traffic, held: number): Outlook | undefined {
  const strong = outlookForShare(traffic, 1);
  const wanted = strong.quality;
  if (wanted === undefined) return undefined;
  for (const outlook of falling(traffic, STEPS.quality))
    if ((outlook.quality ?? 0) >= held * wanted) return outlook;
  return strong;
}

/**
 * The outlook with the lowest threshold, and so the most strong calls, whose mean cost a request stays within `usd`, to a
 * tenth of a percent of the losses; undefined where even no strong call at all costs more.
 */
export function outlookForBudget(traffic: Traffic, usd: number): Outlook | undefined {
  let affordable: Outlook | undefined;
  for (const outlook of falling(traffic, STEPS.budget)) {
    if (outlook.usd > usd) break;
    affordable = outlook;
  }
  return affordable;
}

/** The outlooks of thresholds from 1 to 0, at equal shares of the losses. */
function* falling(traffic: Traffic, stepsPerModel: number): Generator<Outlook> {
  const steps = stepsPerModel * Math.round(traffic.losses.length / traffic.prompts.length);
  for (let step = 0; step <= steps; step++)
    yield outlookAt(traffic, thresholdForShare(traffic.losses, step / steps).threshold);
}
