// SPDX-License-Identifier: Apache-2.0

const BINS = 40;
const [WIDTH, HEIGHT, LEFT, TOP] = [820, 200, 46, 26];

/** What is drawn: how many prompts have a loss in each of equal bins of [0, 1]. */
export interface LossHistogram {
  readonly label: string;
  readonly counts: readonly number[];
  /** Where simple ends; absent: nothing is said of it. */
  readonly threshold?: number;
}

/** Puts losses into bins. */
export function lossBins(losses: readonly number[]): readonly number[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const loss of losses) {
    const bin = Math.min(BINS - 1, Math.floor(loss * BINS));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/** How losses are spread, as inline SVG; what is simple is dark, left of the dashed threshold. */
export function lossHistogram({ label, counts, threshold }: LossHistogram): string {
  const most = Math.max(1, ...counts);
  const x = (loss: number): string => (LEFT + loss * WIDTH).toFixed(1);
  const bar = (count: number, from: number, to: number, kind: string): string => {
    const height = (count / most) * HEIGHT;
    return `<rect class="${kind}" x="${x(from)}" y="${(TOP + HEIGHT - height).toFixed(1)}" width="${((to - from) * WIDTH).toFixed(1)}" height="${height.toFixed(1)}"/>`;
  };
  const bars = counts.flatMap((count, bin) => {
    const [from, to] = [bin / counts.length, (bin + 1) / counts.length];
    const cut = Math.min(to, Math.max(from, threshold ?? 0));
    return [
      ...(cut > from ? [bar(count, from, cut, "simple")] : []),
      ...(to > cut ? [bar(count, cut, to, "hard")] : []),
    ];
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (loss) => `<text x="${x(loss)}" y="${TOP + HEIGHT + 17}" text-anchor="middle">${loss}</text>`,
  );
  return [
    `<svg viewBox="0 0 ${WIDTH + 70} ${HEIGHT + 66}" role="img" aria-label="${label}">`,
    ...bars,
    ...(threshold === undefined ? [] : [cutLine(threshold, x(threshold))]),
    ...ticks,
    `<text x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 36}" text-anchor="middle">${label}</text>`,
    "</svg>",
  ].join("");
}

/** The threshold, named on the side where there is room. */
function cutLine(threshold: number, at: string): string {
  const side = threshold > 0.8 ? `x="${Number(at) - 6}" text-anchor="end"` : `x="${Number(at) + 6}"`;
  return `<path class="cut" d="M${at} ${TOP - 16}V${TOP + HEIGHT}"/><text ${side} y="${TOP - 8}">threshold ${threshold.toFixed(3)}</text>`;
}
