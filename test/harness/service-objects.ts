// SPDX-License-Identifier: Apache-2.0

/** What a test says of a Service; the rest is as most have it. */
export interface ServiceUnderTest {
  readonly name: string;
  readonly namespace: string;
  /** Without the prefix. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** Default: headless, one port 80 called http. */
  readonly spec?: Readonly<Record<string, unknown>>;
}

export function namespaceObject(name: string) {
  return { apiVersion: "v1", kind: "Namespace", metadata: { name } };
}

/** A Service without a selector, its EndpointSlices are the test's to write; headless, for the ClusterIPs are few. */
export function serviceObject({ name, namespace, annotations = {}, spec }: ServiceUnderTest) {
  const prefixed = Object.entries(annotations).map(([key, value]) => [`pointsman.io/${key}`, value]);
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name, namespace, annotations: Object.fromEntries(prefixed) },
    spec: spec ?? { clusterIP: "None", ports: [{ name: "http", port: 80 }] },
  };
}

/** A slice of ready addresses behind the port `http`. */
export function sliceObject(service: ServiceUnderTest, port: number, addresses: readonly string[], part = 1) {
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: {
      name: `${service.name}-${part}`,
      namespace: service.namespace,
      labels: { "kubernetes.io/service-name": service.name },
    },
    addressType: "IPv4",
    ports: [{ name: "http", port, protocol: "TCP" }],
    endpoints: addresses.map((address) => ({ addresses: [address] })),
  };
}

export function secretObject(namespace: string, name: string, values: Readonly<Record<string, string>>) {
  return { apiVersion: "v1", kind: "Secret", metadata: { name, namespace }, stringData: values };
}

/** Objects as one text for `kubectl apply`. */
export function listText(...items: readonly unknown[]): string {
  return JSON.stringify({ apiVersion: "v1", kind: "List", items });
}
