// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { BENCH, benchOptions } from "./bench-options.ts";
import { type Flag, readFlags, type Script } from "./flags.ts";

const SCRIPT = {
  file: "a.ts",
  measures: "Measures a.",
  takes: "A minute.",
  flags: {
    draws: { kind: "number", default: 8, least: 1, most: 10, whole: true, help: "draws" },
    part: { kind: "number", default: 0.5, least: 0, most: 1, help: "part" },
    sets: { kind: "text", default: "x", help: "sets", form: [/^[xy]$/, "x or y"] },
    quick: { kind: "switch", help: "less of it" },
  },
  example: "--draws 2",
} as const satisfies Script<Readonly<Record<string, Flag>>>;

const SCRIPTS = [
  ...["bench.ts", "dial-budget.ts", "dial-quality.ts", "dial-share.ts", "dial-speed.ts"],
  ...["endpoint-changes.ts", "exchange-ways.ts", "fit-gain.ts", "label-gain.ts", "quick-turns.ts"],
];

const read = (...args: readonly string[]) => readFlags(SCRIPT, args);

describe("the flags of a script that measures", () => {
  it("are what was given, and else their defaults", () => {
    const values = { draws: 8, part: 0.5, sets: "x", quick: false };
    assert.deepEqual(read(), { kind: "run", values });
    assert.deepEqual(read("--draws", "2", "--sets=y", "--quick"), {
      kind: "run",
      values: { draws: 2, part: 0.5, sets: "y", quick: true },
    });
  });

  it("are refused with what to write instead", () => {
    for (const [args, message] of [
      [["--draw", "2"], "--draw: no such flag: there are --draws, --part, --sets, --quick, --help"],
      [["--draw=2"], "--draw: no such flag: there are --draws, --part, --sets, --quick, --help"],
      [["200"], "200: no such flag: there are --draws, --part, --sets, --quick, --help"],
      [["--draws", "2.5"], "--draws: takes a whole number from 1 to 10"],
      [["--draws"], "--draws: takes a value"],
      [["--part", "two"], "--part: takes a number from 0 to 1"],
      [["--sets", "z"], "--sets: takes x or y"],
      [["--quick=yes"], "--quick: takes no value"],
    ] as const)
      assert.deepEqual(read(...args), { kind: "wrong", message: `a.ts: ${message} (--help says more)` });
  });

  it("are told by --help with what is measured, how long it takes, and an example", () => {
    for (const flag of ["--help", "-h"]) {
      const told = read("--draws", "2", flag);
      assert.ok(told.kind === "help");
      for (const part of ["Measures a.", "A minute.", /--draws N +draws \(default: 8\)/, "a.ts --draws 2\n"])
        assert.match(told.text, typeof part === "string" ? new RegExp(part.replaceAll(".", "\\.")) : part);
    }
  });

  it("of make bench give a shorter run when it is to be quick, and bare always", () => {
    const given = (...args: readonly string[]) => {
      const found = readFlags(BENCH, args);
      return found.kind === "run" ? benchOptions(found.values) : found.kind;
    };
    assert.partialDeepStrictEqual(given(), { seconds: 3, saturationSeconds: 2, rounds: 7 });
    assert.deepEqual(given("--quick", "--only", "onnx,heuristic"), {
      ...{ seconds: 1, saturationSeconds: 1, rounds: 3, starts: 3, out: "bench-results" },
      modes: ["bare", "heuristic", "onnx"],
    });
    assert.equal(given("--only", "fast"), "wrong");
  });
});

describe("a script that measures", () => {
  for (const name of SCRIPTS)
    it(`tells what it is, and measures nothing then: ${name}`, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [
        join(import.meta.dirname, name),
        "--help",
      ]);
      assert.match(stdout, /^Flags:$/m);
      assert.ok(stdout.includes(`test/bench/${name}`));
    });
});
