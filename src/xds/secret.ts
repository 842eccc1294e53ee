// SPDX-License-Identifier: Apache-2.0
import type { Backend, Catalog } from "../contract/backend.ts";
import type { JsonObject } from "./json.ts";

const KEY_OF = "key-of-";

/** True when the backend wants a key and the catalog has it. */
export function hasKey(backend: Backend, catalog: Catalog): boolean {
  return backend.credential !== undefined && catalog.secrets.has(backend.name);
}

/** The name of a backend's secret; a rejected secret tells its backend by it. */
export function secretName(backend: Backend): string {
  return `${KEY_OF}${backend.name}`;
}

/** The name of the backend whose secret it is; undefined for one that is no backend's. */
export function backendOfSecret(name: string): string | undefined {
  return name.startsWith(KEY_OF) ? name.slice(KEY_OF.length) : undefined;
}

/** A backend's key as a generic secret. It goes to Envoy and to no log: Envoy's /config_dump redacts it. */
export function backendSecret(backend: Backend, catalog: Catalog): JsonObject {
  const key = catalog.secrets.get(backend.name) ?? "";
  return { name: secretName(backend), generic_secret: { secret: { inline_string: key } } };
}
