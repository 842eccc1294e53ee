// SPDX-License-Identifier: Apache-2.0
import { PREFIX } from "./annotations.ts";
import type { Condition, ServiceObject, ServicePort, SliceObject } from "./objects.ts";

/**
 * Slim copies of what the API server sends. Kubernetes has checked the objects by its own schema, so what does not have
 * the form is left out here, not complained of.
 */

type Fields = Readonly<Record<string, unknown>>;

/** A Service that says something to us: by an annotation, or by a condition of ours that is still on it. */
export function serviceOf(object: unknown): ServiceObject | undefined {
  const metadata = fieldsOf(fieldsOf(object)["metadata"]);
  const spec = fieldsOf(fieldsOf(object)["spec"]);
  const annotations = Object.fromEntries(
    Object.entries(fieldsOf(metadata["annotations"])).flatMap(([key, value]) =>
      key.startsWith(PREFIX) && typeof value === "string" ? [[key, value] as const] : [],
    ),
  );
  const conditions = conditionsOf(fieldsOf(fieldsOf(object)["status"])["conditions"]);
  if (Object.keys(annotations).length === 0 && conditions.length === 0) return undefined;
  return {
    namespace: textOf(metadata["namespace"]),
    name: textOf(metadata["name"]),
    uid: textOf(metadata["uid"]),
    created: textOf(metadata["creationTimestamp"]),
    ...(typeof metadata["generation"] === "number" && { generation: metadata["generation"] }),
    annotations,
    ...(spec["type"] === "ExternalName" && { externalName: textOf(spec["externalName"]) }),
    ports: listOf(spec["ports"]).flatMap(portOf),
    ipFamily: listOf(spec["ipFamilies"])[0] === "IPv6" ? "IPv6" : "IPv4",
    conditions,
  };
}

/** An EndpointSlice of a Service, with addresses that are IPs. */
export function sliceOf(object: unknown): SliceObject | undefined {
  const metadata = fieldsOf(fieldsOf(object)["metadata"]);
  const service = fieldsOf(metadata["labels"])["kubernetes.io/service-name"];
  const ipFamily = fieldsOf(object)["addressType"];
  if (typeof service !== "string" || (ipFamily !== "IPv4" && ipFamily !== "IPv6")) return undefined;
  const ports = listOf(fieldsOf(object)["ports"]).flatMap((entry) => {
    const { name, port, protocol } = fieldsOf(entry);
    const isTcp = protocol === undefined || protocol === "TCP";
    return typeof port === "number" && isTcp ? [[textOf(name), port] as const] : [];
  });
  return {
    service: `${textOf(metadata["namespace"])}/${service}`,
    ipFamily,
    ports: new Map(ports),
    addresses: listOf(fieldsOf(object)["endpoints"]).flatMap(readyAddresses),
  };
}

/** The values of a Secret by key, decoded. */
export function secretValues(object: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(fieldsOf(fieldsOf(object)["data"])).flatMap(([key, value]) =>
    typeof value === "string" ? [[key, Buffer.from(value, "base64").toString("utf8")] as const] : [],
  );
  return new Map(entries);
}

/** `NAMESPACE/NAME` and the version of an object of any kind. */
export function identityOf(object: unknown): { readonly key: string; readonly version: string } {
  const metadata = fieldsOf(fieldsOf(object)["metadata"]);
  return {
    key: `${textOf(metadata["namespace"])}/${textOf(metadata["name"])}`,
    version: textOf(metadata["resourceVersion"]),
  };
}

/** A condition that is not said counts as true (discovery.k8s.io/v1, EndpointConditions). */
function readyAddresses(endpoint: unknown): readonly string[] {
  const { ready } = fieldsOf(fieldsOf(endpoint)["conditions"]);
  return ready === false
    ? []
    : listOf(fieldsOf(endpoint)["addresses"]).filter((one) => typeof one === "string");
}

function portOf(entry: unknown): readonly ServicePort[] {
  const { name, port, appProtocol, protocol } = fieldsOf(entry);
  if (typeof port !== "number" || (protocol !== undefined && protocol !== "TCP")) return [];
  return [{ name: textOf(name), port, ...(typeof appProtocol === "string" && { appProtocol }) }];
}

function conditionsOf(value: unknown): readonly Condition[] {
  return listOf(value)
    .flatMap((entry): readonly Condition[] => {
      const { type, status, reason, message, lastTransitionTime, observedGeneration } = fieldsOf(entry);
      if (typeof type !== "string" || !type.startsWith(PREFIX)) return [];
      return [
        {
          type,
          status: status === "True" || status === "False" ? status : "Unknown",
          reason: textOf(reason),
          message: textOf(message),
          lastTransitionTime: textOf(lastTransitionTime),
          ...(typeof observedGeneration === "number" && { observedGeneration }),
        },
      ];
    })
    .toSorted((a, b) => (a.type < b.type ? -1 : 1));
}

/** The fields of a JSON object; none where it is another value. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

/** The entries of a JSON list; none where it is another value. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A JSON text; empty where it is another value. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
