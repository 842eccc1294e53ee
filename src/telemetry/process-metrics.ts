// SPDX-License-Identifier: Apache-2.0
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Registry } from "./registry.ts";

/** How often the event loop is asked how late it is, in milliseconds. */
const LAG_RESOLUTION_MS = 20;
const NANOSECONDS = 1_000_000_000;

/**
 * Gauges of this process, read at each scrape: memory, CPU, event-loop lag since the last scrape, readiness.
 * Dispose of it to stop the lag timer. Standard names: https://prometheus.io/docs/instrumenting/writing_clientlibs/#process-metrics
 */
export function watchProcess(registry: Registry, ready: () => boolean): Disposable {
  const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
  lag.enable();
  const gauge = (name: string, help: string, read: () => number) =>
    registry.observed({ name, help, labels: [] }, "gauge", () => [{ labels: [], value: read() }]);

  gauge("pointsman_ready", "1 when the process is ready to decide.", () => (ready() ? 1 : 0));
  gauge("process_resident_memory_bytes", "Resident memory.", () => process.memoryUsage.rss());
  const startedAt = Date.now() / 1_000 - process.uptime();
  gauge("process_start_time_seconds", "When the process began, since the epoch.", () => startedAt);
  registry.observed(
    { name: "process_cpu_seconds_total", help: "CPU time of all threads.", labels: [] },
    "counter",
    () => [{ labels: [], value: cpuSeconds() }],
  );
  registry.observed(
    {
      name: "pointsman_event_loop_lag_seconds",
      help: "How late the event loop ran since the last scrape (quantile 1 is the worst).",
      labels: ["quantile"],
    },
    "gauge",
    () => {
      const samples = [
        { labels: ["0.5"], value: lateness(lag.percentile(50)) },
        { labels: ["0.99"], value: lateness(lag.percentile(99)) },
        { labels: ["1"], value: lateness(lag.max) },
      ];
      lag.reset();
      return samples;
    },
  );
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
