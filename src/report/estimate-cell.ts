// SPDX-License-Identifier: Apache-2.0
import type { Estimate } from "../evaluation/bootstrap.ts";
import type { EvaluationRow } from "../evaluation/evaluation.ts";
import { escaped } from "./html.ts";

/** The content of a table cell: a figure with its interval below it; empty where there is none. */
export function estimateCell(estimate: Estimate | undefined, format: (value: number) => string): string {
  if (estimate === undefined) return "";
  const { value, low, high } = estimate;
  if (low === undefined || high === undefined || high - low < 1e-9) return format(value);
  return `${format(value)} <small>${format(low)} … ${format(high)}</small>`;
}

/** The heading cell of a router's row, with the profile whose loss is its score. */
export function routerCell({ router, profile }: Pick<EvaluationRow, "router" | "profile">): string {
  const loss = profile === undefined ? "" : ` <small>loss of ${escaped(profile)}</small>`;
  return `<th scope="row">${escaped(router)}${loss}</th>`;
}

/** Three digits, as an APGR is told. */
export function threeDigits(value: number): string {
  return value.toFixed(3);
}

/** Three digits with their sign. */
export function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
}

/** A share in whole percent. */
export function percent(value: number): string {
  return `${(100 * value).toFixed(0)}&nbsp;%`;
}
