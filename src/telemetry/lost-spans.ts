// SPDX-License-Identifier: Apache-2.0
import type { Log } from "../contract/log.ts";
import type { Registry } from "./registry.ts";

const MINUTE_MS = 60_000;

/** Counts spans that never arrived, and warns of them at most once a minute. */
export function countLostSpans(
  registry: Registry,
  log: Log,
  now: () => number,
): (spans: number, cause?: unknown) => void {
  const total = registry.counter({
    name: "pointsman_spans_lost_total",
    help: "Spans that the collector did not take, or for which there was no room.",
    labels: ["cause"],
  });
  let warnedAt = Number.NEGATIVE_INFINITY;
  let since = 0;
  return (spans, cause) => {
    total.add([cause === undefined ? "queue-full" : "export"], spans);
    since += spans;
    if (now() - warnedAt < MINUTE_MS) return;
    log("warn", "spans-lost", { spans: since, ...(cause === undefined ? {} : { cause }) });
    warnedAt = now();
    since = 0;
  };
}
