// SPDX-License-Identifier: Apache-2.0

/** What injection reads of a container; all else passes by unread. */
export interface Container {
  readonly name: string;
  readonly restartPolicy?: string;
  readonly ports?: readonly { readonly containerPort: number }[];
  readonly env?: readonly { readonly name: string }[];
  readonly envFrom?: readonly { readonly prefix?: string }[];
  readonly resources?: Resources;
}

/** Quantities as Kubernetes writes them, by resource name. */
export interface Resources {
  readonly requests?: Readonly<Record<string, string>>;
  readonly limits?: Readonly<Record<string, string>>;
}

/** What injection reads of a Pod (core/v1). */
export interface Pod {
  readonly metadata: {
    readonly name?: string;
    readonly generateName?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly spec: {
    readonly serviceAccountName?: string;
    readonly hostNetwork?: boolean;
    readonly os?: { readonly name: string };
    readonly containers: readonly Container[];
    readonly initContainers?: readonly Container[];
    readonly volumes?: readonly { readonly name: string }[];
    readonly resources?: Resources;
  };
}

/**
 * The Pod of an admission request; undefined for anything else. Whoever sends it has decoded it by the types of
 * core/v1, so below its outline nothing is checked again.
 */
export function readPod(object: unknown): Pod | undefined {
  if (!isRecord(object) || object["kind"] !== "Pod" || !isRecord(object["spec"])) return undefined;
  const { containers, initContainers } = object["spec"];
  if (!isList(containers) || (initContainers !== undefined && !isList(initContainers))) return undefined;
  const metadata = isRecord(object["metadata"]) ? object["metadata"] : {};
  return { ...object, metadata } as unknown as Pod;
}

/** Whether a value is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && typeof entry["name"] === "string");
}
