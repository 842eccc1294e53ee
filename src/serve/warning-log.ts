// SPDX-License-Identifier: Apache-2.0
import type { ConfigWarning } from "../config/config.ts";
import type { Log } from "../contract/log.ts";

/** Warnings remembered as told; a process whose configuration changes for years forgets the oldest. */
const MOST = 10_000;

/** Tells each warning of a configuration once in the life of the process, however often the file is read again. */
export function warningLog(log: Log): (warnings: readonly ConfigWarning[]) => void {
  const told = new Set<string>();
  return (warnings) => {
    for (const { event, path, message } of warnings) {
      if (told.has(message)) continue;
      const [oldest] = told;
      if (told.size >= MOST && oldest !== undefined) told.delete(oldest);
      told.add(message);
      log("warn", event, { path, message });
    }
  };
}
