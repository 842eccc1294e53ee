// SPDX-License-Identifier: Apache-2.0
import { RATE, WIDTH } from "./measure.ts";
import { ADDED_MS } from "./reach.ts";
import type { Report } from "./report.ts";
import type { ModeSummary } from "./summary.ts";

// Okabe and Ito's blue and vermilion: apart for every kind of colour vision, and in grey; shapes and hatching tell too.
const BLUE = "#0072B2";
const VERMILION = "#D55E00";
const INK = "#222222";
const FAINT = "#D8D8D8";

const WIDTH_PX = 860;
const LEFT = 130;
const RIGHT = WIDTH_PX - 90;
const ROW = 34;

/** The report as one self-contained SVG: what each mode adds to the latency, and what a request costs in CPU. */
export function plot(report: Report): string {
  const rows = report.rate.filter(({ mode }) => mode !== "bare");
  const cpuTop = 120 + rows.length * ROW + 60;
  const height = cpuTop + 60 + report.saturation.length * ROW + 60;
  const parts = [
    `<rect width="${WIDTH_PX}" height="${height}" fill="#FFFFFF"/>`,
    HATCH,
    ...latencyPanel(rows, 40),
    ...cpuPanel(report.saturation, cpuTop),
    text(20, height - 14, machineLine(report), { size: 11 }),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${height}" width="${WIDTH_PX}" height="${height}" font-family="Helvetica, Arial, sans-serif">`,
    "<title>pointsman: added latency and CPU per request, through the real Envoy</title>",
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

const HATCH = `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${VERMILION}"/><rect width="2" height="6" fill="#FFFFFF"/></pattern></defs>`;

/** Dots on a logarithmic scale, for the tail of the router model is far from the rest. */
function latencyPanel(rows: readonly ModeSummary[], top: number): readonly string[] {
  const ticks = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];
  const [least, most] = [0.05, 60];
  const x = (ms: number): number =>
    LEFT + ((RIGHT - LEFT) * Math.log(clamp(ms, least, most) / least)) / Math.log(most / least);
  const from = top + 56;
  const bottom = from + rows.length * ROW;
  return [
    text(20, top, `Added to the latency of a bare Envoy at ${RATE} requests/s, in ms (log scale)`, HEADING),
    ...legend(top + 24, [
      [dot(LEFT, top + 20), "median"],
      [diamond(LEFT + 130, top + 20), "p99 (all rounds)"],
    ]),
    ...ticks.map((ms) => grid(x(ms), from, bottom, String(ms))),
    `<line x1="${x(ADDED_MS)}" x2="${x(ADDED_MS)}" y1="${from - 6}" y2="${bottom}" stroke="${INK}" stroke-dasharray="5 4"/>`,
    text(x(ADDED_MS), from - 10, `to reach at the median: ${ADDED_MS}`, { size: 11, anchor: "middle" }),
    ...rows.flatMap((row, at) => latencyRow(row, from + at * ROW + ROW / 2, x, least)),
  ];
}

function latencyRow(
  { mode, addedP50, addedP99 }: ModeSummary,
  y: number,
  x: (ms: number) => number,
  least: number,
): readonly string[] {
  // Values at or below the scale's end are drawn at it, with their figure beside them.
  const [near, far] = [Math.min(addedP50, addedP99), Math.max(addedP50, addedP99)];
  const label = `${addedP50.toFixed(2)} / ${addedP99.toFixed(2)}`;
  return [
    text(LEFT - 12, y + 4, mode, { anchor: "end" }),
    `<line x1="${x(near)}" x2="${x(far)}" y1="${y}" y2="${y}" stroke="${INK}"/>`,
    dot(x(Math.max(addedP50, least)), y),
    diamond(x(Math.max(addedP99, least)), y),
    text(RIGHT + 8, y + 4, label, { size: 11 }),
  ];
}

function cpuPanel(rows: readonly ModeSummary[], top: number): readonly string[] {
  const most = Math.max(...rows.map(({ envoyCpu, pointsmanCpu }) => envoyCpu + pointsmanCpu), 1);
  const step = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((one) => most / one <= 8) ?? 10_000;
  const x = (microseconds: number): number => LEFT + ((RIGHT - LEFT) * microseconds) / (most * 1.02);
  const from = top + 50;
  const bottom = from + rows.length * ROW;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  return [
    text(20, top, `CPU of one request at saturation (${WIDTH} connections), in µs`, HEADING),
    ...legend(top + 24, [
      [bar(LEFT - 6, top + 12, 16, BLUE), "Envoy"],
      [bar(LEFT + 124, top + 12, 16, "url(#hatch)"), "pointsman"],
    ]),
    ...ticks.map((value) => grid(x(value), from, bottom, String(value))),
    ...rows.flatMap(({ mode, envoyCpu, pointsmanCpu }, at) => {
      const y = from + at * ROW + 9;
      const total = envoyCpu + pointsmanCpu;
      return [
        text(LEFT - 12, y + 12, mode, { anchor: "end" }),
        bar(x(0), y, x(envoyCpu) - x(0), BLUE),
        bar(x(envoyCpu), y, x(total) - x(envoyCpu), "url(#hatch)"),
        text(RIGHT + 8, y + 12, `${envoyCpu.toFixed(0)} + ${pointsmanCpu.toFixed(0)}`, { size: 11 }),
      ];
    }),
  ];
}

function machineLine({ machine }: Report): string {
  const { platform, cores, cpu, node } = machine;
  return `${platform}, ${cores} x ${cpu}, Node ${node}, Envoy with one worker; medians over rounds in which modes took turns`;
}

interface TextStyle {
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly weight?: "bold";
}
const HEADING: TextStyle = { size: 15, weight: "bold" };

function text(x: number, y: number, words: string, style: TextStyle = {}): string {
  const { size = 13, anchor = "start", weight } = style;
  const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${INK}" text-anchor="${anchor}"${bold}>${escaped(words)}</text>`;
}

function legend(y: number, marks: readonly (readonly [string, string])[]): readonly string[] {
  return marks.flatMap(([mark, words], at) => [mark, text(LEFT + 16 + at * 130, y, words, { size: 12 })]);
}

function grid(x: number, from: number, to: number, label: string): string {
  return `<line x1="${x}" x2="${x}" y1="${from}" y2="${to}" stroke="${FAINT}"/>${text(x, to + 16, label, { size: 11, anchor: "middle" })}`;
}

function dot(x: number, y: number): string {
  return `<circle cx="${x}" cy="${y}" r="6" fill="${BLUE}"/>`;
}

function diamond(x: number, y: number): string {
  return `<path d="M${x} ${y - 7} L${x + 7} ${y} L${x} ${y + 7} L${x - 7} ${y} Z" fill="#FFFFFF" stroke="${VERMILION}" stroke-width="2.5"/>`;
}

function bar(x: number, y: number, width: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${Math.max(0, width)}" height="16" fill="${fill}" stroke="${INK}" stroke-width="0.5"/>`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
