// SPDX-License-Identifier: Apache-2.0

/** What a share of strong calls would give. */
export interface SharePoint {
  readonly strongShare: number;
  readonly threshold: number;
  /** Mean predicted loss of what goes to the weak model. */
  readonly risk: number;
  /** Mean predicted probability of a good answer. */
  readonly quality?: number;
  /** Share of the cost of all strong calls; absent without prices. */
  readonly cost?: number;
}

/** Names of curves that end at the same place stand one over the other. */
const LABEL_SHIFT = { cost: -2, quality: 14, risk: 4 };
type Curve = keyof typeof LABEL_SHIFT;

const [WIDTH, HEIGHT, LEFT, TOP] = [700, 240, 46, 16];

/** Cost, predicted quality and risk by the share of strong calls, as inline SVG with a name at the end of each line. */
export function savingsPlot(points: readonly SharePoint[], threshold: number): string {
  const chosen = points.find((point) => point.threshold === threshold)?.strongShare;
  const x = (share: number): string => (LEFT + share * WIDTH).toFixed(1);
  const y = (value: number): string => (TOP + (1 - value) * HEIGHT).toFixed(1);
  const line = (name: string, kind: Curve, value: (point: SharePoint) => number | undefined): string => {
    const known = points.flatMap((point) => {
      const at = value(point);
      return at === undefined ? [] : [[point.strongShare, at] as const];
    });
    const last = known.at(-1);
    if (last === undefined) return "";
    const path = known.map(([share, at]) => `${x(share)} ${y(at)}`).join("L");
    // Below the plot are the names of the shares.
    const at = Math.min(Number(y(last[1])) + LABEL_SHIFT[kind], TOP + HEIGHT - 2);
    return `<path class="${kind}" d="M${path}"/><text x="${Number(x(last[0])) + 6}" y="${at}">${name}</text>`;
  };
  const grid = [0, 0.25, 0.5, 0.75, 1].map(
    (at) =>
      `<path class="grid" d="M${x(0)} ${y(at)}H${x(1)}"/><text x="${LEFT - 6}" y="${y(at)}" dy="4" text-anchor="end">${at}</text><text x="${x(at)}" y="${TOP + HEIGHT + 17}" text-anchor="middle">${100 * at} %</text>`,
  );
  return [
    `<svg viewBox="0 0 ${WIDTH + 170} ${HEIGHT + 56}" role="img" aria-label="Cost, predicted quality and risk by share of strong calls">`,
    ...grid,
    ...(chosen === undefined ? [] : [`<path class="cut" d="M${x(chosen)} ${TOP}V${TOP + HEIGHT}"/>`]),
    line("cost of all strong", "cost", ({ cost }) => cost),
    line("predicted quality", "quality", ({ quality }) => quality),
    line("risk of the simple", "risk", ({ risk }) => risk),
    `<text x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 36}" text-anchor="middle">share of strong calls</text>`,
    "</svg>",
  ].join("");
}
