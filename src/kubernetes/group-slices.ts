// SPDX-License-Identifier: Apache-2.0
import type { SliceObject } from "./objects.ts";

/** Slices by `NAMESPACE/NAME` of their Service; a Service whose slices are those of before has the list of before. */
export function groupByService(
  slices: readonly SliceObject[],
  before: ReadonlyMap<string, readonly SliceObject[]>,
): ReadonlyMap<string, readonly SliceObject[]> {
  const grouped = new Map<string, readonly SliceObject[]>(Map.groupBy(slices, ({ service }) => service));
  for (const [service, now] of grouped) {
    const then = before.get(service);
    if (then !== undefined && isSame(then, now)) grouped.set(service, then);
  }
  return grouped;
}

function isSame(a: readonly SliceObject[], b: readonly SliceObject[]): boolean {
  return a.length === b.length && a.every((one, position) => one === b[position]);
}
