// SPDX-License-Identifier: Apache-2.0
import type { Environment } from "./collector.ts";

/** Attributes of the process that spans come from, by name. */
export type ResourceAttributes = Readonly<Record<string, string>>;

const DEFAULT_NAME = "pointsman";
/** Most attributes taken from the environment, and the longest name or value. */
const MAX_ATTRIBUTES = 64;
const MAX_TEXT = 255;

/**
 * Who we are on traces: OTEL_SERVICE_NAME, then OTEL_RESOURCE_ATTRIBUTES (`key=value,…`, percent-encoded), then our
 * own name. As the specification wants, a list with one bad pair is dropped whole.
 * https://opentelemetry.io/docs/specs/otel/resource/sdk/#specifying-resource-information-via-an-environment-variable
 */
export function resourceAttributes(env: Environment, version: string): ResourceAttributes {
  const name = env["OTEL_SERVICE_NAME"]?.trim();
  return {
    "service.name": DEFAULT_NAME,
    "service.version": version,
    ...readPairs(env["OTEL_RESOURCE_ATTRIBUTES"] ?? ""),
    ...(name ? { "service.name": name.slice(0, MAX_TEXT) } : {}),
  };
}

function readPairs(text: string): ResourceAttributes {
  const pairs = text.split(",").filter((pair) => pair.trim() !== "");
  if (pairs.length > MAX_ATTRIBUTES) return {};
  const read = pairs.map(readPair);
  return read.every((pair) => pair !== undefined) ? Object.fromEntries(read) : {};
}

function readPair(pair: string): readonly [string, string] | undefined {
  const equals = pair.indexOf("=");
  if (equals < 1) return undefined;
  try {
    const key = decodeURIComponent(pair.slice(0, equals).trim());
    const value = decodeURIComponent(pair.slice(equals + 1).trim());
    return key === "" || key.length > MAX_TEXT || value.length > MAX_TEXT ? undefined : [key, value];
  } catch {
    return undefined;
  }
}
