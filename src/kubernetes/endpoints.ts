// SPDX-License-Identifier: Apache-2.0
import type { Endpoint } from "../contract/backend.ts";
import { keyOf, type SliceObject } from "./objects.ts";
import type { FormedService, Group } from "./place-services.ts";
import type { ServiceForm } from "./service-form.ts";

/** Most endpoints of a backend that are taken. */
export const MAX_ENDPOINTS = 10_000;

/** EndpointSlices by `NAMESPACE/NAME` of their Service. */
export type Slices = (service: string) => readonly SliceObject[];

/**
 * What was made of a Service's slices, by their list and then its form: in a cluster of many Services almost nothing
 * changes from one look to the next.
 */
const remembered = new WeakMap<readonly SliceObject[], WeakMap<ServiceForm, readonly Endpoint[]>>();

/** The ready addresses of a group's Services, each once, in order, with their weights where one is set; at most `MAX_ENDPOINTS`. */
export function endpointsOf(group: Group, slices: Slices): readonly Endpoint[] {
  const [first, ...others] = group;
  if (others.length > 0) return merged(group, slices);
  const own = slices(keyOf(first.service));
  const known = remembered.get(own)?.get(first.form);
  if (known !== undefined) return known;
  const endpoints = merged(group, slices);
  const byForm = remembered.get(own) ?? new WeakMap<ServiceForm, readonly Endpoint[]>();
  remembered.set(own, byForm.set(first.form, endpoints));
  return endpoints;
}

function merged(group: Group, slices: Slices): readonly Endpoint[] {
  const isWeighted = group.some(({ form }) => form.settings.weight !== undefined);
  const endpoints = new Map<string, Endpoint>();
  for (const one of group)
    for (const [port, { addresses }] of portsOf(one, slices)) {
      const weight = isWeighted ? { weight: one.form.settings.weight ?? 1 } : {};
      for (const address of addresses) endpoints.set(`${address} ${port}`, { address, port, ...weight });
    }
  return [...endpoints.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MAX_ENDPOINTS)
    .map(([, endpoint]) => endpoint);
}

/** How many ready addresses one Service has. */
export function endpointCount({ service, form }: FormedService, slices: Slices): number {
  return portsOf({ service, form }, slices).reduce((sum, [, slice]) => sum + slice.addresses.length, 0);
}

/** The slices that have the port, with its number. */
function portsOf(
  { service, form }: Pick<FormedService, "service" | "form">,
  slices: Slices,
): readonly (readonly [number, SliceObject])[] {
  const wanted = form.slicePort;
  if (wanted === undefined) return [];
  return slices(keyOf(service)).flatMap((slice) => {
    const port = slice.ports.get(wanted.name);
    // A Service with both families has each pod in a slice of either: the first family is the one it prefers.
    return port === undefined || slice.ipFamily !== wanted.ipFamily ? [] : [[port, slice] as const];
  });
}
