// SPDX-License-Identifier: Apache-2.0
import type { CurvePoint } from "../evaluation/curve.ts";
import { type Evaluation, type EvaluationRow, ORACLE } from "../evaluation/evaluation.ts";
import { escaped } from "./html.ts";
import { lineStyle } from "./line-style.ts";

const [WIDTH, HEIGHT] = [1010, 460];
const PLOT = { left: 76, top: 18, right: 740, bottom: 410 };
const LABELS = { x: 764, bottom: 398, step: 22 };
const GRID_STEPS = 5;

/** What is drawn over the share of strong calls: `quality` itself, or how far it is `over-random` order, where curves part. */
export type CurveView = "quality" | "over-random";

interface Scale {
  x(share: number): number;
  y(value: number): number;
}

/** A curve as it is drawn. */
interface Line {
  readonly row: EvaluationRow;
  readonly place: number;
  readonly points: readonly { readonly share: number; readonly value: number }[];
}

/** The cost/quality curves of one evaluation as inline SVG: every line with its own dashes and a number, and the names by number beside it. */
export function curvePlot(evaluation: Evaluation, view: CurveView): string {
  const lines = evaluation.rows
    .filter((row) => row.curve.length > 1)
    .map((row, place): Line => ({ row, place, points: row.curve.map(viewed(evaluation, view)) }));
  const [low, high] = rangeOf(lines);
  const scale: Scale = {
    x: (share) => PLOT.left + share * (PLOT.right - PLOT.left),
    y: (value) => PLOT.bottom - ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top),
  };
  const what = view === "quality" ? "Quality" : "Quality over random order";
  const clip = `${view}-${encodeURIComponent(evaluation.name).replaceAll(/[^a-zA-Z0-9]/g, "-")}`;
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(`${what} by share of strong calls on ${evaluation.name}`)}">`,
    `<clipPath id="${clip}"><rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.right - PLOT.left}" height="${PLOT.bottom - PLOT.top}"/></clipPath>`,
    axes(scale, [low, high], view === "quality" ? "mean quality" : "mean quality over random order"),
    view === "quality" ? heldQuality(scale, evaluation) : "",
    `<g clip-path="url(#${clip})">`,
    // The default router's line, the first, lies over the others.
    ...lines.toReversed().map((line) => drawn(line, scale)),
    "</g>",
    ...lines.map((line) => named(line, lines.length, scale)),
    "</svg>",
  ].join("\n");
}

/** A point of a curve in the view: random order is the straight line from always weak to always strong. */
function viewed({ weakQuality, strongQuality }: Evaluation, view: CurveView) {
  return ({ share, quality }: CurvePoint) => {
    const random = weakQuality + share * (strongQuality - weakQuality);
    return { share, value: view === "quality" ? quality : quality - random };
  };
}

/** What all but the oracle span, and some room above: the oracle goes out of the picture, or the rest would lie in one line. */
function rangeOf(lines: readonly Line[]): readonly [number, number] {
  const values = lines.flatMap(({ row, points }) =>
    row.router === ORACLE ? [] : points.map((point) => point.value),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(0.01, high - low);
  return [low - 0.06 * span, high + 0.2 * span];
}

function axes(scale: Scale, [low, high]: readonly [number, number], label: string): string {
  const steps = Array.from({ length: GRID_STEPS + 1 }, (_, step) => step / GRID_STEPS);
  const vertical = steps.map((share) => {
    const x = scale.x(share).toFixed(1);
    return `<path class="grid" d="M${x} ${PLOT.top}V${PLOT.bottom}"/><text x="${x}" y="${PLOT.bottom + 18}" text-anchor="middle">${(100 * share).toFixed(0)} %</text>`;
  });
  const horizontal = steps.map((step) => {
    const value = low + step * (high - low);
    const y = scale.y(value).toFixed(1);
    return `<path class="grid" d="M${PLOT.left} ${y}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${y}" dy="4" text-anchor="end">${value.toFixed(3)}</text>`;
  });
  const middle = (PLOT.top + PLOT.bottom) / 2;
  return [
    ...vertical,
    ...horizontal,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">share of calls to the strong model</text>`,
    `<text transform="translate(14 ${middle}) rotate(-90)" text-anchor="middle">${label}</text>`,
  ].join("");
}

function heldQuality(scale: Scale, { strongQuality }: Evaluation): string {
  const y = scale.y(0.95 * strongQuality);
  if (y > PLOT.bottom || y < PLOT.top) return "";
  return `<path class="held" d="M${PLOT.left} ${y.toFixed(1)}H${PLOT.right}"/><text class="note" x="${PLOT.left + 6}" y="${(y - 5).toFixed(1)}">95 % of the strong model's quality</text>`;
}

function drawn({ row, place, points }: Line, scale: Scale): string {
  const { colour, dash, width } = lineStyle(row.router, place);
  const corners = points.map(
    ({ share, value }) => `${scale.x(share).toFixed(1)},${scale.y(value).toFixed(1)}`,
  );
  return `<polyline fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" points="${corners.join(" ")}"/>`;
}

/** Names stand one under the other right of the plot; each has a number, which its curve bears too. */
function named(line: Line, lines: number, scale: Scale): string {
  const { row, place } = line;
  const { colour, dash, width } = lineStyle(row.router, place);
  const y = LABELS.bottom - LABELS.step * (lines - 1 - place);
  const weight = place === 0 ? ' font-weight="bold"' : "";
  const number = String(place + 1);
  return [
    badge(badgePlace(line, scale), number, colour),
    badge({ x: LABELS.x, y }, number, colour),
    `<path stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" d="M${LABELS.x + 13} ${y}h40"/>`,
    `<text x="${LABELS.x + 60}" y="${y}" dy="4"${weight}>${escaped(row.router)}${apgrOf(row)}</text>`,
  ].join("");
}

function badge({ x, y }: { readonly x: number; readonly y: number }, number: string, colour: string): string {
  const at = { x: x.toFixed(1), y: y.toFixed(1) };
  return `<circle class="badge" cx="${at.x}" cy="${at.y}" r="7.5" stroke="${colour}"/><text class="badge" x="${at.x}" y="${at.y}" dy="3.5" text-anchor="middle">${number}</text>`;
}

/** Further left for each line further down, so that numbers do not meet; for one that leaves the picture, where it is last inside. */
function badgePlace({ points, place }: Line, scale: Scale): { readonly x: number; readonly y: number } {
  let at = Math.round((0.9 - place * 0.08) * (points.length - 1));
  while (at > 0 && scale.y(points[at]?.value ?? 0) < PLOT.top) at--;
  const { share, value } = points[at] ?? { share: 0, value: 0 };
  return { x: scale.x(share), y: scale.y(value) };
}

function apgrOf({ metrics }: EvaluationRow): string {
  return metrics.apgr === undefined ? "" : ` · APGR ${metrics.apgr.value.toFixed(3)}`;
}
