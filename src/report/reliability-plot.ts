// SPDX-License-Identifier: Apache-2.0
import type { Calibration } from "../evaluation/calibration.ts";
import { escaped } from "./html.ts";

const [SIZE, LEFT, TOP] = [190, 40, 26];

/** A reliability diagram as inline SVG: what came true against what was predicted; a circle's area is the bin's share. */
export function reliabilityPlot(router: string, { error, bins }: Calibration): string {
  const x = (share: number): string => (LEFT + share * SIZE).toFixed(1);
  const y = (share: number): string => (TOP + (1 - share) * SIZE).toFixed(1);
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const circles = bins.map(({ count, predicted, observed }) => {
    const radius = Math.max(2, 16 * Math.sqrt(count / total)).toFixed(1);
    return `<circle class="bin" cx="${x(predicted)}" cy="${y(observed)}" r="${radius}"/>`;
  });
  const ticks = [0, 0.5, 1].map(
    (share) =>
      `<text x="${x(share)}" y="${TOP + SIZE + 16}" text-anchor="middle">${share}</text><text x="${LEFT - 6}" y="${y(share)}" dy="4" text-anchor="end">${share}</text>`,
  );
  return [
    `<svg class="small" viewBox="0 0 ${SIZE + 60} ${SIZE + 66}" role="img" aria-label="Reliability of ${escaped(router)}">`,
    `<text x="${LEFT}" y="14">${escaped(router)} · error ${error.toFixed(3)}</text>`,
    `<rect class="frame" x="${LEFT}" y="${TOP}" width="${SIZE}" height="${SIZE}"/>`,
    `<path class="joint" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    ...circles,
    ...ticks,
    `<text x="${LEFT + SIZE / 2}" y="${TOP + SIZE + 34}" text-anchor="middle">predicted: strong needed</text>`,
    "</svg>",
  ].join("");
}
