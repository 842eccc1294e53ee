// SPDX-License-Identifier: Apache-2.0
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder that an operator names, with those above it, and sees that it can be written to. Throws the file system's
 * error at once where that cannot be: Node's own `recursive` never ends where a folder takes none, as under /proc.
 */
export function makeFolder(folder: string, mode?: number): void {
  makeWithParents(folder, mode);
  accessSync(`${folder}/.`, constants.W_OK | constants.X_OK); // the dot: a file in its place is none
}

function makeWithParents(folder: string, mode: number | undefined): void {
  if (existsSync(folder)) return;
  makeWithParents(dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (cause) {
    if (!existsSync(folder)) throw cause; // else somebody was quicker
  }
}

/** What went wrong with a file, without the words that the file system or a bug might quote. */
export function codeOf(cause: unknown): string {
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.name : typeof cause;
}
