// SPDX-License-Identifier: Apache-2.0
import type { Settings } from "./annotations.ts";
import { type KeyRead, readKey, type Secrets } from "./credential.ts";
import type { ServiceObject } from "./objects.ts";
import { readForm, type ServiceForm } from "./service-form.ts";
import type { Refusal } from "./verdict.ts";

/** A Service with what it is taken for. */
export interface ServiceReading {
  readonly service: ServiceObject;
  /** Absent: it has never had a form that could be taken. */
  readonly form?: ServiceForm;
  /** Whether the form lacks nothing: its credential, if it has one, is known. */
  readonly isUsable: boolean;
  readonly key?: string;
  /** Why it is not taken as it stands now. */
  readonly refusal?: Refusal;
  readonly isPending?: boolean;
  /** `NAMESPACE/NAME` of the Secrets it names, now and in its last good form. */
  readonly secrets: readonly string[];
}

/** Reads a Service; one with a bad form or credential stays what it last was. Undefined when it says nothing to us. */
export function readService(
  service: ServiceObject,
  lastGood: ServiceForm | undefined,
  secrets: Secrets,
): ServiceReading | undefined {
  const read = readForm(service);
  if (read.kind === "none") return undefined;
  const now = read.kind === "form" ? keyed(service, read.form, secrets) : undefined;
  const last = lastGood === undefined ? undefined : keyed(service, lastGood, secrets);
  const taken = now?.isUsable ? now : last?.isUsable ? last : now;
  const refusal = read.kind === "refused" ? read : now?.read.refusal;
  return {
    service,
    isUsable: taken?.isUsable ?? false,
    ...(taken !== undefined && { form: taken.form }),
    ...(taken?.read.key !== undefined && { key: taken.read.key }),
    ...(refusal !== undefined && { refusal }),
    ...(now?.read.isPending && { isPending: true }),
    secrets: [now, last].flatMap((one) => (one === undefined ? [] : secretOf(service, one.form.settings))),
  };
}

interface Keyed {
  readonly form: ServiceForm;
  readonly read: KeyRead;
  readonly isUsable: boolean;
}

function keyed({ namespace }: ServiceObject, form: ServiceForm, secrets: Secrets): Keyed {
  const read = readKey(namespace, form.settings, secrets);
  return { form, read, isUsable: form.settings.credential === undefined || read.key !== undefined };
}

function secretOf({ namespace }: ServiceObject, { credential }: Settings): readonly string[] {
  return credential === undefined ? [] : [`${namespace}/${credential.secret}`];
}
