// SPDX-License-Identifier: Apache-2.0
import type { Log } from "../contract/log.ts";

/** Hears of bugs, which never end the process. */
export function bugLog(log: Log): (cause: unknown) => void {
  return (cause) => log("error", "bug", bugFacts(cause));
}

/** What is said of a bug: its class and where it happened, not its message, which may quote a prompt. */
function bugFacts(cause: unknown): Readonly<Record<string, unknown>> {
  if (!(cause instanceof Error)) return { error: typeof cause };
  return { error: cause.name, at: /^ *at (.*)$/m.exec(cause.stack ?? "")?.[1] };
}
