// SPDX-License-Identifier: Apache-2.0
import type { MetadataValue } from "../contract/outcome.ts";

/** A `google.protobuf.Value`, as protobufjs wants it. */
export type ProtoValue =
  | { readonly stringValue: string }
  | { readonly numberValue: number }
  | { readonly boolValue: boolean }
  | { readonly listValue: { readonly values: ProtoValue[] } }
  | { readonly structValue: ProtoStruct };

/** A `google.protobuf.Struct`: https://protobuf.dev/reference/protobuf/google.protobuf/#struct */
export interface ProtoStruct {
  readonly fields: { [key: string]: ProtoValue };
}

/** Plain data as a Struct. */
export function toStruct(object: Readonly<Record<string, MetadataValue>>): ProtoStruct {
  const fields: ProtoStruct["fields"] = {};
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined) fields[key] = toValue(value);
  }
  return { fields };
}

function toValue(value: MetadataValue): ProtoValue {
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  if (isList(value)) return { listValue: { values: value.map(toValue) } };
  return { structValue: toStruct(value) };
}

function isList(value: MetadataValue): value is readonly MetadataValue[] {
  return Array.isArray(value);
}
