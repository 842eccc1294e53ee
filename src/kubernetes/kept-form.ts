// SPDX-License-Identifier: Apache-2.0
import { PREFIX } from "./annotations.ts";
import { ACCEPTED } from "./condition-types.ts";
import type { ServiceObject } from "./objects.ts";
import { fieldsOf } from "./read-object.ts";
import { readForm, type ServiceForm } from "./service-form.ts";

const BEFORE = "Until then it stays as it last was: ";

/** Longest that is written; a condition's message may have 32,768 characters. */
const MOST = 8192;

/** Ends the message of a condition: what the Service goes on being, for its owner to read and for us to find again. */
export function keptSentence(form: ServiceForm): string {
  const plain = Object.entries(form.annotations).map(([key, value]) => [key.slice(PREFIX.length), value]);
  const text = JSON.stringify(Object.fromEntries(plain));
  return text.length > MOST ? `${BEFORE}too long to tell` : `${BEFORE}${text}`;
}

/**
 * The last good form of a Service as its condition tells it: a gateway that starts now (a restart, one more replica)
 * keeps the backend as the others do. Only who may write `services/status` can put one there.
 */
export function keptForm(service: ServiceObject): ServiceForm | undefined {
  const accepted = service.conditions.find(({ type }) => type === ACCEPTED);
  if (accepted?.status !== "False") return undefined;
  const at = accepted.message.indexOf(BEFORE);
  if (at < 0) return undefined;
  const annotations = parsed(accepted.message.slice(at + BEFORE.length));
  const read = readForm({ ...service, annotations });
  return read.kind === "form" ? read.form : undefined;
}

function parsed(text: string): Readonly<Record<string, string>> {
  try {
    const entries = Object.entries(fieldsOf(JSON.parse(text)));
    return Object.fromEntries(
      entries.flatMap(([name, value]) =>
        typeof value === "string" ? [[`${PREFIX}${name}`, value] as const] : [],
      ),
    );
  } catch {
    return {}; // somebody has edited it: there is nothing to keep
  }
}
