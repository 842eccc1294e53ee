// SPDX-License-Identifier: Apache-2.0
import type { Report } from "./report.ts";
export function plot(report: Report): string {
  return JSON.stringify(report.machine);
}
