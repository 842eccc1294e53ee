// SPDX-License-Identifier: Apache-2.0
import type { AnnotationProblem } from "./read-annotations.ts";

/** Why a Service is not taken as it stands, by the reason of its condition. */
export const REFUSALS = {
  InvalidAnnotation: "Which annotations, and what they must be.",
  InvalidName: "`SERVICE.NAMESPACE` is too long, or begins with pointsman.",
  InvalidPort: "No port, or none that `pointsman.io/port` names.",
  ExternalNameNotAllowed: "The external name is an IP address or `localhost`.",
  Conflict: "Another Service serves the model.",
  SecretNotFound: "There is no such Secret; a key that was there stays in use.",
  SecretForbidden: "`discovery.credentialSecrets` of the chart does not list it.",
  SecretInvalid: "It has no such key, or not one line.",
  TooManyBackends: "There are too many already.",
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** What keeps a Service from being taken as it stands, in a sentence for its owner. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
}

/** What backend a Service is, or is a part of. */
export interface Place {
  readonly backend: string;
  /** Whether the cluster has ready addresses of the Service; unknown for external names. */
  readonly endpoints: "some" | "none" | "unknown";
}

/** What became of a Service with annotations of ours. */
export type Verdict =
  | { readonly kind: "accepted"; readonly place: Place; readonly message: string }
  /** With a place: it stays there in its last good form. */
  | (Refusal & { readonly kind: "refused"; readonly place?: Place })
  /** Something that it names is still being read. */
  | { readonly kind: "pending" };

/** All problems of the annotations as one refusal. */
export function refusalOf(problems: readonly AnnotationProblem[]): Refusal {
  return {
    reason: "InvalidAnnotation",
    message: problems.map(({ key, message }) => `${key} ${message}`).join("; "),
  };
}
