// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { type EncodedAny, encodeResource } from "./encode.ts";
import { nameOf, type ResourceKind } from "./resource-types.ts";
import type { Resources } from "./resources.ts";

/** Resources of one kind by name, as bytes. Two equal resources are one object, so `===` tells what changed. */
export type NamedResources = ReadonlyMap<string, EncodedAny>;

/** All that is served at one moment. */
export type Snapshot = Readonly<Record<ResourceKind, NamedResources>>;

/** Encodes the resources, taking over from `former` what has not changed. */
export function snapshotOf(resources: Resources, former: Snapshot | undefined): Snapshot {
  return {
    clusters: named("clusters", resources, former),
    endpoints: named("endpoints", resources, former),
    secrets: named("secrets", resources, former),
    listeners: named("listeners", resources, former),
    routes: named("routes", resources, former),
  };
}

/** `newer` and whatever of `older` has no successor in it. */
export function union(older: NamedResources, newer: NamedResources): NamedResources {
  return new Map([...older, ...newer]);
}

/** The version of a set of resources: a hash of their names and bytes, the same in every process. */
export function versionOf(resources: NamedResources): string {
  const hash = createHash("sha256");
  for (const [name, { value }] of [...resources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${value.length}\0`).update(value);
  }
  return hash.digest("hex").slice(0, 16);
}

function named(kind: ResourceKind, resources: Resources, former: Snapshot | undefined): NamedResources {
  const entries = resources[kind].map((resource) => {
    const name = nameOf(kind, resource);
    return [name, kept(encodeResource(kind, resource), former?.[kind].get(name))] as const;
  });
  return new Map(entries);
}

function kept(encoded: EncodedAny, former: EncodedAny | undefined): EncodedAny {
  return former !== undefined && Buffer.compare(former.value, encoded.value) === 0 ? former : encoded;
}
