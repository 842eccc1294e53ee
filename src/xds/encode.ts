// SPDX-License-Identifier: Apache-2.0
import { envoy, xds } from "../gen/xds.js";
import type { Json, JsonObject } from "./json.ts";
import { type MessageClass, RESOURCE_TYPES, type ResourceKind } from "./resource-types.ts";

/** A `google.protobuf.Any`, ready to be put into another message. */
export interface EncodedAny {
  readonly type_url: string;
  readonly value: Uint8Array;
}

/**
 * A resource's JSON form as the bytes that go to Envoy. A field that the wire subset in proto/ lacks is a bug of ours
 * and thrown: protobuf would drop it without a word.
 */
export function encodeResource(kind: ResourceKind, resource: JsonObject): EncodedAny {
  const { url, message } = RESOURCE_TYPES[kind];
  return { type_url: url, value: encodeMessage(message, resource, kind) };
}

/** Fields of type `google.protobuf.Duration`; the wire-subset test checks that none is missing. */
export const DURATION_FIELDS: ReadonlySet<string> = new Set([
  "base_ejection_time",
  "base_interval",
  "connect_timeout",
  "idle_timeout",
  "initial_fetch_timeout",
  "interval",
  "max_ejection_time",
  "max_interval",
  "per_try_idle_timeout",
  "per_try_timeout",
  "timeout",
]);

/** Fields of a wrapper type (UInt32Value and its kind), likewise checked. */
export const WRAPPED_FIELDS: ReadonlySet<string> = new Set([
  "always_eject_one_host",
  "auto_host_rewrite",
  "consecutive_5xx",
  "load_balancing_weight",
  "max_connections",
  "max_ejection_percent",
  "max_pending_requests",
  "max_requests",
  "min_retry_concurrency",
  "num_retries",
  "overprovisioning_factor",
  "request_body_buffer_limit",
]);

/** Map fields whose values are `google.protobuf.Struct`, likewise checked. */
export const STRUCT_FIELDS: ReadonlySet<string> = new Set(["filter_metadata"]);

type Plain = Readonly<Record<string, unknown>>;

function encodeMessage(type: MessageClass, json: JsonObject, where: string): Uint8Array {
  const plain = objectOf(json);
  const message = type.fromObject(plain);
  requireAll(plain, message, where);
  return type.encode(message).finish();
}

/** JSON form → what fromObject takes: durations, wrappers, structs and Anys become messages. */
function objectOf(json: JsonObject): Plain {
  return Object.fromEntries(Object.entries(json).map(([field, value]) => [field, fieldValue(field, value)]));
}

function fieldValue(field: string, json: Json): unknown {
  if (DURATION_FIELDS.has(field)) return durationOf(json);
  if (WRAPPED_FIELDS.has(field)) return { value: json };
  if (STRUCT_FIELDS.has(field)) return mapOf(json, structOf);
  return plainValue(json);
}

function plainValue(json: Json): unknown {
  if (isArray(json)) return json.map(plainValue);
  if (json === null || typeof json !== "object") return json;
  return "@type" in json ? anyOf(json) : objectOf(json);
}

/** A typed message: as a TypedStruct, save for the one type that Envoy wants to see itself. */
function anyOf(json: JsonObject): EncodedAny {
  const { "@type": typeUrl, ...message } = json;
  if (typeof typeUrl !== "string")
    throw new Error("encode a typed message: @type is no string: check what built it");
  if (typeUrl.endsWith("/envoy.config.route.v3.FilterConfig")) {
    return { type_url: typeUrl, value: encodeMessage(envoy.config.route.v3.FilterConfig, message, typeUrl) };
  }
  const struct = xds.type.v3.TypedStruct.fromObject({ type_url: typeUrl, value: structOf(message) });
  return {
    type_url: "type.googleapis.com/xds.type.v3.TypedStruct",
    value: xds.type.v3.TypedStruct.encode(struct).finish(),
  };
}

function durationOf(json: Json): Plain {
  const milliseconds = Math.round(Number.parseFloat(String(json)) * 1000);
  return { seconds: Math.trunc(milliseconds / 1000), nanos: (milliseconds % 1000) * 1_000_000 };
}

/** https://protobuf.dev/reference/protobuf/google.protobuf/#struct */
function structOf(json: Json): Plain {
  return { fields: mapOf(json, structValue) };
}

function structValue(json: Json): Plain {
  if (json === null) return { nullValue: 0 };
  if (isArray(json)) return { listValue: { values: json.map(structValue) } };
  if (typeof json === "object") return { structValue: structOf(json) };
  if (typeof json === "number") return { numberValue: json };
  return typeof json === "string" ? { stringValue: json } : { boolValue: json };
}

function mapOf(json: Json, convert: (value: Json) => Plain): Plain {
  if (json === null || typeof json !== "object" || isArray(json)) {
    throw new Error("encode a map: it is no object: check what built it");
  }
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, convert(value)]));
}

/** Throws for what fromObject left out: a field that the subset lacks, or an enum value that it does not know. */
function requireAll(plain: object, message: object, where: string): void {
  for (const [field, value] of Object.entries(plain)) {
    const path = `${where}.${field}`;
    // A known field at its default (0, false, empty) is not set; its class still has it.
    const known = Object.hasOwn(message, field) || (field in message && !value);
    if (!known) throw new Error(`encode ${path}: not in the wire subset: add it to proto/`);
    const kept: unknown = Reflect.get(message, field);
    if (value instanceof Uint8Array || typeof value !== "object" || value === null) continue;
    if (typeof kept === "object" && kept !== null) requireAll(value, kept, path);
  }
}

function isArray(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
