// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import type { Output } from "../cli/program-deps.ts";
import type { Surroundings } from "../config/config.ts";
import type { Collector } from "../contract/gateway.ts";
import type { RouterModelFacts } from "../contract/router-model.ts";
import { type CollectorSetting, collectorFrom, metricsCollectorFrom } from "../telemetry/collector.ts";

/** What the process is given: its environment, its output, and where its router models are. */
export interface Place {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly version: string;
  readonly modelDir: string;
  /** What configurations must know of the router model there. */
  readonly routerModel: () => RouterModelFacts;
}

/** What configurations may look at of it. */
export function surroundingsOf(place: Place): Surroundings {
  return {
    env: place.env,
    readFile: (path) => readFileSync(path, "utf8"),
    readFolder: (path) => readdirSync(path),
    routerModel: place.routerModel,
  };
}

/** Where its traces go; throws, with the variable, when that cannot be understood. */
export function collectorOf(place: Place): Collector | undefined {
  return usable(collectorFrom(place.env));
}

/** Where its metrics are pushed to; throws likewise. */
export function metricsCollectorOf(place: Place): Collector | undefined {
  return usable(metricsCollectorFrom(place.env));
}

function usable(setting: CollectorSetting): Collector | undefined {
  if (setting.kind === "invalid") throw new Error(setting.problem);
  return setting.kind === "collector" ? setting.collector : undefined;
}
