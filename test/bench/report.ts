// SPDX-License-Identifier: Apache-2.0
import type { ModeName } from "./modes.ts";
import type { ModeSummary } from "./summary.ts";

/** Resident memory of pointsman with the router model, in MB: after the run, and its highest in it. */
export interface Memory {
  /** Encoder threads; undefined where pointsman chose. */
  readonly workers: number | undefined;
  /** With the router model loaded, before the first request. */
  readonly ready: number;
  readonly now: number;
  readonly highest: number;
}

/** Everything one run found; bench.json is this. */
export interface Report {
  readonly machine: {
    readonly platform: string;
    readonly cpu: string;
    readonly cores: number;
    readonly node: string;
    /** Load average of the last minute before the run: how busy others kept the machine. */
    readonly loadBefore: number;
  };
  readonly rate: readonly ModeSummary[];
  readonly saturation: readonly ModeSummary[];
  /** Milliseconds from start to /readyz 200, each start. */
  readonly readyMs: readonly number[];
  readonly memory: readonly Memory[];
  readonly faults: readonly string[];
}

/** The summary of one mode, where it was measured. */
export function summaryOf(all: readonly ModeSummary[], mode: ModeName): ModeSummary | undefined {
  return all.find((one) => one.mode === mode);
}
