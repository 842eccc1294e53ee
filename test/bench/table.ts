// SPDX-License-Identifier: Apache-2.0
import { BARE_SAYS } from "./bare-config.ts";
import { RATE, WIDTH } from "./measure.ts";
import { MODES } from "./modes.ts";
import { reaches } from "./reach.ts";
import type { Report } from "./report.ts";
import type { ModeSummary } from "./summary.ts";

/** Load before the run, per core, from which others are in the way. */
const BUSY = 0.25;
const BUSY_SAYS =
  "NOTE the machine was busy before the run: latencies are not ours alone, and answers may have come too late";

/** The report as text for a terminal. */
export function reportText(report: Report): string {
  const { machine, memory, readyMs, faults } = report;
  return [
    `${machine.platform}, ${machine.cores} x ${machine.cpu}, Node ${machine.node}, load ${machine.loadBefore.toFixed(2)} before`,
    ...(machine.loadBefore > BUSY * machine.cores ? [BUSY_SAYS] : []),
    BARE_SAYS,
    ...MODES.map(({ name, says }) => `${name}: ${says}`),
    "",
    `at ${RATE} requests/s (open loop, latency from when a request was due)`,
    ...aligned([RATE_HEAD, ...report.rate.map(rateRow)]),
    "",
    `at saturation (closed loop, ${WIDTH} connections)`,
    ...aligned([SATURATION_HEAD, ...report.saturation.map(saturationRow)]),
    "",
    ...decided(report),
    `ready after ${readyMs.map((ms) => ms.toFixed(0)).join(", ")} ms`,
    ...memory.map(
      ({ workers, ready, now, highest }) =>
        `RSS with the router model, ${workers ?? "default"} workers: ${ready.toFixed(0)} MB when ready, ${now.toFixed(0)} after the load, highest ${highest.toFixed(0)}`,
    ),
    "",
    ...aligned([
      ["to reach", "bound", "measured", ""],
      ...reaches(report).map(({ what, bound, measured, reached }) => [
        what,
        bound,
        measured === undefined ? "not measured" : number(measured),
        measured === undefined ? "" : reached ? "✓" : "✗",
      ]),
    ]),
    ...faults.map((fault) => `FAULT ${fault}`),
    "",
  ].join("\n");
}

const RATE_HEAD = ["mode", "p50 ms", "p99 ms", "added p50", "added p99", "Envoy CPU µs", "pointsman CPU µs"];

function rateRow(one: ModeSummary): readonly string[] {
  const { mode, p50, p99, addedP50, addedP99, envoyCpu, pointsmanCpu } = one;
  return [
    mode,
    ...[p50, p99, addedP50, addedP99].map((ms) => ms.toFixed(2)),
    ...[envoyCpu, pointsmanCpu].map(whole),
  ];
}

const SATURATION_HEAD = [
  "mode",
  "requests/s",
  "p50 ms",
  "p99 ms",
  "Envoy CPU µs",
  "pointsman CPU µs",
  "per pointsman CPU-s",
];

function saturationRow(one: ModeSummary): readonly string[] {
  const { mode, perSecond, p50, p99, envoyCpu, pointsmanCpu, perCpuSecond } = one;
  return [
    mode,
    whole(perSecond),
    p50.toFixed(1),
    p99.toFixed(1),
    whole(envoyCpu),
    whole(pointsmanCpu),
    perCpuSecond === undefined ? "-" : whole(perCpuSecond),
  ];
}

/** How the router model's decisions were made: under load the static graph answers for the encoder. */
function decided(report: Report): readonly string[] {
  const lines = [
    [`${RATE}/s`, report.rate],
    ["saturation", report.saturation],
  ] as const;
  return lines.flatMap(([load, summaries]) =>
    summaries
      .filter(({ mode, requests }) => mode.startsWith("onnx") && requests > 0)
      .map(({ mode, reasons, requests }) => `${mode} at ${load} decided by ${shares(reasons, requests)}`),
  );
}

function shares(reasons: Readonly<Record<string, number>>, requests: number): string {
  return Object.entries(reasons)
    .map(([reason, count]) => `${reason} ${((100 * count) / requests).toFixed(1)} %`)
    .join(", ");
}

/** Columns with two spaces between: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

function whole(value: number): string {
  return value.toFixed(0);
}

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
