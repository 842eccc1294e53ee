// SPDX-License-Identifier: Apache-2.0
import { readFileSync, unwatchFile, watchFile } from "node:fs";
import type { ConfigRead, Surroundings } from "./config.ts";
import { readConfig } from "./read-config.ts";

/** How often the file is looked at. Polling sees what notifications miss: renames, and Kubernetes' symlink swaps. */
const POLL_MS = 250;

/** Reads a configuration file; a file that cannot be read is a problem like any other. */
export function loadConfig(path: string, surroundings: Surroundings): ConfigRead {
  try {
    return readConfig(readFileSync(path, "utf8"), surroundings);
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unreadable";
    return { kind: "invalid", problems: [{ path: "", message: `read ${path}: ${code}` }] };
  }
}

/** Calls `changed` with each new reading of the file, until disposed. */
export function watchConfig(
  path: string,
  surroundings: Surroundings,
  changed: (read: ConfigRead) => void,
): Disposable {
  const look = (): void => changed(loadConfig(path, surroundings));
  watchFile(path, { interval: POLL_MS, persistent: false }, look);
  return { [Symbol.dispose]: () => unwatchFile(path, look) };
}
