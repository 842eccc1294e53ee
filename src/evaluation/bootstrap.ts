// SPDX-License-Identifier: Apache-2.0
import { curveOf } from "./curve.ts";
import { type Metrics, metricsOf } from "./metrics.ts";
import type { OutcomePair } from "./outcome-pair.ts";
import { type Random, seededRandom } from "./random.ts";
import type { Ranking } from "./ranking.ts";

/** A figure, with the bounds of its 95 % bootstrap interval where there are enough draws. */
export interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** How prompts are drawn again. */
export interface Resampling {
  /** Draws; 0 for no intervals. */
  readonly draws: number;
  readonly seed: number;
}

/** The most draws that are made. */
export const MAX_DRAWS = 10_000;

/** An interval from fewer draws than this would be none. */
const MIN_DRAWS = 20;

/** The metrics of each ranking on the same draws of prompts with replacement (so differences are paired), by draw. */
export function bootstrap(
  pairs: readonly OutcomePair[],
  rankings: ReadonlyMap<string, Ranking>,
  { draws, seed }: Resampling,
): ReadonlyMap<string, readonly Metrics[]> {
  const random = seededRandom(seed);
  const drawn = new Map<string, Metrics[]>([...rankings.keys()].map((name) => [name, []]));
  for (let draw = 0; draw < Math.min(draws, MAX_DRAWS); draw++) {
    const counts = resample(pairs.length, random);
    for (const [name, ranking] of rankings) drawn.get(name)?.push(metricsOf(curveOf(pairs, ranking, counts)));
  }
  return drawn;
}

/** How often each of `size` prompts is drawn when `size` are drawn with replacement. */
export function resample(size: number, random: Random): Int32Array {
  const counts = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const prompt = Math.floor(random() * size);
    counts[prompt] = (counts[prompt] ?? 0) + 1;
  }
  return counts;
}

/** A figure with the 2.5 % and 97.5 % quantiles of its draws; draws where it did not exist are left out. */
export function estimate(value: number, drawn: readonly (number | undefined)[]): Estimate {
  const values = drawn.filter((draw) => draw !== undefined).sort((a, b) => a - b);
  if (values.length < MIN_DRAWS) return { value };
  return { value, low: quantile(values, 0.025), high: quantile(values, 0.975) };
}

/** Quantile of rising values, between neighbours in proportion (numpy's default). */
export function quantile(rising: readonly number[], share: number): number {
  const place = share * (rising.length - 1);
  const below = rising[Math.floor(place)] ?? Number.NaN;
  const above = rising[Math.ceil(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * (above - below);
}
