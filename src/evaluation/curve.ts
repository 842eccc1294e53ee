// SPDX-License-Identifier: Apache-2.0
import type { OutcomePair } from "./outcome-pair.ts";
import type { Ranking } from "./ranking.ts";

/**
 * Quality and cost at every share of strong calls, exactly. It is straight between its corners: prompts with equal
 * scores go to the strong model in random order, and the line is what is to be expected of that.
 */
export interface Curve {
  readonly prompts: number;
  /** Share of strong calls at each corner, rising from 0 to 1. */
  readonly shares: Float64Array;
  /** Mean quality at each corner, in [0, 1]. */
  readonly quality: Float64Array;
  /** Mean US dollars a request at each corner. */
  readonly usd: Float64Array;
}

/** One place on a curve. */
export interface CurvePoint {
  readonly share: number;
  readonly quality: number;
  readonly usd: number;
}

/** The curve of a ranking; `counts` says how often each prompt is there (a bootstrap's draw), else once. */
export function curveOf(pairs: readonly OutcomePair[], ranking: Ranking, counts?: Int32Array): Curve {
  const corners = ranking.ends.length + 1;
  const [shares, quality, usd] = [0, 1, 2].map(() => new Float64Array(corners)) as Triple;
  const prompts = counts?.reduce((sum, count) => sum + count, 0) ?? pairs.length;
  const start = alwaysWeak(pairs, prompts, counts);
  quality[0] = start.quality;
  usd[0] = start.usd;
  let [taken, gained, paid, from] = [0, 0, 0, 0];
  for (let corner = 1; corner < corners; corner++) {
    const end = ranking.ends[corner - 1] ?? 0;
    for (; from < end; from++) {
      const prompt = ranking.order[from] ?? 0;
      const pair = pairs[prompt] as OutcomePair;
      const count = counts === undefined ? 1 : (counts[prompt] ?? 0);
      taken += count;
      gained += count * (pair.strong - pair.weak);
      paid += count * (pair.strongUsd - pair.weakUsd);
    }
    shares[corner] = taken / prompts;
    quality[corner] = start.quality + gained / prompts;
    usd[corner] = start.usd + paid / prompts;
  }
  return { prompts, shares, quality, usd };
}

type Triple = [Float64Array, Float64Array, Float64Array];

function alwaysWeak(
  pairs: readonly OutcomePair[],
  prompts: number,
  counts: Int32Array | undefined,
): { quality: number; usd: number } {
  let [quality, usd] = [0, 0];
  for (const [prompt, pair] of pairs.entries()) {
    const count = counts === undefined ? 1 : (counts[prompt] ?? 0);
    quality += count * pair.weak;
    usd += count * pair.weakUsd;
  }
  return { quality: quality / prompts, usd: usd / prompts };
}

/** The point of the curve at a share of strong calls in [0, 1]. */
export function pointAt(curve: Curve, share: number): CurvePoint {
  const { shares, quality, usd } = curve;
  let after = shares.findIndex((corner) => corner >= share);
  if (after < 0) after = shares.length - 1;
  const before = Math.max(0, after - 1);
  const width = (shares[after] ?? 0) - (shares[before] ?? 0);
  const way = width === 0 ? 1 : (share - (shares[before] ?? 0)) / width;
  const between = (values: Float64Array): number =>
    (values[before] ?? 0) + way * ((values[after] ?? 0) - (values[before] ?? 0));
  return { share, quality: between(quality), usd: between(usd) };
}

/** The curve at 0/steps, 1/steps … 1; with as many steps as prompts that is all of it. */
export function pointsOf(curve: Curve, steps: number): readonly CurvePoint[] {
  return Array.from({ length: steps + 1 }, (_, step) => pointAt(curve, step / steps));
}
