// SPDX-License-Identifier: Apache-2.0
import { type Mix, type MixColumn, mixOf, NO_MIX, total } from "./mix.ts";
import type { OwnMix } from "./own-mix.ts";

/** What was paid for a US dollar that was estimated, by the choice. */
export interface PaidPerEstimate {
  readonly weak: number;
  readonly strong: number;
}

/** A calibration that counts for less is gone. */
const FORGOTTEN = 0.01;

/** What is put together. */
export interface Blend {
  readonly own: OwnMix;
  readonly calibration: Mix;
  readonly priorRequests: number;
  readonly paid: PaidPerEstimate;
}

/**
 * Own traffic with what the calibration still counts for, in requests, at what is really paid; only the columns that are asked
 * for, the others are empty. The calibration knows no prices: its requests cost what own requests do on average.
 */
export function blendedMix(blend: Blend, columns: readonly MixColumn[]): Mix {
  const { own, calibration, priorRequests, paid } = blend;
  const isPriced = columns.includes("weakUsd");
  const isForgotten = priorRequests < FORGOTTEN;
  if (isForgotten && !isPriced) return own.mix;
  const seen = isPriced ? total(own.mix.requests) : 0;
  // The mix of own traffic counts in units of its own.
  const prior = isForgotten ? 0 : priorRequests * own.unit;
  return mixOf((name) => {
    if (!columns.includes(name)) return NO_MIX[name];
    if (name !== "weakUsd" && name !== "strongUsd") return summed(own.mix[name], calibration[name], prior, 1);
    const mean = seen === 0 ? 0 : total(own.mix[name]) / seen;
    const factor = name === "weakUsd" ? paid.weak : paid.strong;
    return summed(own.mix[name], calibration.requests, prior * mean, factor);
  });
}

/** (one + weight × other) × factor, bin by bin. */
function summed(
  one: readonly number[],
  other: readonly number[],
  weight: number,
  factor: number,
): readonly number[] {
  if (weight === 0 && factor === 1) return one;
  return one.map((sum, bin) => factor * (sum + weight * (other[bin] ?? 0)));
}
