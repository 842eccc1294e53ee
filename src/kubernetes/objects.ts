// SPDX-License-Identifier: Apache-2.0

/** A condition as Kubernetes has them (meta/v1 Condition). */
export interface Condition {
  readonly type: string;
  readonly status: "True" | "False" | "Unknown";
  readonly reason: string;
  readonly message: string;
  readonly lastTransitionTime: string;
  readonly observedGeneration?: number;
}

/** One port of a Service. */
export interface ServicePort {
  readonly name: string;
  readonly port: number;
  readonly appProtocol?: string;
}

/** What is kept of a Service that has annotations of ours. */
export interface ServiceObject {
  readonly namespace: string;
  readonly name: string;
  readonly uid: string;
  /** RFC 3339, by which the older of two is told. */
  readonly created: string;
  /** Absent where the API server counts none for Services. */
  readonly generation?: number;
  /** Those of ours. */
  readonly annotations: Readonly<Record<string, string>>;
  /** The host name that an ExternalName Service stands for; absent: a Service of the cluster. */
  readonly externalName?: string;
  /** Its TCP ports. */
  readonly ports: readonly ServicePort[];
  readonly ipFamily: "IPv4" | "IPv6";
  /** Those of ours, sorted by type. */
  readonly conditions: readonly Condition[];
}

/** What is kept of an EndpointSlice. */
export interface SliceObject {
  /** `NAMESPACE/NAME` of the Service it belongs to. */
  readonly service: string;
  readonly ipFamily: "IPv4" | "IPv6";
  /** Port numbers by port name; a port without a name is under the empty one. */
  readonly ports: ReadonlyMap<string, number>;
  /** Those that are ready. */
  readonly addresses: readonly string[];
}

/** `NAMESPACE/NAME`. */
export function keyOf(object: { readonly namespace: string; readonly name: string }): string {
  return `${object.namespace}/${object.name}`;
}
