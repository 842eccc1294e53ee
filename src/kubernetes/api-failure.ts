// SPDX-License-Identifier: Apache-2.0
import { fieldsOf, textOf } from "./read-object.ts";

/** Why a request to the API server came to nothing. */
export type ApiFailure =
  /** It answered, and not with success. `reason` is Kubernetes' own (`Forbidden`, `NotFound`, `Expired`…). */
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly reason: string;
      readonly message: string;
      /** When it said how long to wait. */
      readonly retryAfterMs?: number;
    }
  /** It did not answer, or stopped in the middle. */
  | { readonly kind: "unreachable"; readonly message: string };

/** A response that is no success; its body is a meta/v1 Status, when the API server itself answered. */
export function refusedBy(status: number, body: string, retryAfter: string | undefined): ApiFailure {
  const said = fieldsOf(parsed(body));
  const seconds = Number(retryAfter);
  return {
    kind: "refused",
    status,
    reason: textOf(said["reason"]),
    message: textOf(said["message"]).slice(0, 1000) || `HTTP status ${status}`,
    ...(retryAfter !== undefined && Number.isFinite(seconds) && { retryAfterMs: seconds * 1000 }),
  };
}

/** What a network call threw, as a value. Node's messages name hosts and codes, never headers. */
export function unreachable(cause: unknown): ApiFailure {
  if (!(cause instanceof Error)) return { kind: "unreachable", message: "unknown error" };
  // An AggregateError (several addresses tried) has an empty message of its own.
  const inner: unknown = cause instanceof AggregateError ? cause.errors[0] : undefined;
  return { kind: "unreachable", message: inner instanceof Error ? inner.message : cause.message };
}

/** One sentence for the log. */
export function sentenceOf(failure: ApiFailure): string {
  return failure.kind === "unreachable"
    ? `the API server cannot be reached: ${failure.message}`
    : `the API server refuses (${failure.status}): ${failure.message}`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // a proxy's page, not the API server's answer
  }
}
