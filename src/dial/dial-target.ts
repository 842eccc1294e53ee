// SPDX-License-Identifier: Apache-2.0
import type { DialTarget } from "../contract/dial.ts";

/** A target as one short text: two targets are the same when their texts are. */
export function targetText(target: DialTarget): string {
  switch (target.kind) {
    case "threshold":
      return `threshold ${target.threshold}`;
    case "strongShare":
      return `strongShare ${target.share}`;
    case "qualityFloor":
      return `qualityFloor ${target.floor}`;
    case "dailyBudgetUsd":
      return `dailyBudgetUsd ${target.usd}`;
  }
}
