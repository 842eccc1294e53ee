// SPDX-License-Identifier: Apache-2.0
import type { DialStatus } from "../contract/status.ts";
import type { DialReading } from "../dial/reading.ts";
import type { ObservedDial } from "../telemetry/dial-metrics.ts";

/** A dial as the status page has it. */
export function dialStatus(reading: DialReading): DialStatus {
  const { target, share, quality, drift, spentTodayUsd, partUsd, alarms } = reading;
  return {
    target,
    ...(share !== undefined && { recentShare: share }),
    ...(quality !== undefined && { recentQuality: quality }),
    spentTodayUsd,
    ...(partUsd !== undefined && { partUsd }),
    ...(drift !== undefined && { drift }),
    alarms: alarms.map(({ kind }) => kind),
  };
}

/** All dials as metrics have them. */
export function observedDials(readings: ReadonlyMap<string, DialReading>): readonly ObservedDial[] {
  return [...readings].map(([virtualModel, reading]) => ({
    virtualModel,
    threshold: reading.threshold,
    ...dialStatus(reading),
  }));
}
