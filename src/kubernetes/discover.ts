// SPDX-License-Identifier: Apache-2.0
import type { DiscoveredBackend } from "../contract/discovery.ts";
import { acceptance } from "./acceptance.ts";
import { backendOf } from "./backend-of.ts";
import type { Secrets } from "./credential.ts";
import { endpointCount, endpointsOf, MAX_ENDPOINTS, type Slices } from "./endpoints.ts";
import { keptForm, keptSentence } from "./kept-form.ts";
import { keyOf, type ServiceObject } from "./objects.ts";
import { type FormedService, type Group, placeServices } from "./place-services.ts";
import { readService, type ServiceReading } from "./read-service.ts";
import type { ServiceForm } from "./service-form.ts";
import type { Place, Refusal, Verdict } from "./verdict.ts";

/** What the cluster has, as far as backends are concerned. */
export interface ClusterView {
  readonly services: readonly ServiceObject[];
  readonly slices: Slices;
  readonly secrets: Secrets;
  /** By a Service's uid: the form it was last good in, which stays when it gets a bad one. */
  readonly lastGood: ReadonlyMap<string, ServiceForm>;
}

/** What that comes to. */
export interface Discovery {
  /** In the order of their names. */
  readonly backends: readonly DiscoveredBackend[];
  /** By backend name. */
  readonly keys: ReadonlyMap<string, string>;
  /** By `NAMESPACE/NAME` of the Service; those that say nothing to us are not in it. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The next `lastGood`. */
  readonly forms: ReadonlyMap<string, ServiceForm>;
  /** `NAMESPACE/NAME` of the Secrets that are asked for, and no others. */
  readonly secrets: ReadonlySet<string>;
}

/** Services, their endpoints and keys → backends, and what to tell each Service's owner; pure. */
export function discover({ services, slices, secrets, lastGood }: ClusterView): Discovery {
  const readings = services.flatMap(
    (one) => readService(one, lastGood.get(one.uid) ?? keptForm(one), secrets) ?? [],
  );
  const { groups, refusals } = placeServices(readings.filter(isFormed));
  const usable = groups.filter(([first]) => first.isUsable);
  const taken = new Map(groups.flatMap((group) => group.map((one) => [one.service, group] as const)));
  const verdictFor = (one: ServiceReading): Verdict =>
    verdictOf(one, taken.get(one.service), refusals.get(keyOf(one.service)), slices);
  return {
    backends: usable
      .map((group) => backendOf(group[0].form, endpointsOf(group, slices)))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    keys: new Map(
      usable.flatMap(([{ form, key }]) => (key === undefined ? [] : [[form.backend, key] as const])),
    ),
    verdicts: new Map(readings.map((one) => [keyOf(one.service), verdictFor(one)])),
    forms: new Map(
      readings.flatMap(({ service, form, isUsable }) =>
        form === undefined || !isUsable ? [] : [[service.uid, form] as const],
      ),
    ),
    secrets: new Set(groups.flatMap((group) => group[0].secrets)),
  };
}

function isFormed(one: ServiceReading): one is FormedService {
  return one.form !== undefined;
}

function verdictOf(
  one: ServiceReading,
  group: Group | undefined,
  misplaced: Refusal | undefined,
  slices: Slices,
): Verdict {
  const { refusal = misplaced, isPending, form } = one;
  const leader = group?.[0];
  const place =
    form !== undefined && leader?.isUsable ? placeOf({ ...one, form }, leader, slices) : undefined;
  if (refusal !== undefined) {
    const { reason, message } = refusal;
    if (place === undefined || form === undefined) return { kind: "refused", reason, message: `${message}.` };
    return { kind: "refused", reason, message: `${message}. ${keptSentence(form)}`, place };
  }
  if (isPending || place === undefined || form === undefined) return { kind: "pending" };
  return { kind: "accepted", place, message: acceptance(form, place.backend) + excess(one, form, slices) };
}

function placeOf(one: FormedService, leader: FormedService, slices: Slices): Place {
  const { backend } = leader.form;
  if (one.form.slicePort === undefined) return { backend, endpoints: "unknown" };
  return { backend, endpoints: endpointCount(one, slices) === 0 ? "none" : "some" };
}

function excess(one: ServiceReading, form: ServiceForm, slices: Slices): string {
  const count = endpointCount({ ...one, form }, slices);
  return count > MAX_ENDPOINTS ? ` Of its ${count} endpoints ${MAX_ENDPOINTS} are used, the limit.` : "";
}
