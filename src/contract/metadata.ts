// SPDX-License-Identifier: Apache-2.0

/**
 * The names that cross from us to Envoy and back: dynamic-metadata namespaces, their keys and our headers.
 * steering/mutate.ts writes them, xds/ configures Envoy to read them, envoy/access-log.ts gets them back.
 */

/** Namespace of the decision's facts. */
export const NAMESPACE = "pointsman";
/** Namespace the priority_group cluster specifier reads: `{ priority_groups: [{ name }] }`, names only. */
export const CHAIN_NAMESPACE = "pointsman.chain";

/** Keys inside NAMESPACE. */
export const KEYS = {
  decisionId: "decision_id",
  virtualModel: "virtual_model",
  router: "router",
  score: "score",
  threshold: "threshold",
  tier: "tier",
  reason: "reason",
  backend: "backend",
  /** In shadow mode: the tier, backend and reason of the decision that was not carried out. */
  wouldTier: "would_tier",
  wouldBackend: "would_backend",
  wouldReason: "would_reason",
  /** Milliseconds from the first message of the stream to the decision. */
  decisionMs: "decision_ms",
  /** Estimated tokens of the whole prompt. */
  promptTokens: "prompt_tokens",
  /** Byte offset, byte length and body length for the `model` rewrite (see ModelSpan). */
  modelAt: "model_at",
  modelLength: "model_len",
  bodyLength: "body_len",
  /** Byte offset of the opening brace of a body that is to be asked for its usage (see LlmRequest's usageAt). */
  usageAt: "usage_at",
  /** Who asks, where callers have names. */
  caller: "caller",
  /** Whose error body it is: `envoy` until we answer (`pointsman`) or the router's silence does (`closed`). */
  errorBody: "error_body",
} as const;

/** The reason of what a gateway forwards for a sidecar, which made the decision. */
export const EGRESS_REASON = "egress";

/** Every header of ours begins with this; Envoy strips them from clients before anything reads them. */
export const HEADER_PREFIX = "x-pointsman-";
/** Request header with the caller's name, which only Envoy's filters that verify a caller write. */
export const CALLER_HEADER = "x-pointsman-caller";
/** Request header naming the decided backend, for meshes whose routes match on headers. */
export const BACKEND_HEADER = "x-pointsman-backend";

/** Namespace of what Envoy saw of a reply (xds/lua-usage.ts). */
export const USAGE_NAMESPACE = "pointsman.usage";
/** Keys inside USAGE_NAMESPACE. */
export const USAGE_KEYS = {
  promptTokens: "prompt_tokens",
  completionTokens: "completion_tokens",
  bytes: "bytes",
  events: "events",
  /** The id that the reply's body has. */
  responseId: "response_id",
} as const;
