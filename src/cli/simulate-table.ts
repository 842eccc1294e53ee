// SPDX-License-Identifier: Apache-2.0
import { joinedWindows, type ReplayWindow } from "../dial/replay-windows.ts";
import { columns } from "./columns.ts";
import { percent } from "./simulate-target.ts";
import { findings } from "./simulate-words.ts";
import type { Simulation } from "./simulation.ts";
import { sparkline } from "./sparkline.ts";

/** Stretches that share a line of the table. */
const PER_ROW = 4;

/** A simulation as lines for a terminal: what was found, curves in little, and the figures. */
export function simulationLines(found: Simulation): readonly string[] {
  const { head, rows } = figureRows(found);
  return [...findings(found), "", ...curves(found), "", ...columns([head, ...rows])];
}

function curves({ windows, priced }: Simulation): readonly string[] {
  const row = (name: string, of: (window: ReplayWindow) => number | undefined, range?: [number, number]) => {
    const values = windows.map(of);
    const known = values.filter((value) => value !== undefined);
    if (known.length === 0) return [];
    const [least, most] = range ?? [Math.min(...known), Math.max(...known)];
    return [[name, sparkline(values, least, most), `${figure(least)} to ${figure(most)}`]];
  };
  return columns([
    ...row("strong share", ({ strongShare }) => strongShare),
    ...row("threshold", ({ threshold }) => threshold.mean),
    ...row("predicted quality", held),
    ...(priced ? row("USD per 1,000", usdPerThousand) : []),
  ]);
}

/** The figures of each stretch, as cells. */
export function figureRows({ windows, priced, replicas, perSecond }: Simulation) {
  const [origin] = windows;
  const rows: ReplayWindow[] = [];
  for (let from = 0; from < windows.length; from += PER_ROW) {
    const [first, ...others] = windows.slice(from, from + PER_ROW);
    if (first !== undefined) rows.push(joinedWindows([first, ...others]));
  }
  const head = [
    ...["requests", "time", "strong share", "threshold", "predicted quality"],
    ...(priced ? ["USD per 1,000", "saved"] : []),
    ...(replicas > 1 ? ["replicas' thresholds"] : []),
    "alarms",
  ];
  const cells = rows.map((row) => [
    `${counted(row.from + 1)} – ${counted(row.from + row.requests)}`,
    timeText(row.fromMs, origin.fromMs, perSecond === undefined),
    percent(row.strongShare),
    `${row.threshold.mean.toFixed(3)} (${row.threshold.least.toFixed(3)} – ${row.threshold.most.toFixed(3)})`,
    held(row) === undefined ? "–" : percent(held(row) ?? 0),
    ...(priced ? [usdPerThousand(row).toFixed(2), savedOf(row)] : []),
    ...(replicas > 1 ? [spread(row.replicas)] : []),
    row.alarms.join(", "),
  ]);
  return { head, rows: cells };
}

/** Predicted quality as a part of the strong model's. */
export function held({ quality, strongQuality }: ReplayWindow): number | undefined {
  return quality === undefined || strongQuality === undefined || strongQuality === 0
    ? undefined
    : quality / strongQuality;
}

/** Mean US dollars of a thousand requests. */
export function usdPerThousand({ usd, requests }: ReplayWindow): number {
  return (1000 * usd) / requests;
}

function savedOf({ usd, allStrongUsd }: ReplayWindow): string {
  return allStrongUsd === 0 ? "–" : percent(1 - usd / allStrongUsd);
}

function spread(thresholds: readonly number[]): string {
  return `${Math.min(...thresholds).toFixed(3)} – ${Math.max(...thresholds).toFixed(3)}`;
}

/** When a stretch began: the date of a log, or how long after the beginning. */
function timeText(ms: number, originMs: number, isDated: boolean): string {
  if (isDated) return new Date(ms).toISOString().slice(0, 16).replace("T", " ");
  const minutes = Math.floor((ms - originMs) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  return `${days > 0 ? `${days} d ` : ""}${hours} h ${String(minutes % 60).padStart(2, "0")}`;
}

function counted(count: number): string {
  return count.toLocaleString("en-US");
}

function figure(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
