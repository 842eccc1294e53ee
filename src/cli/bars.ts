// SPDX-License-Identifier: Apache-2.0

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** A share of [0, 1] as a little bar of `width` columns, exact to an eighth of a column. */
export function bar(share: number, width = 10): string {
  const eighths = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
  const text = "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
  return text.padEnd(width, "·");
}
