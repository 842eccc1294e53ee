// SPDX-License-Identifier: Apache-2.0
import { isIP } from "node:net";
import type { Connection } from "../contract/backend.ts";
import type { Settings } from "./annotations.ts";
import type { ServiceObject, ServicePort } from "./objects.ts";
import { readAnnotations } from "./read-annotations.ts";
import { type Refusal, refusalOf } from "./verdict.ts";

/** A Service as a backend, before it is known which Services are one backend and what their credentials are. */
export interface ServiceForm {
  /** The name it has as a backend, `SERVICE.NAMESPACE`. */
  readonly backend: string;
  /** As they stand on the Service. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly settings: Settings & { readonly tier: NonNullable<Settings["tier"]> };
  readonly model: string;
  readonly connection: Connection;
  /** Which ports of its EndpointSlices are meant, by name, and of which; absent: an external name, which has none. */
  readonly slicePort?: { readonly name: string; readonly ipFamily: ServiceObject["ipFamily"] };
}

/** A Service's form, that it is none of ours, or why it has none. */
export type FormRead =
  | { readonly kind: "none" }
  | { readonly kind: "form"; readonly form: ServiceForm }
  | (Refusal & { readonly kind: "refused" });

/** Names that `port` need not say. */
const USUAL_PORTS: readonly string[] = ["http", "https", "openai"];

/** As `backends[].name` of the configuration file has it. */
const BACKEND_NAME = /^(?!pointsman)[a-z0-9]([a-z0-9.-]{0,61}[a-z0-9])?$/;

/** What Services were read as: a copy of one is never changed, and most are looked at again and again. */
const remembered = new WeakMap<ServiceObject, FormRead>();

/** Reads a Service with annotations of ours; pure. */
export function readForm(service: ServiceObject): FormRead {
  const known = remembered.get(service) ?? read(service);
  remembered.set(service, known);
  return known;
}

function read(service: ServiceObject): FormRead {
  const said = readAnnotations(service.annotations);
  if (said.kind === "none") return said;
  if (said.kind === "invalid") return { kind: "refused", ...refusalOf(said.problems) };
  const { settings } = said;
  const backend = `${service.name}.${service.namespace}`;
  if (!BACKEND_NAME.test(backend)) return refused("InvalidName", nameProblem(backend));
  const place = service.externalName === undefined ? inside(service, settings) : outside(service, settings);
  if (place.kind === "refused") return place;
  const model = settings.model ?? service.name;
  const { annotations } = service;
  return { kind: "form", form: { backend, annotations, settings, model, ...place.place } };
}

type Placed =
  | { readonly kind: "place"; readonly place: Pick<ServiceForm, "connection" | "slicePort"> }
  | (Refusal & { readonly kind: "refused" });

function inside(service: ServiceObject, settings: Settings): Placed {
  const port = choosePort(service.ports, settings.port);
  if (port === undefined) return refused("InvalidPort", portProblem(service.ports, settings.port));
  const host = `${service.name}.${service.namespace}.svc`;
  return {
    kind: "place",
    place: {
      connection: connectionOf(host, port, settings),
      slicePort: { name: port.name, ipFamily: service.ipFamily },
    },
  };
}

/** An external name without ports is the usual one: https on 443. */
function outside(service: ServiceObject, settings: Settings): Placed {
  const host = (service.externalName ?? "").toLowerCase().replace(/\.$/, "");
  if (isIP(host) !== 0 || host === "" || host === "localhost" || host.endsWith(".localhost"))
    return refused(
      "ExternalNameNotAllowed",
      `spec.externalName is ${host}: it must be the DNS name of a host`,
    );
  const ports = service.ports.length === 0 ? [{ name: "", port: 443 }] : service.ports;
  const port = choosePort(ports, settings.port);
  if (port === undefined) return refused("InvalidPort", portProblem(ports, settings.port));
  return { kind: "place", place: { connection: connectionOf(host, port, settings) } };
}

function connectionOf(host: string, port: ServicePort, settings: Settings): Connection {
  return {
    scheme: port.appProtocol === "https" || port.port === 443 ? "https" : "http",
    host,
    port: port.port,
    pathPrefix: settings["path-prefix"] ?? "/v1",
  };
}

function choosePort(
  ports: readonly ServicePort[],
  wanted: string | number | undefined,
): ServicePort | undefined {
  if (wanted !== undefined) return ports.find(({ name, port }) => name === wanted || port === wanted);
  if (ports.length === 1) return ports[0];
  const usual = ports.filter(({ name }) => USUAL_PORTS.includes(name));
  return usual.length === 1 ? usual[0] : undefined;
}

function portProblem(ports: readonly ServicePort[], wanted: string | number | undefined): string {
  if (ports.length === 0) return "The Service has no TCP port: give it one in spec.ports";
  const there = ports.map(({ name, port }) => (name === "" ? `${port}` : `${name} (${port})`)).join(", ");
  return wanted === undefined
    ? `The Service has several ports: say with pointsman.io/port which one speaks the API, of ${there}`
    : `pointsman.io/port is "${wanted}": it must be one of the Service's TCP ports, ${there}`;
}

function nameProblem(backend: string): string {
  return backend.length > 63
    ? `The backend's name would be ${backend}, ${backend.length} characters: SERVICE.NAMESPACE must have at most 63`
    : `The backend's name would be ${backend}: names that begin with pointsman are ours`;
}

function refused(reason: Refusal["reason"], message: string): Refusal & { readonly kind: "refused" } {
  return { kind: "refused", reason, message };
}
