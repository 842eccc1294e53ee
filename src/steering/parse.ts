// SPDX-License-Identifier: Apache-2.0
import type { Api } from "../contract/backend.ts";
import type { Problem, ProblemCode } from "../contract/problem.ts";
import type { HttpRequest, LlmRequest } from "../contract/request.ts";
import { type BodyView, viewBody } from "./body-view.ts";
import { readConversation } from "./conversation.ts";
import { readNeeds } from "./needs.ts";
import { type Opening, readOpening } from "./opening.ts";
import { promptTokens } from "./prompt-tokens.ts";
import { readStored, type Stored } from "./stored.ts";

/** What came in, read as far as steering needs it. */
export type Parsed =
  | {
      readonly kind: "request";
      readonly request: LlmRequest;
      /** How its conversation begins; read when asked for, which not every request is. */
      readonly opening: () => Opening | undefined;
      /** What it goes on from, where a server stores that. */
      readonly stored: Stored | undefined;
    }
  /** `GET /v1/models` (id empty) or `GET /v1/models/{id}`. */
  | { readonly kind: "models"; readonly id: string }
  | { readonly kind: "problem"; readonly problem: Problem }
  /** Not an LLM request: passes untouched. */
  | { readonly kind: "other" };

/** The paths we read, as OpenAI and Anthropic name them. */
const API_PATHS: ReadonlyMap<string, Api> = new Map([
  ["/v1/chat/completions", "chat-completions"],
  ["/v1/completions", "completions"],
  ["/v1/responses", "responses"],
  ["/v1/messages", "messages"],
]);

const MODELS_PATH = "/v1/models";

/** Model strings longer than this name nothing we serve. */
const MAX_MODEL = 256;

/**
 * Reads one HTTP request: OpenAI's chat completions, legacy completions and Responses, Anthropic's Messages
 * (https://platform.openai.com/docs/api-reference, https://docs.anthropic.com/en/api/messages).
 */
export function parse(http: HttpRequest): Parsed {
  const path = pathOf(http.path);
  if (http.method === "GET" && path === MODELS_PATH) return { kind: "models", id: "" };
  if (http.method === "GET" && path.startsWith(`${MODELS_PATH}/`))
    return { kind: "models", id: decode(path.slice(MODELS_PATH.length + 1)) };
  const api = API_PATHS.get(path);
  if (api === undefined || http.method !== "POST" || !isJson(http.contentType)) return { kind: "other" };
  return parseBody(api, http);
}

function parseBody(api: Api, { body, caller }: Pick<HttpRequest, "body" | "caller">): Parsed {
  if (body.length === 0) return problem("empty_body");
  const viewed = viewBody(body);
  if (viewed.kind !== "view") return problem(viewed.kind);
  const { view } = viewed;
  const model = view.value("model");
  if (typeof model !== "string" || model === "") return problem("missing_model");
  if (model.length > MAX_MODEL) return problem("model_not_found");
  const { text, turns } = readConversation(api, view);
  const needs = readNeeds(api, view);
  const request: LlmRequest = {
    api,
    ...(caller === undefined ? {} : { caller }),
    model,
    ...(view.modelSpan === undefined ? {} : { modelSpan: view.modelSpan }),
    ...(needs.includes("streaming") && hidesUsage(api, view) ? { usageAt: view.braceAt } : {}),
    bodyBytes: body.length,
    text,
    needs,
    turns,
    promptTokens: promptTokens(body, needs.includes("images")),
    maxAnswerTokens: answerLimit(view),
  };
  return {
    kind: "request",
    request,
    opening: () => readOpening(api, view, caller),
    stored: readStored(api, view),
  };
}

/**
 * True for a stream that tells no usage unless it is asked to, and is not told whether to. Responses and Anthropic's
 * Messages always tell theirs. https://platform.openai.com/docs/api-reference/chat/create#chat-create-stream_options
 */
function hidesUsage(api: Api, view: BodyView): boolean {
  return (api === "chat-completions" || api === "completions") && !view.has("stream_options");
}

/** `max_completion_tokens` and its older and foreign names. */
function answerLimit(view: BodyView): number {
  for (const key of ["max_completion_tokens", "max_tokens", "max_output_tokens"]) {
    const value = view.value(key);
    if (typeof value === "number" && value > 0) return Math.min(value, Number.MAX_SAFE_INTEGER);
  }
  return 0;
}

function pathOf(path: string): string {
  const query = path.indexOf("?");
  return query < 0 ? path : path.slice(0, query);
}

function isJson(contentType: string): boolean {
  return /^\s*application\/json\s*(;|$)/i.test(contentType);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not percent-encoded: it is looked up as it stands
  }
}

function problem(code: ProblemCode): Parsed {
  return { kind: "problem", problem: { code } };
}
