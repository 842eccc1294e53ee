// SPDX-License-Identifier: Apache-2.0
import { ANNOTATIONS, type AnnotationName, PREFIX, type Settings } from "./annotations.ts";
import { nearestName } from "./nearest-name.ts";

/** One annotation that cannot be taken, and what would be. */
export interface AnnotationProblem {
  /** As it stands on the Service, with the prefix. */
  readonly key: string;
  readonly message: string;
}

/** What a Service's annotations make it; with all problems at once. */
export type AnnotationsRead =
  /** It has none of ours. */
  | { readonly kind: "none" }
  | {
      readonly kind: "backend";
      readonly settings: Settings & { readonly tier: NonNullable<Settings["tier"]> };
    }
  | { readonly kind: "invalid"; readonly problems: readonly AnnotationProblem[] };

const NAMES = Object.keys(ANNOTATIONS).filter(isAnnotation);

/** Longest value that is looked at; Kubernetes itself allows 256 KiB. */
const MOST_CHARACTERS = 4096;

/** Reads the annotations of ours among those of a Service; pure. */
export function readAnnotations(annotations: Readonly<Record<string, string>>): AnnotationsRead {
  const ours = Object.entries(annotations).filter(([key]) => key.startsWith(PREFIX));
  if (ours.length === 0) return { kind: "none" };
  const problems: AnnotationProblem[] = [];
  const settings: { -readonly [N in AnnotationName]?: unknown } = {};
  for (const [key, text] of ours) {
    const name = key.slice(PREFIX.length);
    if (!isAnnotation(name)) problems.push(unknownKey(key, name));
    else settings[name] = readValue(key, name, text, problems);
  }
  if (!(`${PREFIX}tier` in annotations))
    problems.push({ key: `${PREFIX}tier`, message: `is missing: it must be ${ANNOTATIONS.tier.allowed}` });
  if (settings["credential-header"] !== undefined && !(`${PREFIX}credential` in annotations))
    problems.push({ key: `${PREFIX}credential`, message: "is missing, though there is a credential-header" });
  if (problems.length === 0 && isComplete(settings)) return { kind: "backend", settings };
  return { kind: "invalid", problems };
}

function readValue(key: string, name: AnnotationName, text: string, problems: AnnotationProblem[]): unknown {
  const form = ANNOTATIONS[name];
  const value = text.length > MOST_CHARACTERS ? undefined : form.read(text.trim());
  if (value === undefined) problems.push({ key, message: `is ${quoted(text)}: it must be ${form.allowed}` });
  return value;
}

/** A value as an owner recognises it; cut, for a condition is a sentence, and without what could be a line of its own. */
function quoted(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/g, "?");
  return plain.length > 60 ? `"${plain.slice(0, 57)}..."` : `"${plain}"`;
}

function unknownKey(key: string, name: string): AnnotationProblem {
  const near = nearestName(name, NAMES);
  const hint = near === undefined ? `there are ${NAMES.join(", ")}` : `did you mean ${PREFIX}${near}`;
  return { key, message: `is no annotation of ours: ${hint}` };
}

function isAnnotation(name: string): name is AnnotationName {
  return Object.hasOwn(ANNOTATIONS, name);
}

/** Each value was read by the form under its own name, so only the one that must be there is looked for. */
function isComplete(
  settings: { readonly [N in AnnotationName]?: unknown },
): settings is Settings & { readonly tier: NonNullable<Settings["tier"]> } {
  return settings.tier !== undefined;
}
