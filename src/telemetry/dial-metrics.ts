// SPDX-License-Identifier: Apache-2.0
import type { DialStatus } from "../contract/status.ts";
import { OBSERVED_FAMILIES as FAMILIES } from "./metric-families.ts";
import type { Metrics, Reading } from "./metrics.ts";

/** One dial as it is told to Prometheus. */
export interface ObservedDial extends DialStatus {
  readonly virtualModel: string;
  readonly threshold: number;
}

/** What dials tell at each reading. */
export function watchDials(metrics: Metrics, dials: () => readonly ObservedDial[]): void {
  const each = (value: (dial: ObservedDial) => number | undefined): readonly Reading[] =>
    dials().flatMap((dial) => {
      const found = value(dial);
      return found === undefined ? [] : [{ value: found, labels: { virtual_model: dial.virtualModel } }];
    });
  metrics.observed(FAMILIES.dialThreshold, () => each(({ threshold }) => threshold));
  metrics.observed(FAMILIES.dialShare, () => each(({ recentShare }) => recentShare));
  metrics.observed(FAMILIES.dialQuality, () => each(({ recentQuality }) => recentQuality));
  metrics.observed(FAMILIES.dialSpent, () => each(({ spentTodayUsd }) => spentTodayUsd));
  metrics.observed(FAMILIES.dialDrift, () => each(({ drift }) => drift));
  metrics.observed(FAMILIES.dialTarget, () =>
    dials().map(({ virtualModel, target, partUsd }) => ({
      value: partUsd ?? amountOf(target),
      labels: { virtual_model: virtualModel, target: target.kind },
    })),
  );
  metrics.observed(FAMILIES.dialAlarm, () =>
    dials().flatMap(({ virtualModel, alarms }) =>
      alarms.map((alarm) => ({ value: 1, labels: { virtual_model: virtualModel, alarm } })),
    ),
  );
}

function amountOf(target: DialStatus["target"]): number {
  switch (target.kind) {
    case "threshold":
      return target.threshold;
    case "strongShare":
      return target.share;
    case "qualityFloor":
      return target.floor;
    default:
      return target.usd;
  }
}
