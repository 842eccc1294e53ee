// SPDX-License-Identifier: Apache-2.0
import { escaped } from "./html.ts";

/** A curve over the requests of a simulation. */
export interface TimelineCurve {
  readonly name: string;
  /** One value a stretch; undefined where it is not known. */
  readonly values: readonly (number | undefined)[];
  /** How it is drawn. */
  readonly kind: "main" | "second" | "thin";
}

/** One drawing: curves on one scale, by the number of requests. */
export interface Timeline {
  readonly title: string;
  /** How many requests had come at the middle of each stretch. */
  readonly at: readonly number[];
  readonly requests: number;
  readonly curves: readonly TimelineCurve[];
  /** Where the file changes. */
  readonly jumps: readonly { readonly at: number; readonly name: string }[];
  /** What was asked for; a band is where it counts as met. */
  readonly wanted?: { readonly value: number; readonly low?: number; readonly high?: number };
  readonly least: number;
  readonly most: number;
  readonly unit: (value: number) => string;
}

const [WIDTH, HEIGHT, LEFT, TOP, RIGHT] = [700, 190, 60, 34, 140];
const GRID = 4;

/** The drawing as inline SVG: a name at the end of each line, dashes tell lines apart. */
export function timelinePlot(given: Timeline): string {
  const timeline = { ...given, ...roundRange(given.least, given.most) };
  const { title, requests, least, most, jumps, wanted, curves } = timeline;
  const span = Math.max(Number.MIN_VALUE, most - least);
  const x = (at: number): string => (LEFT + (at / Math.max(1, requests)) * WIDTH).toFixed(1);
  const y = (value: number): string => {
    const part = Math.min(1, Math.max(0, (value - least) / span));
    return (TOP + (1 - part) * HEIGHT).toFixed(1);
  };
  return [
    `<svg viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${TOP + HEIGHT + 44}" role="img" aria-label="${escaped(title)} by number of requests">`,
    wanted?.low === undefined || wanted.high === undefined
      ? ""
      : `<rect class="band" x="${x(0)}" y="${y(wanted.high)}" width="${WIDTH}" height="${(Number(y(wanted.low)) - Number(y(wanted.high))).toFixed(1)}"/>`,
    ...grid(timeline, y),
    ...jumps.map(({ at, name }, i) => jump(x(at), name, i)),
    ...curves.map((curve, i) => drawn(curve, i, timeline, { x, y })),
    ...wantedLine(timeline, y),
    `<text x="${LEFT + WIDTH / 2}" y="${TOP + HEIGHT + 36}" text-anchor="middle">requests</text>`,
    "</svg>",
  ].join("");
}

function grid({ least, most, requests, unit }: Timeline, y: (value: number) => string): readonly string[] {
  return Array.from({ length: GRID + 1 }, (_, step) => {
    const value = least + (step / GRID) * (most - least);
    const count = Math.round((step / GRID) * requests);
    const at = LEFT + (step / GRID) * WIDTH;
    return `<path class="grid" d="M${LEFT} ${y(value)}h${WIDTH}"/><text x="${LEFT - 6}" y="${y(value)}" dy="4" text-anchor="end">${escaped(unit(value))}</text><text x="${at}" y="${TOP + HEIGHT + 17}" text-anchor="middle">${count.toLocaleString("en-US")}</text>`;
  });
}

function wantedLine({ wanted, unit }: Timeline, y: (value: number) => string): readonly string[] {
  if (wanted === undefined) return [];
  const at = y(wanted.value);
  return [
    `<path class="cut" d="M${LEFT} ${at}h${WIDTH}"/>`,
    `<text class="note" x="${LEFT + 6}" y="${Number(at) - 5}">asked for: ${escaped(unit(wanted.value))}</text>`,
  ];
}

/** Names of files stand in turn on two lines: short stretches do not write over each other. */
function jump(at: string, name: string, place: number): string {
  const line = `<path class="jump" d="M${at} ${TOP}v${HEIGHT}"/>`;
  return `${line}<text class="note" x="${Number(at) + 4}" y="${TOP - 20 + 12 * (place % 2)}">${escaped(name)}</text>`;
}

/** Steps of a scale that people read without counting. */
const ROUND = [1, 2, 2.5, 5, 10];

/** The least range around another whose quarters are round. */
function roundRange(least: number, most: number): Pick<Timeline, "least" | "most"> {
  const span = Math.max(1e-9, most - least);
  const scale = 10 ** Math.floor(Math.log10(span / GRID));
  for (const times of [...ROUND, 20, 25, 50]) {
    const step = times * scale;
    const from = Math.floor(least / step + 1e-9) * step;
    if (from + GRID * step >= most - 1e-9) return { least: from, most: from + GRID * step };
  }
  return { least, most };
}

interface Scale {
  x(at: number): string;
  y(value: number): string;
}

/** Shift of a name from the end of its line, so that two that end together can be read. */
const NAME_SHIFT = [-4, 12, 26];

function drawn(curve: TimelineCurve, place: number, { at }: Timeline, scale: Scale): string {
  const points = curve.values.flatMap((value, i) => {
    const request = at[i];
    return value === undefined || request === undefined ? [] : [{ x: scale.x(request), y: scale.y(value) }];
  });
  const last = points.at(-1);
  if (last === undefined) return "";
  const path = points.map((point) => `${point.x} ${point.y}`).join("L");
  const name =
    curve.name === ""
      ? ""
      : `<text x="${LEFT + WIDTH + 6}" y="${Number(last.y) + (NAME_SHIFT[place] ?? 4)}">${escaped(curve.name)}</text>`;
  return `<path class="${curve.kind}" d="M${path}"/>${name}`;
}
