// SPDX-License-Identifier: Apache-2.0

/** How a curve is drawn. Dash and width tell curves apart; the colours only help (Okabe and Ito's: https://jfly.uni-koeln.de/color/). */
export interface LineStyle {
  readonly colour: string;
  readonly dash: string;
  readonly width: number;
}

const BASELINES: Readonly<Record<string, LineStyle>> = {
  "prompt length": { colour: "#555555", dash: "8 3 2 3", width: 1.6 },
  random: { colour: "#555555", dash: "1 4", width: 1.6 },
  oracle: { colour: "#555555", dash: "", width: 1 },
};

/** The first is the default router's: the one line that is thick and whole. */
const ROUTERS: readonly LineStyle[] = [
  { colour: "#000000", dash: "", width: 3 },
  { colour: "#0072b2", dash: "10 4", width: 1.8 },
  { colour: "#d55e00", dash: "3 3", width: 2.2 },
  { colour: "#007a5a", dash: "14 3 3 3 3 3", width: 1.8 },
  { colour: "#b0548a", dash: "5 2", width: 1.6 },
  { colour: "#a06a00", dash: "18 4", width: 2 },
  { colour: "#2f8fc4", dash: "2 2 9 2", width: 1.8 },
];

/** The style of the nth router, or of a baseline by its name. */
export function lineStyle(name: string, place: number): LineStyle {
  return BASELINES[name] ?? (ROUTERS[place % ROUTERS.length] as LineStyle);
}
