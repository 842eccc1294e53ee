// SPDX-License-Identifier: Apache-2.0
import { parseArgs } from "node:util";
import { MODES, type ModeName } from "./modes.ts";

/** What one run of the benchmark does. */
export interface BenchOptions {
  /** Seconds of each mode in each round, at the fixed rate. */
  readonly seconds: number;
  /** Seconds of each mode in each round, at saturation. */
  readonly saturationSeconds: number;
  readonly rounds: number;
  /** Starts of `pointsman serve` that are timed. */
  readonly starts: number;
  readonly modes: readonly ModeName[];
  /** Folder for bench.json and bench.svg. */
  readonly out: string;
}

/** The run's size from the command line. Throws with what to write instead. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      seconds: { type: "string" },
      only: { type: "string" },
      out: { type: "string", default: "bench-results" },
    },
  });
  const seconds = values.seconds === undefined ? (values.quick ? 1 : 3) : Number(values.seconds);
  if (!(seconds >= 0.5 && seconds <= 600))
    throw new Error(`--seconds ${values.seconds}: is no length: give 0.5 to 600`);
  return {
    seconds,
    saturationSeconds: Math.min(seconds, 2),
    rounds: values.quick ? 3 : 7,
    starts: values.quick ? 3 : 5,
    modes: chosen(values.only),
    out: values.out,
  };
}

/** The bare Envoy is always there: everything is measured against it. */
function chosen(only: string | undefined): readonly ModeName[] {
  const all = MODES.map(({ name }) => name);
  if (only === undefined) return all;
  const wanted = only.split(",");
  const unknown = wanted.find((name) => !all.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`--only ${unknown}: no such mode: there are ${all.join(", ")}`);
  return all.filter((name) => name === "bare" || wanted.includes(name));
}
