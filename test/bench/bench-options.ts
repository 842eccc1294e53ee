// SPDX-License-Identifier: Apache-2.0
import type { Flag, Script, Values } from "./flags.ts";
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

const NAMES = MODES.map(({ name }) => name);
const ONE = `(${NAMES.join("|")})`;

export const BENCH = {
  file: "bench.ts",
  measures: `What a request through the real Envoy and pointsman costs, in latency, throughput, CPU and memory, against a bare
Envoy in the same round. The modes take turns:
${MODES.map(({ name, says }) => `  ${name.padEnd(12)} ${says}`).join("\n")}`,
  takes:
    "Five minutes, or one with --quick, on a machine that does nothing else. Run it as make bench, which builds what it needs. Exit code 1: replies were not as their mode has them.",
  flags: {
    quick: {
      kind: "switch",
      help: "3 rounds in place of 7, 3 starts in place of 5, one second at most in --seconds",
    },
    seconds: {
      ...{ kind: "number", default: 3, least: 0.5, most: 600 },
      help: "seconds of each mode in each round, at the fixed rate; at saturation 2 at most",
    },
    only: {
      ...{ kind: "text", default: NAMES.join(",") },
      help: "modes that are measured, separated by commas; bare always is",
      form: [new RegExp(`^${ONE}(,${ONE})*$`), `modes out of ${NAMES.join(", ")}, separated by commas`],
    },
    out: { kind: "text", default: "bench-results", help: "folder for bench.json and bench.svg" },
  },
  example: "--quick --only heuristic,onnx        # or: make bench ARGS='--quick --only heuristic,onnx'",
} as const satisfies Script<Readonly<Record<string, Flag>>>;

/** The run's size. */
export function benchOptions({ quick, seconds, only, out }: Values<typeof BENCH.flags>): BenchOptions {
  const length = quick ? Math.min(seconds, 1) : seconds;
  const wanted = new Set<string>(["bare", ...only.split(",")]);
  return {
    seconds: length,
    saturationSeconds: Math.min(length, 2),
    rounds: quick ? 3 : 7,
    starts: quick ? 3 : 5,
    modes: NAMES.filter((name) => wanted.has(name)),
    out,
  };
}
