// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../../src/contract/access.ts";
import type { Backend } from "../../src/contract/backend.ts";
import type { RateableExchange } from "../../src/contract/feedback.ts";
import type { Policy, VirtualModel } from "../../src/contract/policy.ts";
import type { HttpRequest, LlmRequest } from "../../src/contract/request.ts";
import type { Scored } from "../../src/contract/scorer.ts";

/** A weak backend that can do everything; say only what the test is about. */
export function aBackend(over: Partial<Backend> = {}): Backend {
  return {
    name: "llama",
    tier: "weak",
    model: "meta-llama/Meta-Llama-3-8B-Instruct",
    profile: "weak",
    connection: { scheme: "http", host: "127.0.0.1", port: 8000, pathPrefix: "/v1" },
    apis: ["chat-completions", "completions", "responses", "messages"],
    capabilities: ["tools", "json-schema", "images", "streaming"],
    contextWindow: 8192,
    forwardAuthorization: false,
    ...over,
  };
}

export const llama: Backend = aBackend({ price: { input: 0.05, output: 0.08 } });
export const mixtral: Backend = aBackend({
  name: "mixtral",
  model: "mistralai/Mixtral-8x7B-Instruct-v0.1",
  price: { input: 0.24, output: 0.24 },
});
export const gpt4: Backend = aBackend({
  name: "gpt-4",
  tier: "strong",
  model: "gpt-4-turbo",
  profile: "strong",
  contextWindow: 128_000,
  price: { input: 10, output: 30 },
});

/** `auto`, over llama, mixtral and gpt-4, threshold 0.5. */
export function aVirtualModel(over: Partial<VirtualModel> = {}): VirtualModel {
  return {
    name: "auto",
    router: "heuristic",
    threshold: 0.5,
    backends: ["llama", "mixtral", "gpt-4"],
    defaultBackend: "gpt-4",
    dial: { kind: "threshold", threshold: 0.5 },
    mode: "enforce",
    onRouterFailure: "open",
    ...over,
  };
}

export function aPolicy(over: Partial<Policy> = {}): Policy {
  return {
    virtualModels: [aVirtualModel()],
    primary: "auto",
    explicitFallback: false,
    responseHeaders: true,
    streamUsage: false,
    decisionBudgetMs: 25,
    routerTimeoutMs: 200,
    attemptTimeoutMs: 60_000,
    idleTimeoutMs: 300_000,
    maxBodyBytes: 10 * 1024 * 1024,
    ...over,
  };
}

export function aRequest(over: Partial<LlmRequest> = {}): LlmRequest {
  return {
    api: "chat-completions",
    model: "auto",
    bodyBytes: 80,
    text: "What is the capital of France?",
    needs: [],
    turns: 1,
    promptTokens: 20,
    maxAnswerTokens: 0,
    ...over,
  };
}

/** A POST of a chat-completions body; a string body is sent as it stands. */
export function aPost(body: unknown, path = "/v1/chat/completions"): HttpRequest {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { method: "POST", path, contentType: "application/json", body: Buffer.from(text) };
}

/** One user turn to a model. */
export function aChat(content: unknown, over: Record<string, unknown> = {}): HttpRequest {
  return aPost({ model: "auto", messages: [{ role: "user", content }], ...over });
}

export function scoredAt(score: number): Extract<Scored, { kind: "scored" }> {
  return {
    kind: "scored",
    score,
    by: "encoder",
    cached: false,
    degraded: "none",
    timings: { queueMs: 0.1, tokenizeMs: 0.2, inferMs: 3 },
  };
}

/** An easy request that llama answered, as Envoy's access log tells it. */
/** An exchange of a weak backend, of which nothing is known but its decision's id. */
export function aRateableExchange(over: Partial<RateableExchange> = {}): RateableExchange {
  return {
    at: 0,
    decisionId: "d-1",
    responseId: undefined,
    traceId: undefined,
    virtualModel: "auto",
    backend: "llama",
    model: undefined,
    profile: undefined,
    reason: undefined,
    score: undefined,
    threshold: undefined,
    losses: undefined,
    usage: { promptTokens: 3, completionTokens: 4, source: "reported" },
    cost: undefined,
    ...over,
  };
}

export function anAccessRecord(over: Partial<AccessRecord> = {}): AccessRecord {
  return {
    startedAt: 0,
    durationMs: 5,
    status: 200,
    details: "via_upstream",
    route: "chat-completions",
    servedBy: "llama",
    attempts: 1,
    requestId: "r",
    traceId: "",
    decision: { virtual_model: "auto", tier: "weak", backend: "llama", reason: "score" },
    ...over,
  };
}
