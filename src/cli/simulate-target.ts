// SPDX-License-Identifier: Apache-2.0
import type { DialTarget } from "../contract/dial.ts";

/** The options that say what the dial holds. */
export interface TargetFlags {
  readonly threshold?: number;
  readonly strongShare?: number;
  readonly qualityFloor?: number;
  readonly dailyBudget?: number;
}

/** The one target of the options, or what is wrong with them. */
export function targetOf({
  threshold,
  strongShare,
  qualityFloor,
  dailyBudget,
}: TargetFlags): DialTarget | string {
  const targets: DialTarget[] = [
    ...(threshold === undefined ? [] : [{ kind: "threshold", threshold } as const]),
    ...(strongShare === undefined ? [] : [{ kind: "strongShare", share: strongShare } as const]),
    ...(qualityFloor === undefined ? [] : [{ kind: "qualityFloor", floor: qualityFloor } as const]),
    ...(dailyBudget === undefined ? [] : [{ kind: "dailyBudgetUsd", usd: dailyBudget } as const]),
  ];
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0)
    return "exactly one of --strong-share, --quality-floor, --daily-budget and --threshold says what the dial holds";
  return target;
}

/** A target in words. */
export function targetWords(target: DialTarget): string {
  switch (target.kind) {
    case "threshold":
      return `threshold ${target.threshold}`;
    case "strongShare":
      return `${percent(target.share)} strong calls`;
    case "qualityFloor":
      return `${percent(target.floor)} of the strong model's predicted quality`;
    case "dailyBudgetUsd":
      return `${target.usd} US dollars a day`;
  }
}

/** A share of [0, 1] in percent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
