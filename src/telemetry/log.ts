// SPDX-License-Identifier: Apache-2.0
import type { Writable } from "node:stream";
import type { Log, LogLevel } from "../contract/log.ts";
import { plainField } from "./log-field.ts";

/** Least level first. */
export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const satisfies readonly LogLevel[];

/** Bytes that a stream nobody reads may hold back before lines are dropped. */
const MAX_BACKLOG = 1_048_576;

/**
 * A log of JSON lines `{"time","level","event",…}` on a stream. It never throws: a stream that is gone (EPIPE) or
 * that nobody reads loses lines, and the next line that is written tells how many.
 */
export function createLog(stream: Writable, least: LogLevel): Log {
  const from = LOG_LEVELS.indexOf(least);
  let dropped = 0;
  // Without a listener the error of a closed pipe would end the process.
  stream.on("error", () => {});
  return (level, event, fields = {}) => {
    if (LOG_LEVELS.indexOf(level) < from) return;
    if (!stream.writable || stream.writableLength > MAX_BACKLOG) {
      dropped++;
      return;
    }
    const missing = dropped > 0 ? { dropped_lines: dropped } : {};
    dropped = 0;
    stream.write(`${JSON.stringify({ ...head(level, event), ...body(fields), ...missing })}\n`);
  };
}

function head(level: LogLevel, event: string) {
  return { time: new Date().toISOString(), level, event };
}

/** Fields as plain values; the names of the head are the log's own. */
function body(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const plain = plainField(fields);
  if (typeof plain !== "object" || plain === null) return {};
  return Object.fromEntries(Object.entries(plain).filter(([name]) => !OWN.has(name)));
}

const OWN: ReadonlySet<string> = new Set(["time", "level", "event"]);
