// SPDX-License-Identifier: Apache-2.0

const LEVELS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/** Values as a line of little bars, from the least of a range to the most; what is unknown is a space. */
export function sparkline(values: readonly (number | undefined)[], least: number, most: number): string {
  const span = Math.max(Number.MIN_VALUE, most - least);
  return values
    .map((value) => {
      if (value === undefined) return " ";
      const part = Math.min(1, Math.max(0, (value - least) / span));
      return LEVELS[Math.min(LEVELS.length - 1, Math.floor(part * LEVELS.length))];
    })
    .join("");
}
