// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import type { AccessLine } from "../contract/access-fields.ts";
import { type Facts, milliseconds, recordOf } from "./access-record.ts";

const NANOSECONDS = 1_000_000_000;

/** One line of the exchange log as plain data, as a gRPC entry of the same exchange is; undefined when it is none. */
export function accessLine(text: string): AccessRecord | undefined {
  const line = parsed(text);
  if (line === undefined) return undefined;
  const firstByte = numberIn(line.first_byte);
  const duration = numberIn(line.duration);
  return recordOf({
    startedAt: startedAt(textIn(line.started)),
    durationMs: duration === undefined ? (numberIn(line.duration_ms) ?? 0) : spanOf(duration),
    firstByteMs: firstByte === undefined ? undefined : spanOf(firstByte),
    status: numberIn(line.status) ?? 0,
    details: textIn(line.details),
    route: textIn(line.route),
    cluster: textIn(line.cluster),
    answered: numberIn(line.answered) !== undefined,
    attempts: numberIn(line.attempts) ?? 0,
    requestId: textIn(line.request_id),
    traceId: textIn(line.trace_id),
    decision: factsOf(line.decision),
    usage: factsOf(line.usage),
  });
}

/** An object that tells at least when the exchange began: whatever else there is, is no line of ours. */
function parsed(text: string): AccessLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("started" in value)) return undefined;
    return /^\d{1,12}\.\d{9}$/.test(textIn(value.started)) ? value : undefined;
  } catch {
    return undefined;
  }
}

function startedAt(text: string): number {
  const [seconds, nanos] = text.split(".");
  return milliseconds({ seconds: Number(seconds), nanos: Number(nanos) });
}

/** In whole seconds and the rest, as protobuf has it: the same digits come of it. */
function spanOf(nanoseconds: number): number {
  return milliseconds({
    seconds: Math.floor(nanoseconds / NANOSECONDS),
    nanos: nanoseconds % NANOSECONDS,
  });
}

function factsOf(value: unknown): Facts {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function numberIn(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}
