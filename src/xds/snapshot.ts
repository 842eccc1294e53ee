// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { type EncodedAny, encodeResource } from "./encode.ts";
import type { JsonObject } from "./json.ts";
import { nameOf, type ResourceKind } from "./resource-types.ts";
import type { Resources } from "./resources.ts";

/** Resources of one kind by name, as bytes. Two equal resources are one object, so `===` tells what changed. */
export type NamedResources = ReadonlyMap<string, EncodedAny>;

/** All that is served at one moment. */
export type Snapshot = Readonly<Record<ResourceKind, NamedResources>>;

/** Encodes the resources, taking over from `former` what has not changed. */
export function snapshotOf(resources: Resources, former: Snapshot | undefined): Snapshot {
  const made = SNAPSHOTS.get(resources) ?? {
    clusters: named("clusters", resources, former),
    endpoints: named("endpoints", resources, former),
    secrets: named("secrets", resources, former),
    listeners: named("listeners", resources, former),
    routes: named("routes", resources, former),
  };
  SNAPSHOTS.set(resources, made);
  return made;
}

/** `newer` and whatever of `older` has no successor in it; the very map when there is nothing such. */
export function union(older: NamedResources, newer: NamedResources): NamedResources {
  if ([...older.keys()].every((name) => newer.has(name))) return newer;
  return new Map([...older, ...newer]);
}

/** The version of a set of resources: a hash of their names and bytes, the same in every process. */
export function versionOf(resources: NamedResources): string {
  const known = VERSIONS.get(resources);
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  for (const [name, resource] of [...resources].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${digestOf(resource)}\0`);
  }
  const version = hash.digest("hex").slice(0, 16);
  VERSIONS.set(resources, version);
  return version;
}

/**
 * What was made once of an object that never changes, for as long as the object lives. Endpoints may change ten times a
 * second among hundreds of backends, for a hundred sidecars: what did not change must cost nothing then.
 */
const SNAPSHOTS = new WeakMap<Resources, Snapshot>();
const VERSIONS = new WeakMap<NamedResources, string>();
const DIGESTS = new WeakMap<EncodedAny, string>();
const ENCODED = new WeakMap<JsonObject, EncodedAny>();
const TEXTS = new WeakMap<EncodedAny, string>();

function digestOf(resource: EncodedAny): string {
  const digest = DIGESTS.get(resource) ?? createHash("sha256").update(resource.value).digest("base64");
  DIGESTS.set(resource, digest);
  return digest;
}

function named(kind: ResourceKind, resources: Resources, former: Snapshot | undefined): NamedResources {
  const entries = resources[kind].map((resource) => {
    const name = nameOf(kind, resource);
    return [name, encoded(kind, resource, former?.[kind].get(name))] as const;
  });
  return new Map(entries);
}

/** Encoding is the dear part, so a resource built anew is compared with the former one as text first. */
function encoded(kind: ResourceKind, resource: JsonObject, former: EncodedAny | undefined): EncodedAny {
  const known = ENCODED.get(resource);
  if (known !== undefined) return kept(known, former);
  const text = JSON.stringify(resource);
  const isSame = former !== undefined && TEXTS.get(former) === text;
  const made = isSame ? former : kept(encodeResource(kind, resource), former);
  TEXTS.set(made, text);
  ENCODED.set(resource, made);
  return made;
}

function kept(made: EncodedAny, former: EncodedAny | undefined): EncodedAny {
  if (made === former || former === undefined) return made;
  return Buffer.compare(former.value, made.value) === 0 ? former : made;
}
