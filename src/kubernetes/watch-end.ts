// SPDX-License-Identifier: Apache-2.0
import type { ApiFailure } from "./api-failure.ts";
import { fieldsOf, textOf } from "./read-object.ts";

/** How a list or a watch ended. */
export type Ended =
  | { readonly kind: "goes-on"; readonly isQuick: boolean }
  /** What we know is too old to go on from: all of it is listed anew. */
  | { readonly kind: "gone"; readonly failure: ApiFailure }
  | { readonly kind: "failed"; readonly failure: ApiFailure };

/** Something between us and the API server may answer in its place: that is no empty cluster. */
export const NO_LIST: Ended = notOfTheApi("list");
export const NO_EVENT: Ended = notOfTheApi("event");

/** 410 is how the API server says that it no longer remembers. */
export function endedBy(failure: ApiFailure): Ended {
  const isGone = failure.kind === "refused" && (failure.status === 410 || failure.reason === "Expired");
  return { kind: isGone ? "gone" : "failed", failure };
}

/** The API server's last word in a watch is a meta/v1 Status. */
export function failureOf(status: unknown): ApiFailure {
  const { code, reason, message } = fieldsOf(status);
  return {
    kind: "refused",
    status: typeof code === "number" ? code : 500,
    reason: textOf(reason),
    message: textOf(message),
  };
}

function notOfTheApi(what: string): Ended {
  const message = `what answers in its place sends no ${what}`;
  return { kind: "failed", failure: { kind: "unreachable", message } };
}
