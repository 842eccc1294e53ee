// SPDX-License-Identifier: Apache-2.0
import type { Endpoint } from "../contract/backend.ts";
import type { SliceObject } from "./objects.ts";
import type { FormedService, Group } from "./place-services.ts";

/** Most endpoints of a backend that are taken. */
export const MAX_ENDPOINTS = 10_000;

/** EndpointSlices by `NAMESPACE/NAME` of their Service. */
export type Slices = (service: string) => readonly SliceObject[];

/** The ready addresses of a group's Services, each once, in order, with their weights where one is set; at most `MAX_ENDPOINTS`. */
export function endpointsOf(group: Group, slices: Slices): readonly Endpoint[] {
  const isWeighted = group.some(({ form }) => form.settings.weight !== undefined);
  const endpoints = new Map<string, Endpoint>();
  for (const one of group)
    for (const { address, port } of ownEndpoints(one, slices)) {
      const weight = isWeighted ? { weight: one.form.settings.weight ?? 1 } : {};
      const key = `${address} ${port}`;
      if (!endpoints.has(key)) endpoints.set(key, { address, port, ...weight });
    }
  return [...endpoints.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MAX_ENDPOINTS)
    .map(([, endpoint]) => endpoint);
}

/** How many ready addresses one Service has. */
export function endpointCount(one: FormedService, slices: Slices): number {
  return ownEndpoints(one, slices).length;
}

function ownEndpoints({ service, form }: FormedService, slices: Slices): readonly Endpoint[] {
  if (form.slicePort === undefined) return [];
  const name = form.slicePort;
  return slices(`${service.namespace}/${service.name}`).flatMap((slice) => {
    const port = slice.ports.get(name);
    // A Service with both families has each pod in a slice of either: the first family is the one it prefers.
    if (port === undefined || slice.ipFamily !== service.ipFamily) return [];
    return slice.addresses.map((address) => ({ address, port }));
  });
}
