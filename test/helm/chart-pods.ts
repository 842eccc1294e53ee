// SPDX-License-Identifier: Apache-2.0
import type { Manifest } from "../harness/chart.ts";

interface Security {
  readonly [field: string]: unknown;
}

export interface ContainerSpec {
  readonly name: string;
  readonly image: string;
  readonly args?: readonly string[];
  readonly securityContext?: Security;
  readonly resources?: {
    readonly requests?: Readonly<Record<string, unknown>>;
    readonly limits?: Readonly<Record<string, unknown>>;
  };
  readonly volumeMounts?: readonly { readonly name: string; readonly mountPath: string }[];
}

interface Source {
  readonly items?: readonly { readonly path: string }[];
}

export interface Volume {
  readonly name: string;
  readonly secret?: Source;
  readonly configMap?: Source;
  readonly projected?: {
    readonly sources: readonly { readonly secret?: Source; readonly configMap?: Source }[];
  };
}

/** A pod of the chart, as far as tests look. */
export interface PodSpec {
  readonly automountServiceAccountToken?: boolean;
  readonly securityContext?: Security;
  readonly containers: readonly ContainerSpec[];
  readonly initContainers?: readonly ContainerSpec[];
  readonly volumes?: readonly Volume[];
}

export interface Deployment extends Manifest {
  readonly spec: { readonly template: { readonly spec: PodSpec } };
}

/** A Deployment by its name. Throws where there is none. */
export function deploymentOf(objects: readonly Manifest[], name: string): Deployment {
  const found = objects.find(({ kind, metadata }) => kind === "Deployment" && metadata.name === name);
  if (found === undefined) throw new Error(`no Deployment ${name}`);
  return found as Deployment;
}

/** Every pod that the objects make, by the object's name. */
export function podsOf(objects: readonly Manifest[]): ReadonlyMap<string, PodSpec> {
  return new Map(
    objects.flatMap((object) => {
      if (object.kind === "Pod") return [[object.metadata.name, object["spec"] as PodSpec] as const];
      if (object.kind !== "Deployment") return [];
      return [[object.metadata.name, (object as Deployment).spec.template.spec] as const];
    }),
  );
}

/** What a container finds: files by their paths, and folders with whatever their Secret or ConfigMap has. */
export function mountedFiles(spec: PodSpec, container: string) {
  const { volumeMounts = [] } = [...(spec.initContainers ?? []), ...spec.containers].find(
    ({ name }) => name === container,
  ) ?? { volumeMounts: [] };
  const files = new Set<string>();
  const folders: string[] = [];
  for (const { name, mountPath } of volumeMounts) {
    const volume = spec.volumes?.find((one) => one.name === name);
    const items = sourcesOf(volume).flatMap(({ items = [] }) => items);
    for (const { path } of items) files.add(`${mountPath}/${path}`);
    if (items.length === 0 && (volume?.secret ?? volume?.configMap) !== undefined) folders.push(mountPath);
  }
  return { files, folders };
}

function sourcesOf(volume: Volume | undefined): readonly Source[] {
  const projected = volume?.projected?.sources.map(({ secret, configMap }) => secret ?? configMap) ?? [];
  return [volume?.secret, volume?.configMap, ...projected].filter((source) => source !== undefined);
}
