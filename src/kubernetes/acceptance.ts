// SPDX-License-Identifier: Apache-2.0
import { ACCEPTED } from "./condition-types.ts";
import { keptForm } from "./kept-form.ts";
import type { ServiceObject } from "./objects.ts";
import type { ServiceForm } from "./service-form.ts";

/** Tells an owner what a Service is taken for; `backend` is another's where it is only a part. */
export function acceptance(form: ServiceForm, backend: string): string {
  const part = form.backend === backend ? "is" : "is part of";
  return `It ${part} the backend ${backend}: tier ${form.settings.tier}${modelClause(form.model)}`;
}

/**
 * Whether a Service's conditions say that it serves a model: as it stands, or in its last good form. They are the
 * same for every replica and outlive all of them, and whoever may annotate a Service may not write them.
 */
export function holdsModel(service: ServiceObject, model: string): boolean {
  const accepted = service.conditions.find(({ type }) => type === ACCEPTED);
  if (accepted?.status !== "True") return keptForm(service)?.model === model;
  // A model has no spaces, so that this is not the beginning of another's name.
  return `${accepted.message} `.includes(`${modelClause(model)} `);
}

function modelClause(model: string): string {
  return `, model ${model}.`;
}
