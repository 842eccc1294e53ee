// SPDX-License-Identifier: Apache-2.0
import { KEYS, NAMESPACE } from "../contract/metadata.ts";
import type { Mutation, Outcome } from "../contract/outcome.ts";
import { type Problem, problemBody, statusOf } from "../contract/problem.ts";
import { envoy } from "../gen/data-plane.js";
import type { Phase } from "./request.ts";
import { toStruct } from "./struct.ts";

const { ProcessingResponse } = envoy.service.ext_proc.v3;
type Reply = Parameters<typeof ProcessingResponse.encode>[0];

/** envoy.config.core.v3.HeaderValueOption.HeaderAppendAction */
const OVERWRITE_IF_EXISTS_OR_ADD = 2;

const CONTINUE_HEADERS = ProcessingResponse.encode({ requestHeaders: {} }).finish();

/** "Go on, send the body." */
export function continueHeaders(): Uint8Array {
  return CONTINUE_HEADERS;
}

/** "Go on" for a phase that we have nothing to say about. */
export function continueOther(phase: Phase): Uint8Array {
  return ProcessingResponse.encode({ [phase]: {} }).finish();
}

/** The outcome as the reply to the message (headers or body) that completed the request. */
export function writeOutcome(outcome: Outcome, phase: "headers" | "body", decisionMs: number): Uint8Array {
  return ProcessingResponse.encode(replyOf(outcome, phase, decisionMs)).finish();
}

function replyOf(outcome: Outcome, phase: "headers" | "body", decisionMs: number): Reply {
  switch (outcome.kind) {
    case "steer":
      return steered(outcome.mutation, phase, decisionMs);
    case "reject":
      return rejected(outcome.problem);
    case "answer":
      return immediate(outcome.status, outcome.body, "pointsman_answer", "answered");
    case "pass":
      return {
        ...inPhase(phase, {}),
        dynamicMetadata: toStruct({ [NAMESPACE]: { [KEYS.reason]: "passed" } }),
      };
  }
}

/**
 * `clear_route_cache` makes Envoy ask the cluster specifier again, now with our metadata in place; it is
 * honoured only together with a header mutation.
 */
function steered(mutation: Mutation, phase: "headers" | "body", decisionMs: number): Reply {
  const facts = { ...mutation.metadata[NAMESPACE], [KEYS.decisionMs]: Math.round(decisionMs * 1000) / 1000 };
  return {
    ...inPhase(phase, { headerMutation: { setHeaders: headersOf(mutation.headers) }, clearRouteCache: true }),
    dynamicMetadata: toStruct({ ...mutation.metadata, [NAMESPACE]: facts }),
  };
}

function rejected(problem: Problem): Reply {
  return immediate(statusOf(problem), problemBody(problem), `pointsman_${problem.code}`, "rejected");
}

/** What the fail-open facts become when no backend is asked, and what keeps Envoy from rewriting our body (local_reply_config). */
const NO_BACKEND = { [KEYS.backend]: "", [KEYS.tier]: "", [KEYS.errorBody]: "pointsman" } as const;

/** An answer in place of a backend's. */
function immediate(status: number, body: string, details: string, reason: string): Reply {
  return {
    immediateResponse: {
      status: { code: status },
      headers: { setHeaders: headersOf({ "content-type": "application/json" }) },
      body: Buffer.from(body),
      details,
    },
    dynamicMetadata: toStruct({ [NAMESPACE]: { ...NO_BACKEND, [KEYS.reason]: reason } }),
  };
}

type Common = NonNullable<NonNullable<Reply["requestBody"]>["response"]>;

function inPhase(phase: "headers" | "body", response: Common): Reply {
  return phase === "headers" ? { requestHeaders: { response } } : { requestBody: { response } };
}

function headersOf(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([key, value]) => ({
    header: { key, rawValue: Buffer.from(value) },
    appendAction: OVERWRITE_IF_EXISTS_OR_ADD,
  }));
}
