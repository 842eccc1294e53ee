// SPDX-License-Identifier: Apache-2.0

/** A value of Envoy's JSON form: https://protobuf.dev/programming-guides/json */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A message of Envoy's JSON form, field names as in the .proto files. */
export interface JsonObject {
  readonly [field: string]: Json;
}

/** A `google.protobuf.Any` in JSON form: the message with its type, as the static configuration has it. */
export function typed(type: string, message: JsonObject = {}): JsonObject {
  return { "@type": `type.googleapis.com/${type}`, ...message };
}

/** A `google.protobuf.Duration` in JSON form, from milliseconds. */
export function duration(milliseconds: number): string {
  return `${milliseconds / 1000}s`;
}

/** A named extension: an HTTP filter, an access logger, a specifier. */
export function extension(name: string, type: string, message: JsonObject = {}): JsonObject {
  return { name, typed_config: typed(type, message) };
}
