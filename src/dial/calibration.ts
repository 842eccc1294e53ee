// SPDX-License-Identifier: Apache-2.0
import type { Score } from "../contract/scorer.ts";
import { type Mix, type MixedRequest, mixOf, NO_MIX, withRequest } from "./mix.ts";

/** What is known of traffic before any has been seen. */
export interface Calibration {
  /** Counts 1 altogether. */
  readonly mix: Mix;
  /** True: these are prompts of the operator's own, and traffic unlike them has drifted. False: the shipped reference, which is nobody's traffic. */
  readonly own: boolean;
}

/** A calibration out of prompts with what is predicted of them. Throws when there are none. */
export function calibrationOf(prompts: readonly MixedRequest[], own: boolean): Calibration {
  if (prompts.length === 0) throw new Error("calibrate the dial: there are no prompts");
  let mix = NO_MIX;
  for (const prompt of prompts) mix = withRequest(mix, 1, prompt);
  return { mix: mixOf((name) => mix[name].map((sum) => sum / prompts.length)), own };
}

/** The same out of scores alone, such as the quantiles of a fitted file: what they cost and how good answers are is learned. */
export function calibrationOfScores(scores: readonly Score[], own: boolean): Calibration {
  return calibrationOf(
    scores.map((score) => ({ score, weak: { usd: 0 }, strong: { usd: 0 } })),
    own,
  );
}

/** What a router without a reference begins with: any score is as likely as another. */
export const UNKNOWN_TRAFFIC: Calibration = calibrationOfScores(
  Array.from({ length: 400 }, (_, i) => (i + 0.5) / 400),
  false,
);
