// SPDX-License-Identifier: Apache-2.0
import type { CurvePoint } from "../evaluation/curve.ts";
import { type Evaluation, type EvaluationRow, ORACLE } from "../evaluation/evaluate.ts";
import { escaped } from "./html.ts";
import { lineStyle } from "./line-style.ts";

const [WIDTH, HEIGHT] = [1010, 460];
const PLOT = { left: 64, top: 18, right: 740, bottom: 410 };
const LABELS = { x: 764, bottom: 398, step: 22 };
const GRID_STEPS = 5;

interface Scale {
  x(share: number): number;
  y(quality: number): number;
}

/** The cost/quality curves of one evaluation as inline SVG: every line with its own dashes and its name beside it. */
export function curvePlot(evaluation: Evaluation): string {
  const rows = evaluation.rows.filter((row) => row.curve.length > 1);
  const [low, high] = rangeOf(rows);
  const scale: Scale = {
    x: (share) => PLOT.left + share * (PLOT.right - PLOT.left),
    y: (quality) => PLOT.bottom - ((quality - low) / (high - low)) * (PLOT.bottom - PLOT.top),
  };
  const title = `Quality by share of strong calls on ${evaluation.name}`;
  return [
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    `<clipPath id="${clipId(evaluation)}"><rect x="${PLOT.left}" y="${PLOT.top}" width="${PLOT.right - PLOT.left}" height="${PLOT.bottom - PLOT.top}"/></clipPath>`,
    axes(scale, low, high),
    heldQuality(scale, evaluation),
    `<g clip-path="url(#${clipId(evaluation)})">`,
    ...rows.map((row, place) => line(row, place, scale)),
    "</g>",
    ...names(rows, scale),
    "</svg>",
  ].join("\n");
}

function clipId({ name }: Evaluation): string {
  return `plot-${encodeURIComponent(name).replaceAll(/[^a-zA-Z0-9]/g, "-")}`;
}

/** What all but the oracle span, and some room above: the oracle goes out of the picture, or the rest would lie in one line. */
function rangeOf(rows: readonly EvaluationRow[]): readonly [number, number] {
  const values = rows.flatMap((row) =>
    row.router === ORACLE ? [] : row.curve.map((point) => point.quality),
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(0.01, high - low);
  return [low - 0.06 * span, high + 0.2 * span];
}

function axes(scale: Scale, low: number, high: number): string {
  const steps = Array.from({ length: GRID_STEPS + 1 }, (_, step) => step / GRID_STEPS);
  const vertical = steps.map((share) => {
    const x = scale.x(share).toFixed(1);
    return `<path class="grid" d="M${x} ${PLOT.top}V${PLOT.bottom}"/><text x="${x}" y="${PLOT.bottom + 18}" text-anchor="middle">${(100 * share).toFixed(0)} %</text>`;
  });
  const horizontal = steps.map((step) => {
    const quality = low + step * (high - low);
    const y = scale.y(quality).toFixed(1);
    return `<path class="grid" d="M${PLOT.left} ${y}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${y}" dy="4" text-anchor="end">${quality.toFixed(3)}</text>`;
  });
  const middle = (PLOT.top + PLOT.bottom) / 2;
  return [
    ...vertical,
    ...horizontal,
    `<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 10}" text-anchor="middle">share of calls to the strong model</text>`,
    `<text transform="translate(14 ${middle}) rotate(-90)" text-anchor="middle">mean quality</text>`,
  ].join("");
}

function heldQuality(scale: Scale, { strongQuality }: Evaluation): string {
  const y = scale.y(0.95 * strongQuality);
  if (y > PLOT.bottom || y < PLOT.top) return "";
  return `<path class="held" d="M${PLOT.left} ${y.toFixed(1)}H${PLOT.right}"/><text class="note" x="${PLOT.left + 6}" y="${(y - 5).toFixed(1)}">95 % of the strong model's quality</text>`;
}

function line({ router, curve }: EvaluationRow, place: number, scale: Scale): string {
  const { colour, dash, width } = lineStyle(router, place);
  const points = curve.map(
    ({ share, quality }) => `${scale.x(share).toFixed(1)},${scale.y(quality).toFixed(1)}`,
  );
  return `<polyline fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" points="${points.join(" ")}"/>`;
}

/** Names stand one under the other right of the plot, each joined to its curve; the joints of neighbours do not cross. */
function names(rows: readonly EvaluationRow[], scale: Scale): readonly string[] {
  return rows.map((row, place) => {
    const { colour, dash, width } = lineStyle(row.router, place);
    const y = LABELS.bottom - LABELS.step * (rows.length - 1 - place);
    const joint = jointOf(row, place, scale);
    const [jointX, jointY] = [scale.x(joint.share).toFixed(1), scale.y(joint.quality).toFixed(1)];
    return [
      `<path class="joint" d="M${LABELS.x - 4} ${y}L${jointX} ${jointY}"/>`,
      `<circle cx="${jointX}" cy="${jointY}" r="3" fill="${colour}"/>`,
      `<path stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" d="M${LABELS.x} ${y}h42"/>`,
      `<text x="${LABELS.x + 48}" y="${y}" dy="4">${escaped(row.router)}${apgrOf(row)}</text>`,
    ].join("");
  });
}

/** Further left for each line further down; for one that leaves the picture, where it is last inside. */
function jointOf({ curve }: EvaluationRow, place: number, scale: Scale): CurvePoint {
  let at = Math.round((0.88 - place * 0.09) * (curve.length - 1));
  while (at > 0 && scale.y(curve[at]?.quality ?? 0) < PLOT.top) at--;
  return curve[at] as CurvePoint;
}

function apgrOf({ metrics }: EvaluationRow): string {
  return metrics.apgr === undefined ? "" : ` · APGR ${metrics.apgr.value.toFixed(3)}`;
}
