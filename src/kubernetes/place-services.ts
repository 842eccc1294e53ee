// SPDX-License-Identifier: Apache-2.0
import { isDeepStrictEqual } from "node:util";
import { holdsModel } from "./acceptance.ts";
import { keyOf } from "./objects.ts";
import type { ServiceReading } from "./read-service.ts";
import type { ServiceForm } from "./service-form.ts";
import type { Refusal } from "./verdict.ts";

/** Most backends that are taken, as in the configuration file. */
export const MAX_BACKENDS = 1000;

/** A Service with the form it is taken in. */
export interface FormedService extends ServiceReading {
  readonly form: ServiceForm;
}

/** Services that are one backend, the oldest first: it names the backend. */
export type Group = readonly [FormedService, ...FormedService[]];

/** Which Services are which backends, and which are none. */
export interface Placement {
  readonly groups: readonly Group[];
  /** By `NAMESPACE/NAME`. */
  readonly refusals: ReadonlyMap<string, Refusal>;
}

/**
 * Settles who serves a model: the Service that does already, by its condition, else the oldest. Others of its namespace
 * with the same settings join it; all others conflict, for nobody may take over another team's model by an annotation.
 * The same on every replica; pure.
 */
export function placeServices(formed: readonly FormedService[]): Placement {
  const groups = new Map<string, [FormedService, ...FormedService[]]>();
  const refusals = new Map<string, Refusal>();
  for (const one of formed.toSorted(byPrecedence)) {
    const { model } = one.form;
    const group = groups.get(model);
    if (group === undefined && groups.size >= MAX_BACKENDS) refusals.set(keyOf(one.service), tooMany());
    else if (group === undefined) groups.set(model, [one]);
    else if (isSameBackend(group[0], one)) group.push(one);
    else refusals.set(keyOf(one.service), conflict(group[0], one));
  }
  return { groups: [...groups.values()], refusals };
}

function byPrecedence(a: FormedService, b: FormedService): number {
  return (
    Number(holdsModel(b.service, b.form.model)) - Number(holdsModel(a.service, a.form.model)) ||
    compare(a.service.created, b.service.created) ||
    compare(keyOf(a.service), keyOf(b.service))
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Whether requests for one could as well go to the other's endpoints. */
function isSameBackend(a: FormedService, b: FormedService): boolean {
  return (
    a.service.namespace === b.service.namespace &&
    a.form.slicePort !== undefined &&
    b.form.slicePort !== undefined &&
    differences(a.form, b.form).length === 0
  );
}

/** The annotations by which two Services of one model differ; which port they have and their weight may. */
function differences(a: ServiceForm, b: ServiceForm): readonly string[] {
  const names = new Set([...Object.keys(a.settings), ...Object.keys(b.settings)]);
  const own = { ...settingsOf(a) };
  const other = { ...settingsOf(b) };
  const changed = [...names].filter((name) => !isDeepStrictEqual(own[name], other[name]));
  const alike = changed.filter((name) => !["model", "port", "weight"].includes(name));
  return a.connection.scheme === b.connection.scheme ? alike : [...alike, "port"];
}

function settingsOf(form: ServiceForm): Readonly<Record<string, unknown>> {
  return form.settings;
}

function conflict(winner: FormedService, loser: FormedService): Refusal {
  const other = keyOf(winner.service);
  const serves = `The model ${loser.form.model} is served by the Service ${other}`;
  const isNear = winner.service.namespace === loser.service.namespace;
  const isInside = winner.form.slicePort !== undefined && loser.form.slicePort !== undefined;
  if (!isNear)
    return {
      reason: "Conflict",
      message: `${serves}, of another namespace: set pointsman.io/model to another`,
    };
  if (!isInside)
    return {
      reason: "Conflict",
      message: `${serves}, and external names cannot share one: set pointsman.io/model`,
    };
  const keys = differences(winner.form, loser.form).map((name) => `pointsman.io/${name}`);
  return {
    reason: "Conflict",
    message: `${serves} with another ${keys.join(", ")}: make them the same and both serve it, or set pointsman.io/model`,
  };
}

function tooMany(): Refusal {
  return {
    reason: "TooManyBackends",
    message: `There are ${MAX_BACKENDS} backends already, and no more are taken`,
  };
}
