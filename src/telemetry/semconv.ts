// SPDX-License-Identifier: Apache-2.0

/**
 * Every name that leaves this process as a span attribute, in one place. Names under `gen_ai.` and `error.` are copied
 * from the semantic conventions, nothing is invented there; ours are under `pointsman.`. Durations are in seconds, on
 * spans and on metrics alike: https://opentelemetry.io/docs/specs/semconv/general/metrics/#units
 */

/** https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans/ and .../registry/attributes/error/ */
export const CONVENTION = {
  /** One of OPERATIONS. */
  operationName: "gen_ai.operation.name",
  /** The model asked for; set only once it has resolved to a configured one. */
  requestModel: "gen_ai.request.model",
  /** The model of the backend that served. */
  responseModel: "gen_ai.response.model",
  providerName: "gen_ai.provider.name",
  /** `input` or `output`. */
  tokenType: "gen_ai.token.type",
  requestMaxTokens: "gen_ai.request.max_tokens",
  /** A problem's code or an error's class name: never a message. */
  errorType: "error.type",
} as const;

/**
 * Metrics of the conventions for which we know all that they require. Not gen_ai.server.time_to_first_token: Envoy tells
 * when the first byte of a reply went out, and that is its headers. Not gen_ai.client.operation.duration: what one attempt took
 * is not told. https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/
 */
export const METRIC_NAMES = {
  tokenUsage: "gen_ai.client.token.usage",
  requestDuration: "gen_ai.server.request.duration",
} as const;

/** Values of `gen_ai.operation.name` for the APIs that we read. */
export const OPERATIONS = {
  "chat-completions": "chat",
  completions: "text_completion",
  responses: "chat",
  messages: "chat",
} as const;

/** Our own, design.md section 7. */
export const POINTSMAN = {
  /** Who asked, by the name that Envoy verified. */
  caller: "pointsman.caller",
  /** `steer`, `pass`, `answer`, `reject` or `fail`. */
  outcome: "pointsman.outcome",
  problemCode: "pointsman.problem.code",
  decisionId: "pointsman.decision.id",
  virtualModel: "pointsman.virtual_model",
  routerName: "pointsman.router.name",
  routerModelDigest: "pointsman.router_model.digest",
  score: "pointsman.score",
  scoredBy: "pointsman.score.by",
  scoreCached: "pointsman.score.cached",
  threshold: "pointsman.threshold",
  /** Predicted loss of each candidate, as `name=0.1234`. */
  losses: "pointsman.losses",
  /** The semantic route that the text belongs to. */
  route: "pointsman.route",
  tier: "pointsman.tier",
  reason: "pointsman.reason",
  backendName: "pointsman.backend.name",
  /** In shadow mode: the decision that was not carried out. */
  wouldTier: "pointsman.would.tier",
  wouldReason: "pointsman.would.reason",
  wouldBackend: "pointsman.would.backend.name",
  /** Backend names tried after the chosen one, in order. */
  fallbacks: "pointsman.fallbacks",
  /** Names of the backends able to serve the request. */
  candidates: "pointsman.candidates",
  /** From the complete request to its outcome: the wait for the client's body is not in it. */
  decisionDuration: "pointsman.decision.duration",
  queueDuration: "pointsman.queue.duration",
  tokenizeDuration: "pointsman.tokenize.duration",
  inferDuration: "pointsman.infer.duration",
  bodySize: "pointsman.request.body.size",
  /** Estimated tokens of the whole prompt. */
  promptTokens: "pointsman.request.prompt_tokens",
  turns: "pointsman.request.turns",
  needs: "pointsman.request.needs",
  words: "pointsman.signals.words",
  code: "pointsman.signals.code",
  mathShare: "pointsman.signals.math_share",
  multipleChoice: "pointsman.signals.multiple_choice",
  script: "pointsman.signals.script",
} as const;

/** Upper bounds in seconds for what we do ourselves: from 0.1 ms. */
export const DECISION_BUCKETS = [
  0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1,
] as const;

/**
 * Upper bounds in seconds for what a backend does, as `gen_ai.server.request.duration` advises.
 * https://opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-metrics/#metric-gen_aiserverrequestduration
 */
export const EXCHANGE_BUCKETS = [
  0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
] as const;

/** Upper bounds of scores: 20 even steps over [0, 1]. */
export const SCORE_BUCKETS: readonly number[] = Array.from({ length: 20 }, (_, at) => (at + 1) / 20);

/** Upper bounds of tokens, as `gen_ai.client.token.usage` advises. */
export const TOKEN_BUCKETS = [
  1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864,
] as const;
