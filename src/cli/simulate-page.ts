// SPDX-License-Identifier: Apache-2.0
import { basename } from "node:path";
import type { DialTarget } from "../contract/dial.ts";
import type { ReplayWindow } from "../dial/replay-windows.ts";
import type { SimulationPage } from "../report/simulation-report.ts";
import type { Timeline } from "../report/timeline-plot.ts";
import { figureRows, held, usdPerThousand } from "./simulate-table.ts";
import { percent, targetWords } from "./simulate-target.ts";
import { caveats, findings } from "./simulate-words.ts";
import type { Simulation } from "./simulation.ts";

/** How near a share is to be, in the picture. */
const SHARE_BAND = 0.02;

/** A simulation in the form that the HTML report takes. */
export function simulationPage(found: Simulation): SimulationPage {
  return {
    title: targetWords(found.target),
    findings: findings(found),
    caveats: caveats(found),
    timelines: [
      shareLine(found),
      { ...thresholdLine(found), note: "Mean of each stretch, and the least and the most in it." },
      ...qualityLine(found),
      ...(found.priced ? moneyLine(found) : []),
    ],
    table: figureRows(found),
  };
}

function base({ windows, phases, requests }: Simulation) {
  let before = 0;
  const jumps = phases.map(({ file, requests: count }) => {
    const at = before;
    before += count;
    return { at, name: basename(file) };
  });
  return { at: windows.map(({ from, requests: count }) => from + count / 2), requests, jumps };
}

function shareLine(found: Simulation): Timeline & { readonly note: string } {
  const { target, windows } = found;
  const curves = [
    { name: "strong share", kind: "main", values: windows.map((one) => one.strongShare) },
  ] as const;
  const asked = target.kind === "strongShare" ? target.share : undefined;
  const wanted =
    asked === undefined
      ? {}
      : { wanted: { value: asked, low: asked - SHARE_BAND, high: asked + SHARE_BAND } };
  return {
    title: "Share of strong calls",
    note:
      asked === undefined
        ? "Of each stretch."
        : "Of each stretch; shaded: two points around what was asked for.",
    ...base(found),
    curves,
    ...wanted,
    least: 0,
    most: Math.max(0.1, ...windows.map((one) => one.strongShare)),
    unit: percent,
  };
}

function thresholdLine(found: Simulation): Timeline {
  const { windows } = found;
  const curve = (name: string, kind: "main" | "thin", of: (one: ReplayWindow) => number) => ({
    ...{ name, kind },
    values: windows.map(of),
  });
  return {
    ...{ title: "Threshold", ...base(found), least: 0, most: 1, unit: (value) => value.toFixed(2) },
    curves: [
      curve("threshold", "main", ({ threshold }) => threshold.mean),
      curve("", "thin", ({ threshold }) => threshold.least),
      curve("", "thin", ({ threshold }) => threshold.most),
    ],
  };
}

function qualityLine(found: Simulation): readonly (Timeline & { readonly note: string })[] {
  const values = found.windows.map(held);
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return [];
  const floor = floorOf(found.target);
  const [least, most] = [Math.min(...known, floor ?? 1), Math.max(...known, 1)];
  return [
    {
      ...{ title: "Predicted quality", ...base(found), unit: percent },
      note: "In percent of what is predicted of the strong model.",
      curves: [{ name: "predicted quality", kind: "main", values }],
      ...(floor !== undefined && { wanted: { value: floor } }),
      ...{ least, most },
    },
  ];
}

function floorOf(target: DialTarget): number | undefined {
  return target.kind === "qualityFloor" ? target.floor : undefined;
}

function moneyLine(found: Simulation): readonly (Timeline & { readonly note: string })[] {
  const { windows } = found;
  const had = windows.map(usdPerThousand);
  const allStrong = windows.map(({ allStrongUsd, requests }) => (1000 * allStrongUsd) / requests);
  return [
    {
      ...{ title: "US dollars per 1,000 requests", ...base(found), least: 0 },
      note: "Dashed: if all of them went to the strong model.",
      curves: [
        { name: "with the dial", kind: "main", values: had },
        { name: "strong calls only", kind: "second", values: allStrong },
      ],
      most: Math.max(...had, ...allStrong, Number.MIN_VALUE),
      unit: (value) => value.toPrecision(3),
    },
  ];
}
