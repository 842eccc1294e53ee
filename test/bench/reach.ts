// SPDX-License-Identifier: Apache-2.0
import { type Report, summaryOf } from "./report.ts";
import { median } from "./summary.ts";

/** One thing to reach, and what was measured; undefined where it was not. */
export interface Reach {
  readonly what: string;
  readonly bound: string;
  readonly measured: number | undefined;
  readonly reached: boolean;
}

/** Milliseconds that a pinned or heuristic decision may add at the median, over bare Envoy at the fixed rate. */
export const ADDED_MS = 1.5;
const PER_CPU_SECOND = 4000;
const READY_MS = 2000;
const MEMORY_MB = 250;

/** What the project set out to reach (issue 3), against this run. */
export function reaches(report: Report): readonly Reach[] {
  const heuristic = summaryOf(report.saturation, "heuristic")?.perCpuSecond;
  const memory = report.memory.map((one) => one.highest);
  return [
    atMost("pinned adds at the median, ms", ADDED_MS, summaryOf(report.rate, "pinned")?.addedP50),
    atMost("heuristic adds at the median, ms", ADDED_MS, summaryOf(report.rate, "heuristic")?.addedP50),
    {
      what: "heuristic exchanges per CPU-second of pointsman",
      bound: `>= ${PER_CPU_SECOND}`,
      measured: heuristic,
      reached: (heuristic ?? 0) >= PER_CPU_SECOND,
    },
    atMost("ready, ms", READY_MS, report.readyMs.length === 0 ? undefined : median(report.readyMs)),
    atMost(
      "highest RSS, saturation included, MB",
      MEMORY_MB,
      memory.length === 0 ? undefined : Math.max(...memory),
    ),
  ];
}

function atMost(what: string, most: number, measured: number | undefined): Reach {
  return { what, bound: `<= ${most}`, measured, reached: measured !== undefined && measured <= most };
}
