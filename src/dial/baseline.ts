// SPDX-License-Identifier: Apache-2.0
import { type Mix, total } from "./mix.ts";
import { BINS } from "./score-bins.ts";

/** A mix as the drift of later ones is measured: groups of neighbouring bins, and the share of requests in each. */
export interface Baseline {
  /** The first bin behind each group; the last is the number of bins. */
  readonly ends: readonly number[];
  readonly shares: readonly number[];
}

/** Requests of own traffic after which it is taken for what is usual, where there was no calibration on own prompts. */
const BASELINE_REQUESTS = 1000;
/** Of those, as they count by then, at least so many with a score. */
const BASELINE_SCORES = 50;

const GROUPS = 10;
/** A group without a request counts for this share of them: the measure has logarithms. */
const LEAST_SHARE = 1e-3;

/** Whether own traffic says by now what is usual. */
export function isBaseline(requests: number, scores: number): boolean {
  return requests >= BASELINE_REQUESTS && scores >= BASELINE_SCORES;
}

/** Groups of about a tenth of the requests each; fewer where many have the same score. */
export function baselineOf(mix: Mix): Baseline {
  const all = total(mix.requests);
  const ends: number[] = [];
  let sum = 0;
  for (let bin = 0; bin < BINS - 1; bin++) {
    sum += (mix.requests[bin] ?? 0) / all;
    if (sum < 1 / GROUPS - 1e-9) continue;
    ends.push(bin + 1);
    sum = 0;
  }
  ends.push(BINS);
  return { ends, shares: sharesIn(mix, ends) };
}

/**
 * Population stability index of a mix against a baseline: the sum of (p - q) ln(p / q) over the groups. By the custom of
 * credit scoring under 0.1 is the same population, over 0.25 another one.
 */
export function driftFrom({ ends, shares }: Baseline, mix: Mix): number {
  const now = sharesIn(mix, ends);
  return shares.reduce((sum, share, group) => {
    const [p, q] = [Math.max(LEAST_SHARE, now[group] ?? 0), Math.max(LEAST_SHARE, share)];
    return sum + (p - q) * Math.log(p / q);
  }, 0);
}

function sharesIn({ requests }: Mix, ends: readonly number[]): readonly number[] {
  const all = Math.max(Number.MIN_VALUE, total(requests));
  return ends.map((end, group) => total(requests.slice(ends[group - 1] ?? 0, end)) / all);
}
