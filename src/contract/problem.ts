// SPDX-License-Identifier: Apache-2.0

/**
 * Everything a client may be told, as one closed table. What we answer ourselves has its code in Envoy's response-code
 * details as well (`pointsman_<code>` in %RESPONSE_CODE_DETAILS%); the last eight are Envoy's own answers in our words. The body has OpenAI's error shape:
 * https://platform.openai.com/docs/guides/error-codes
 */
export const PROBLEMS = {
  malformed_json: { status: 400, sentence: "the request body is not valid JSON" },
  not_an_object: { status: 400, sentence: "the request body must be a JSON object" },
  too_deep: { status: 400, sentence: "the request body is nested too deeply" },
  empty_body: { status: 400, sentence: "the request has no body" },
  missing_model: { status: 400, sentence: "the request has no model: send a model name such as auto" },
  model_not_found: { status: 404, sentence: "no such model: GET /v1/models lists the names" },
  unknown_router: { status: 400, sentence: "no such router: a name is router-<router>-<threshold>" },
  invalid_threshold: {
    status: 400,
    sentence: "the threshold in the model name must be a number from 0 to 1",
  },
  unsupported_api: { status: 400, sentence: "no backend of this model serves this API" },
  unsupported_capability: { status: 400, sentence: "no backend of this model can do what the request needs" },
  context_length_exceeded: {
    status: 400,
    sentence: "the prompt is longer than any backend of this model can take",
  },
  no_backends: { status: 503, sentence: "there are no backends yet" },
  router_unavailable: {
    status: 503,
    sentence: "the router is not answering and this model is configured to stay closed",
  },
  invalid_api_key: {
    status: 401,
    sentence: "no valid key or token of a caller: send one as Authorization: Bearer, x-api-key or api-key",
  },
  caller_not_allowed: { status: 403, sentence: "this caller may not use the gateway" },
  unknown_backend: {
    status: 421,
    sentence: "no such backend outside: a sidecar names one that this gateway has",
  },
  request_timeout: { status: 408, sentence: "the request did not arrive in time" },
  request_too_large: { status: 413, sentence: "the request body is larger than this gateway takes" },
  gateway_error: { status: 502, sentence: "the gateway could not finish the request" },
  backend_unavailable: { status: 503, sentence: "no backend could be reached" },
  backend_timeout: { status: 504, sentence: "no backend answered in time" },
} as const satisfies Record<string, { readonly status: number; readonly sentence: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One refusal. `detail` is ours (names of backends, keys, limits), never text of the client's. */
export interface Problem {
  readonly code: ProblemCode;
  readonly detail?: string;
}

/** HTTP status of a problem. */
export function statusOf(problem: Problem): number {
  return PROBLEMS[problem.code].status;
}

/** The codes of what Envoy answers by itself with a status of their own; with any other it is `gateway_error`. */
export const ENVOY_PROBLEMS = [
  "invalid_api_key",
  "caller_not_allowed",
  "request_timeout",
  "request_too_large",
  "backend_unavailable",
  "backend_timeout",
] as const satisfies readonly ProblemCode[];

/** The code under which a status that Envoy itself answered is told. */
export function envoyProblem(status: number): ProblemCode {
  return ENVOY_PROBLEMS.find((code) => PROBLEMS[code].status === status) ?? "gateway_error";
}

/** OpenAI's type of an error with this status. */
export function errorType(status: number): "server_error" | "invalid_request_error" {
  return status >= 500 ? "server_error" : "invalid_request_error";
}

/** The problem as an OpenAI-style JSON error body. */
export function problemBody(problem: Problem): string {
  const { status, sentence } = PROBLEMS[problem.code];
  const message = problem.detail === undefined ? sentence : `${sentence} (${problem.detail})`;
  return JSON.stringify({
    error: { message, type: errorType(status), param: PARAMS[problem.code] ?? null, code: problem.code },
  });
}

/** The body key at fault, where there is one. */
const PARAMS: Partial<Record<ProblemCode, string>> = {
  missing_model: "model",
  model_not_found: "model",
  unknown_router: "model",
  invalid_threshold: "model",
};
