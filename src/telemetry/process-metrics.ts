// SPDX-License-Identifier: Apache-2.0
import { monitorEventLoopDelay } from "node:perf_hooks";
import { OBSERVED_FAMILIES as FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";

/** How often the event loop is asked how late it is, in milliseconds. */
const LAG_RESOLUTION_MS = 20;
const NANOSECONDS = 1_000_000_000;

/**
 * What this process tells of itself at each reading: memory, CPU, event-loop lag since the last one, readiness.
 * Dispose of it to stop the lag timer.
 */
export function watchProcess(metrics: Metrics, ready: () => boolean): Disposable {
  const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
  lag.enable();
  const startedAt = Date.now() / 1_000 - process.uptime();
  metrics.observed(FAMILIES.ready, () => [{ value: ready() ? 1 : 0 }]);
  metrics.observed(FAMILIES.residentMemory, () => [{ value: process.memoryUsage.rss() }]);
  metrics.observed(FAMILIES.startTime, () => [{ value: startedAt }]);
  metrics.observed(FAMILIES.cpu, () => [{ value: cpuSeconds() }]);
  metrics.observed(FAMILIES.eventLoopLag, () => {
    const readings = [
      { labels: { quantile: "0.5" }, value: lateness(lag.percentile(50)) },
      { labels: { quantile: "0.99" }, value: lateness(lag.percentile(99)) },
      { labels: { quantile: "1" }, value: lateness(lag.max) },
    ];
    lag.reset();
    return readings;
  });
  return { [Symbol.dispose]: () => void lag.disable() };
}

/** The histogram holds whole intervals in nanoseconds; what exceeds the resolution is lag. */
function lateness(interval: number): number {
  return Math.max(0, interval / NANOSECONDS - LAG_RESOLUTION_MS / 1_000);
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
