// SPDX-License-Identifier: Apache-2.0
import { LagWindows } from "./lag-windows.ts";
import { OBSERVED_FAMILIES as FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";

/**
 * What this process tells of itself at each reading: memory, CPU, event-loop lag, readiness.
 * Dispose of it to stop the lag timers.
 */
export function watchProcess(metrics: Metrics, ready: () => boolean): Disposable {
  const lag = new LagWindows();
  const startedAt = Date.now() / 1_000 - process.uptime();
  metrics.observed(FAMILIES.ready, () => [{ value: ready() ? 1 : 0 }]);
  metrics.observed(FAMILIES.residentMemory, () => [{ value: process.memoryUsage.rss() }]);
  metrics.observed(FAMILIES.startTime, () => [{ value: startedAt }]);
  metrics.observed(FAMILIES.cpu, () => [{ value: cpuSeconds() }]);
  metrics.observed(FAMILIES.eventLoopLag, () => {
    const { median, p99, worst } = lag.read();
    return [
      { labels: { quantile: "0.5" }, value: median },
      { labels: { quantile: "0.99" }, value: p99 },
      { labels: { quantile: "1" }, value: worst },
    ];
  });
  return lag;
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
