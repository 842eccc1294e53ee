// SPDX-License-Identifier: Apache-2.0
import type { StandInApi } from "./ask.ts";

/** OpenAI's and Anthropic's words for a status: https://docs.anthropic.com/en/api/errors */
const TYPES: Readonly<Record<number, readonly [openai: string, anthropic: string]>> = {
  400: ["invalid_request_error", "invalid_request_error"],
  401: ["invalid_request_error", "authentication_error"],
  404: ["invalid_request_error", "not_found_error"],
  413: ["invalid_request_error", "request_too_large"],
  429: ["rate_limit_error", "rate_limit_error"],
  503: ["server_error", "overloaded_error"],
};

/** A request that is not answered: the status, a sentence, and what OpenAI's API says beside it. */
export interface Refusal {
  readonly status: number;
  readonly sentence: string;
  readonly param?: string;
  readonly code?: string;
}

/** An error body in the form of the API that was called; OpenAI's where none was. */
export function providerError(api: StandInApi | undefined, refusal: Refusal): object {
  const { status, sentence, param = null } = refusal;
  const [openai, anthropic] = TYPES[status] ?? ["server_error", "api_error"];
  const message = `stand-in: ${sentence}`;
  if (api === "messages") return { type: "error", error: { type: anthropic, message } };
  const code = refusal.code ?? (status === 401 ? "invalid_api_key" : null);
  return { error: { message, type: openai, param, code } };
}
