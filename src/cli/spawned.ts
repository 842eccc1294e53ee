// SPDX-License-Identifier: Apache-2.0
import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import type { ChildExit } from "./lifecycle.ts";
import type { Env } from "./program-deps.ts";
import type { Child } from "./supervise.ts";

/** Where a process's output goes: a pipe to us, or an open file. */
export type OutputTo = "pipe" | number;

export interface Spawned extends Child {
  /** Absent when the output goes to a file. */
  readonly stdout: Readable | null;
  readonly stderr: Readable | null;
}

/**
 * Starts a process in a process group of its own, so that Ctrl-C at the terminal reaches us alone and we decide the
 * order in which things end.
 */
export function startProcess(command: readonly [string, ...string[]], env: Env, outputTo: OutputTo): Spawned {
  const [file, ...args] = command;
  const child = spawn(file, args, { env: { ...env }, stdio: ["ignore", outputTo, outputTo], detached: true });
  return {
    exited: exitOf(child),
    kill: (signal) => void child.kill(signal),
    stdout: child.stdout,
    stderr: child.stderr,
  };
}

function exitOf(child: ChildProcess): Promise<ChildExit> {
  return new Promise((resolve) => {
    child.once("error", () => resolve({ code: 127, signal: null }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
}
