// SPDX-License-Identifier: Apache-2.0
import type { Log } from "../contract/log.ts";
import { FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";

const MINUTE_MS = 60_000;

/** Counts spans that never arrived, and warns of them at most once a minute. */
export function countLostSpans(
  metrics: Metrics,
  log: Log,
  now: () => number,
): (spans: number, cause?: unknown) => void {
  const total = metrics.counter(FAMILIES.spansLost);
  let warnedAt = Number.NEGATIVE_INFINITY;
  let since = 0;
  return (spans, cause) => {
    total.add(spans, { cause: cause === undefined ? "queue-full" : "export" });
    since += spans;
    if (now() - warnedAt < MINUTE_MS) return;
    log("warn", "spans-lost", { spans: since, ...(cause === undefined ? {} : { cause }) });
    warnedAt = now();
    since = 0;
  };
}
