// SPDX-License-Identifier: Apache-2.0
import type { PatchOperation } from "../../src/injection/json-patch.ts";

/** The document with the patch's additions (RFC 6902, section 4.1), as an API server would have it. Throws where one has no place. */
export function patched<Document>(document: Document, patch: readonly PatchOperation[]): Document {
  const result = structuredClone(document);
  for (const { path, value } of patch) {
    const keys = path.slice(1).split("/");
    const last = keys.pop() ?? "";
    const place = keys.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], result);
    if (Array.isArray(place))
      place.splice(last === "-" ? place.length : Number(last), 0, structuredClone(value));
    else if (typeof place === "object" && place !== null)
      Object.assign(place, { [last]: structuredClone(value) });
    else throw new Error(`${path}: nothing is there to add to`);
  }
  return result;
}
