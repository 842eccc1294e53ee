// SPDX-License-Identifier: Apache-2.0
import { type Curve, pointAt } from "./curve.ts";

/** The figures of one curve. What does not exist is absent: shares of a gap when the strong model is no better. */
export interface Metrics {
  /** Average performance gap recovered, RouteLLM's: area under the share of the gap recovered; 0.5 is chance. */
  readonly apgr?: number;
  /** Least share of strong calls that recovers half of the gap. */
  readonly cpt50?: number;
  /** Least share of strong calls that recovers four fifths of the gap. */
  readonly cpt80?: number;
  /** Least share of strong calls at 95 % of the strong model's quality. */
  readonly strongShare95: number;
  /** Share of the cost of always-strong that is saved there; absent when nothing costs anything. */
  readonly saved95?: number;
}

/** Names of the figures, in the order in which they are shown. */
export const METRIC_NAMES = ["apgr", "cpt50", "cpt80", "strongShare95", "saved95"] as const;
export type MetricName = (typeof METRIC_NAMES)[number];

/** Share of the strong model's quality that is held where strong share and savings are read. */
export const HELD_QUALITY = 0.95;

const ROUNDING = 1e-12;

/** All figures of a curve (https://arxiv.org/abs/2406.18665, section 3.2, on the exact curve in place of ten bins). */
export function metricsOf(curve: Curve): Metrics {
  const weak = curve.quality[0] ?? 0;
  const strong = curve.quality.at(-1) ?? 0;
  const gap = strong - weak;
  const strongShare95 = leastShare(curve, HELD_QUALITY * strong);
  const saved95 = savedAt(curve, strongShare95);
  const rest = { strongShare95, ...(saved95 === undefined ? {} : { saved95 }) };
  if (gap <= ROUNDING) return rest;
  return {
    apgr: (area(curve) - weak) / gap,
    cpt50: leastShare(curve, weak + 0.5 * gap),
    cpt80: leastShare(curve, weak + 0.8 * gap),
    ...rest,
  };
}

/** Mean quality over all shares of strong calls. */
function area({ shares, quality }: Curve): number {
  let sum = 0;
  for (let i = 1; i < shares.length; i++) {
    const width = (shares[i] ?? 0) - (shares[i - 1] ?? 0);
    sum += (width * ((quality[i] ?? 0) + (quality[i - 1] ?? 0))) / 2;
  }
  return sum;
}

/** The least share, in whole prompts, at which a quality is reached for the first time; 1 when it never is. */
export function leastShare(curve: Curve, wanted: number): number {
  const { shares, quality, prompts } = curve;
  const corner = quality.findIndex((value) => value >= wanted - ROUNDING);
  if (corner === 0) return 0;
  if (corner < 0) return 1;
  const [from, to] = [quality[corner - 1] ?? 0, quality[corner] ?? 0];
  const [left, right] = [shares[corner - 1] ?? 0, shares[corner] ?? 0];
  const share = left + Math.min(1, (wanted - from) / (to - from)) * (right - left);
  return Math.ceil(share * prompts - 1e-6) / prompts;
}

function savedAt(curve: Curve, share: number): number | undefined {
  const dearest = curve.usd.at(-1) ?? 0;
  return dearest > 0 ? 1 - pointAt(curve, share).usd / dearest : undefined;
}
