// SPDX-License-Identifier: Apache-2.0
import { isObject, type JsonObject } from "./json-object.ts";

/** Where logs say when a request came: their own keys first, then what a response says of itself. */
const KEYS = ["timestamp", "time", "ts", "created_at", "start_time", "startTime", "date", "created"] as const;

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/** The unit of a number of time by its size: microseconds, milliseconds or seconds since 1970 (years 2001 to 2286 in each). */
const UNITS: readonly (readonly [least: number, inMs: number])[] = [
  [1e15, 0.001],
  [1e12, 1],
  [1e9, 1000],
];
const TOO_LATE = 1e16;

/** When a line's request came, in milliseconds since 1970; undefined where it does not say so in a form that is known. */
export function timeStampOf(line: JsonObject): number | undefined {
  const response = line["response"];
  const inner = isObject(response) && isObject(response["body"]) ? response["body"] : response;
  return stampIn(line) ?? (isObject(inner) ? stampIn(inner) : undefined);
}

function stampIn(value: JsonObject): number | undefined {
  for (const key of KEYS) {
    const stamp = milliseconds(value[key]);
    if (stamp !== undefined) return stamp;
  }
  return undefined;
}

function milliseconds(value: unknown): number | undefined {
  if (typeof value === "string" && ISO.test(value)) {
    const parsed = Date.parse(value);
    return Number.isNaN(parsed) ? undefined : parsed;
  }
  if (typeof value !== "number" || value >= TOO_LATE) return undefined;
  const unit = UNITS.find(([least]) => value >= least);
  return unit === undefined ? undefined : value * unit[1];
}
