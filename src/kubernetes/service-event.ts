// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Condition, ServiceObject } from "./objects.ts";

/** Longest note that the API server takes, in bytes (events.k8s.io/v1). */
const MAX_NOTE = 1024;
/** For how long the same news of a Service is told once, whoever tells it. */
const SAME_MS = 600_000;
/** Reasons that say only that something else comes. */
const QUIET: ReadonlySet<string> = new Set(["Pending", "NotAccepted"]);

/** An events.k8s.io/v1 Event, ready to be created. */
export interface ServiceEvent {
  readonly namespace: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/**
 * What changed between two states of a Service's conditions, as Events for `kubectl describe`. Their names follow from
 * what they say, so that replicas that see the same create one.
 */
export function eventsFor(
  service: ServiceObject,
  wanted: readonly Condition[],
  instance: string,
  now: Date,
): readonly ServiceEvent[] {
  return wanted.flatMap((condition) => {
    const before = service.conditions.find(({ type }) => type === condition.type);
    const isSame = before?.reason === condition.reason && before.message === condition.message;
    return isSame || QUIET.has(condition.reason) ? [] : [eventOf(service, condition, instance, now)];
  });
}

function eventOf(service: ServiceObject, condition: Condition, instance: string, now: Date): ServiceEvent {
  const { namespace, name, uid } = service;
  const isGood = condition.status === "True" && condition.reason !== "NoReadyEndpoints";
  const told = [
    uid,
    condition.type,
    condition.reason,
    condition.message,
    Math.floor(now.getTime() / SAME_MS),
  ];
  const hash = createHash("sha256").update(JSON.stringify(told)).digest("hex").slice(0, 16);
  return {
    namespace,
    body: {
      apiVersion: "events.k8s.io/v1",
      kind: "Event",
      metadata: { name: `${name}.${hash}`, namespace },
      eventTime: now.toISOString().replace("Z", "000Z"),
      reportingController: "pointsman.io/gateway",
      reportingInstance: instance.slice(0, 128),
      action: condition.type.replace(/^.*\//, "") === "Accepted" ? "Accept" : "Program",
      reason: condition.reason,
      type: isGood ? "Normal" : "Warning",
      note: cut(condition.message),
      regarding: { apiVersion: "v1", kind: "Service", namespace, name, uid },
    },
  };
}

function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MAX_NOTE) return text;
  // As part of a stream: what is cut in its middle is kept back, not shown as a broken character.
  return `${new TextDecoder().decode(bytes.subarray(0, MAX_NOTE - 3), { stream: true })}...`;
}
