// SPDX-License-Identifier: Apache-2.0
import { PassThrough } from "node:stream";
import { runProgram } from "../../src/cli/program.ts";
import type { ProgramDeps } from "../../src/cli/program-deps.ts";

/** What a command said and how it ended. */
export interface Said {
  readonly out: string;
  readonly err: string;
  /** Exit codes it gave: one. */
  readonly codes: readonly number[];
}

/** Runs the command line in this process, with what a test gives it of the world outside; anything else it must not touch. */
export async function runCommand(args: readonly string[], deps: Partial<ProgramDeps>): Promise<Said> {
  // All that is written is held until it is read at the end: a command must never wait for a reader.
  const held = () => new PassThrough({ highWaterMark: 2 ** 30 });
  const [stdout, stderr] = [held(), held()];
  const codes: number[] = [];
  const given = {
    version: "1",
    env: {},
    stdout,
    stderr,
    exit: (code: number) => void codes.push(code),
    ...deps,
  };
  await runProgram(given as ProgramDeps, args);
  const text = (stream: PassThrough): string => String(stream.read(stream.readableLength) ?? "");
  return { out: text(stdout), err: text(stderr), codes };
}
