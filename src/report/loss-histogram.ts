// SPDX-License-Identifier: Apache-2.0

const BINS = 40;
const [WIDTH, HEIGHT, LEFT, TOP] = [820, 200, 46, 22];

/** How predicted losses are spread, as inline SVG; what is simple is dark, left of the dashed threshold. */
export function lossHistogram(losses: readonly number[], threshold: number): string {
  const counts = new Array<number>(BINS).fill(0);
  for (const loss of losses) {
    const bin = Math.min(BINS - 1, Math.floor(loss * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const x = (loss: number): number => LEFT + loss * WIDTH;
  const bars = counts.flatMap((count, bin) => {
    const [from, to] = [bin / BINS, (bin + 1) / BINS];
    const cut = Math.min(to, Math.max(from, threshold));
    const height = (count / most) * HEIGHT;
    const bar = (start: number, end: number, kind: string): string =>
      `<rect class="${kind}" x="${x(start).toFixed(1)}" y="${(TOP + HEIGHT - height).toFixed(1)}" width="${(x(end) - x(start)).toFixed(1)}" height="${height.toFixed(1)}"/>`;
    return [...(cut > from ? [bar(from, cut, "simple")] : []), ...(to > cut ? [bar(cut, to, "hard")] : [])];
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (loss) => `<text x="${x(loss)}" y="${TOP + HEIGHT + 17}" text-anchor="middle">${loss}</text>`,
  );
  return [
    `<svg viewBox="0 0 ${WIDTH + 70} ${HEIGHT + 62}" role="img" aria-label="Spread of predicted losses">`,
    ...bars,
    `<path class="cut" d="M${x(threshold)} ${TOP - 6}V${TOP + HEIGHT}"/>`,
    `<text x="${x(threshold) + 5}" y="${TOP + 5}">threshold ${threshold.toFixed(3)}</text>`,
    ...ticks,
    `<text x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 36}" text-anchor="middle">predicted probability that the strong model is needed</text>`,
    "</svg>",
  ].join("");
}
