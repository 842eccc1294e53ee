// SPDX-License-Identifier: Apache-2.0
import { type Mix, total } from "./mix.ts";
import { BINS } from "./score-bins.ts";

/**
 * The least share of strong calls at which the mean predicted quality is this part of the strong model's; the highest scores
 * go first. All of them where quality is not predicted: then nothing says that fewer would do.
 */
export function shareForFloor(mix: Mix, floor: number): number {
  const best = total(mix.strongQuality);
  if (best === 0) return 1;
  let missing = floor * best - total(mix.weakQuality);
  const all = total(mix.requests);
  let share = 0;
  for (let bin = BINS - 1; bin >= 0 && missing > 0; bin--) {
    const gain = (mix.strongQuality[bin] ?? 0) - (mix.weakQuality[bin] ?? 0);
    const here = (mix.requests[bin] ?? 0) / all;
    if (gain >= missing) return share + here * (missing / gain);
    missing -= gain;
    share += here;
  }
  return Math.min(1, share);
}

/** Mean predicted quality at a share of strong calls, as a part of the strong model's; undefined where it is not predicted. */
export function qualityAtShare(mix: Mix, share: number): number | undefined {
  const best = total(mix.strongQuality);
  if (best === 0) return undefined;
  return (total(mix.weakQuality) + gainAt(mix, share, mix.weakQuality, mix.strongQuality)) / best;
}

/** Mean US dollars a request at a share of strong calls. */
export function usdAtShare(mix: Mix, share: number): number {
  const all = total(mix.requests);
  if (all === 0) return 0;
  return (total(mix.weakUsd) + gainAt(mix, share, mix.weakUsd, mix.strongUsd)) / all;
}

/** The share of strong calls at which a request costs so much on average: 0 where less is wished, 1 where more. */
export function shareForUsd(mix: Mix, usd: number): number {
  const all = total(mix.requests);
  let left = usd * all - total(mix.weakUsd);
  let share = 0;
  for (let bin = BINS - 1; bin >= 0; bin--) {
    const more = (mix.strongUsd[bin] ?? 0) - (mix.weakUsd[bin] ?? 0);
    const here = (mix.requests[bin] ?? 0) / all;
    if (left <= 0) return share;
    if (more > left) return share + here * (left / more);
    left -= Math.max(0, more);
    share += here;
  }
  return 1;
}

/** What the highest scores, this share of all, have more of in one column than in the other. */
function gainAt(mix: Mix, share: number, from: readonly number[], to: readonly number[]): number {
  let wanted = share * total(mix.requests);
  let gain = 0;
  for (let bin = BINS - 1; bin >= 0 && wanted > 0; bin--) {
    const here = mix.requests[bin] ?? 0;
    if (here === 0) continue;
    const part = Math.min(1, wanted / here);
    gain += part * ((to[bin] ?? 0) - (from[bin] ?? 0));
    wanted -= here;
  }
  return gain;
}
