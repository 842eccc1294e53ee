// SPDX-License-Identifier: Apache-2.0
import { isRecord, type JsonRecord, listOf, recordOf, stringOf } from "./json-value.ts";

/** Deepest schema that is followed; below it every value is null. */
const MAX_DEPTH = 12;

/**
 * The smallest value that a JSON schema allows, for the part of JSON Schema that tool arguments and structured
 * answers use: type, properties, required, enum, const, items, minItems, minimum, minLength, anyOf, oneOf, allOf, $ref.
 */
export function sampleOf(schema: JsonRecord): unknown {
  return sample(schema, schema, 0);
}

function sample(schema: JsonRecord, root: JsonRecord, depth: number): unknown {
  if (depth > MAX_DEPTH) return null;
  if (Object.hasOwn(schema, "const")) return schema["const"];
  if (Object.hasOwn(schema, "default")) return schema["default"];
  const [firstOfEnum] = listOf(schema["enum"]);
  if (firstOfEnum !== undefined) return firstOfEnum;
  const elsewhere = schemaElsewhere(schema, root);
  if (elsewhere !== undefined) return sample(elsewhere, root, depth + 1);
  return sampleByType(schema, root, depth);
}

/** The schema that stands in place of this one: the target of `$ref`, or the first alternative. */
function schemaElsewhere(schema: JsonRecord, root: JsonRecord): JsonRecord | undefined {
  const ref = stringOf(schema["$ref"]);
  if (ref.startsWith("#")) {
    const path = ref.split("/").slice(1);
    return recordOf(path.reduce<unknown>((at, key) => recordOf(at)[key], root));
  }
  for (const key of ["anyOf", "oneOf", "allOf"]) {
    const [first] = listOf(schema[key]);
    if (isRecord(first)) return first;
  }
  return undefined;
}

function sampleByType(schema: JsonRecord, root: JsonRecord, depth: number): unknown {
  const named = Array.isArray(schema["type"]) ? schema["type"][0] : schema["type"];
  const type = named ?? (isRecord(schema["properties"]) ? "object" : "string");
  if (type === "object") return sampleObject(schema, root, depth);
  if (type === "array") return sampleArray(schema, root, depth);
  if (type === "number" || type === "integer") return Number(schema["minimum"] ?? 0);
  if (type === "boolean") return false;
  if (type === "null") return null;
  return "x".repeat(Math.min(1000, Number(schema["minLength"] ?? 1)));
}

/** Required properties alone when any are named, else all of them. */
function sampleObject(schema: JsonRecord, root: JsonRecord, depth: number): JsonRecord {
  const properties = recordOf(schema["properties"]);
  const required = Array.isArray(schema["required"])
    ? schema["required"].map(stringOf)
    : Object.keys(properties);
  return Object.fromEntries(required.map((key) => [key, sample(recordOf(properties[key]), root, depth + 1)]));
}

function sampleArray(schema: JsonRecord, root: JsonRecord, depth: number): readonly unknown[] {
  const length = Math.min(100, Number(schema["minItems"] ?? 0));
  return Array.from({ length }, () => sample(recordOf(schema["items"]), root, depth + 1));
}
