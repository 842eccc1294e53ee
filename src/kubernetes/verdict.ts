// SPDX-License-Identifier: Apache-2.0
import type { AnnotationProblem } from "./read-annotations.ts";

/** Why a Service is not taken as it stands; the reason of its condition. */
export type RefusalReason =
  | "InvalidAnnotation"
  | "InvalidName"
  | "InvalidPort"
  | "ExternalNameNotAllowed"
  | "Conflict"
  | "SecretNotFound"
  | "SecretForbidden"
  | "SecretInvalid"
  | "TooManyBackends";

/** What keeps a Service from being taken as it stands, in a sentence for its owner. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
}

/** What became of a Service with annotations of ours. */
export type Verdict =
  | {
      readonly kind: "accepted";
      /** The backend it is, or is a part of. */
      readonly backend: string;
      readonly message: string;
      /** Whether the cluster has ready addresses for it; unknown for external names. */
      readonly endpoints: "some" | "none" | "unknown";
    }
  | (Refusal & {
      readonly kind: "refused";
      /** The backend that it goes on being in its last good form; absent: it is none. */
      readonly keptAs?: string;
    })
  /** Something that it names is still being read. */
  | { readonly kind: "pending" };

/** All problems of the annotations as one refusal. */
export function refusalOf(problems: readonly AnnotationProblem[]): Refusal {
  return {
    reason: "InvalidAnnotation",
    message: problems.map(({ key, message }) => `${key} ${message}`).join("; "),
  };
}
