// SPDX-License-Identifier: Apache-2.0
import type { Standing } from "../contract/discovery.ts";
import { ACCEPTED, PROGRAMMED } from "./condition-types.ts";
import type { Condition, ServiceObject } from "./objects.ts";
import type { Place, Verdict } from "./verdict.ts";

/** A condition without what follows from where it is written. */
type Wanted = Pick<Condition, "status" | "reason" | "message">;

/**
 * The conditions that a Service should have, sorted by type. `standings` is undefined until the gateway has said how
 * backends stand; what is not known yet stays as it is, so that replicas that are not equally far do not contradict.
 */
export function conditionsFor(
  service: ServiceObject,
  verdict: Verdict | undefined,
  standings: ReadonlyMap<string, Standing> | undefined,
  now: Date,
): readonly Condition[] {
  if (verdict === undefined) return [];
  if (verdict.kind === "pending") return service.conditions;
  const before = (type: string): Condition | undefined => service.conditions.find((one) => one.type === type);
  const programmed = programmedFor(verdict, standings, before(PROGRAMMED));
  return [
    condition(ACCEPTED, acceptedFor(verdict), before(ACCEPTED), service, now),
    ...(programmed === undefined
      ? []
      : [condition(PROGRAMMED, programmed, before(PROGRAMMED), service, now)]),
  ];
}

/** Whether a reader would see no difference; times do not count. */
export function isSameStatus(a: readonly Condition[], b: readonly Condition[]): boolean {
  return sentence(a) === sentence(b);
}

/** What of conditions counts, as a text. */
export function sentence(conditions: readonly Condition[]): string {
  return JSON.stringify(
    conditions.map(({ type, status, reason, message }) => [type, status, reason, message]),
  );
}

function acceptedFor(verdict: Exclude<Verdict, { readonly kind: "pending" }>): Wanted {
  const { message } = verdict;
  if (verdict.kind === "accepted") return { status: "True", reason: "Accepted", message };
  return { status: "False", reason: verdict.reason, message };
}

function programmedFor(
  verdict: Exclude<Verdict, { readonly kind: "pending" }>,
  standings: ReadonlyMap<string, Standing> | undefined,
  before: Condition | undefined,
): Wanted | undefined {
  const { place } = verdict;
  if (place === undefined)
    return { status: "False", reason: "NotAccepted", message: "No request is steered to it: see Accepted." };
  if (standings === undefined) return before;
  const standing = standings.get(place.backend);
  if (standing === undefined) return before?.status === "True" ? before : pending(place.backend);
  return standingFor(place, standing);
}

function pending(backend: string): Wanted {
  return { status: "False", reason: "Pending", message: `The backend ${backend} is on its way to Envoy.` };
}

function standingFor({ backend, endpoints }: Place, standing: Standing): Wanted {
  switch (standing.kind) {
    case "programmed": {
      const remark = standing.remark === undefined ? "" : `; ${standing.remark}`;
      return endpoints === "none"
        ? {
            status: "True",
            reason: "NoReadyEndpoints",
            message: `Envoy has the backend ${backend}, but no endpoint of this Service is ready${remark}.`,
          }
        : { status: "True", reason: "Programmed", message: `Envoy has the backend ${backend}${remark}.` };
    }
    case "left-out":
      return { status: "False", reason: "LeftOut", message: `It is left out: ${standing.why}.` };
    case "refused":
      return {
        status: "False",
        reason: "RefusedByEnvoy",
        message: `Envoy refuses the backend ${backend}: the gateway's log says why. An earlier form of it, if there was one, stays.`,
      };
  }
}

function condition(
  type: string,
  wanted: Wanted,
  before: Condition | undefined,
  { generation }: ServiceObject,
  now: Date,
): Condition {
  const isKept = before?.status === wanted.status && before.lastTransitionTime !== "";
  return {
    type,
    status: wanted.status,
    reason: wanted.reason,
    message: wanted.message,
    lastTransitionTime: isKept ? before.lastTransitionTime : now.toISOString().replace(/\.\d+Z$/, "Z"),
    ...(generation !== undefined && { observedGeneration: generation }),
  };
}
