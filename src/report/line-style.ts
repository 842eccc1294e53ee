// SPDX-License-Identifier: Apache-2.0

/** How a curve is drawn. Dash and width tell curves apart; the colours only help (Okabe and Ito's: https://jfly.uni-koeln.de/color/). */
export interface LineStyle {
  /** A CSS colour of the page's own (LINE_COLOURS). */
  readonly colour: string;
  readonly dash: string;
  readonly width: number;
}

const BASELINES: Readonly<Record<string, LineStyle>> = {
  "prompt length": { colour: "var(--soft)", dash: "8 3 2 3", width: 1.6 },
  random: { colour: "var(--soft)", dash: "1 4", width: 1.6 },
  oracle: { colour: "var(--soft)", dash: "", width: 1 },
};

/** The first is the default router's: the one line that is thick and whole. */
const ROUTERS: readonly LineStyle[] = [
  { colour: "var(--router-1)", dash: "", width: 3 },
  { colour: "var(--router-2)", dash: "10 4", width: 1.8 },
  { colour: "var(--router-3)", dash: "3 3", width: 2.2 },
  { colour: "var(--router-4)", dash: "14 3 3 3 3 3", width: 1.8 },
  { colour: "var(--router-5)", dash: "5 2", width: 1.6 },
  { colour: "var(--router-6)", dash: "18 4", width: 2 },
  { colour: "var(--router-7)", dash: "2 2 9 2", width: 1.8 },
];

/** The routers' colours in light and in dark, as rules of CSS. */
export const LINE_COLOURS = `:root { --router-1: #000; --router-2: #0072b2; --router-3: #d55e00; --router-4: #007a5a; --router-5: #b0548a; --router-6: #a06a00; --router-7: #2f8fc4; }
@media screen and (prefers-color-scheme: dark) { :root { --router-1: #fff; --router-2: #56b4e9; --router-3: #f08a3c; --router-4: #3cc79b; --router-5: #e08cbd; --router-6: #e0b040; --router-7: #8fd0f5; } }`;

/** The style of the nth router, or of a baseline by its name. */
export function lineStyle(name: string, place: number): LineStyle {
  return BASELINES[name] ?? (ROUTERS[place % ROUTERS.length] as LineStyle);
}
