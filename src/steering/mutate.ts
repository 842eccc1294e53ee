// SPDX-License-Identifier: Apache-2.0
import type { Decision } from "../contract/decision.ts";
import { BACKEND_HEADER, CHAIN_NAMESPACE, KEYS, NAMESPACE } from "../contract/metadata.ts";
import type { MetadataValue, Mutation } from "../contract/outcome.ts";
import type { Policy } from "../contract/policy.ts";
import type { LlmRequest } from "../contract/request.ts";

/** Digits kept of a score where people read it. */
const SCORE_DIGITS = 4;

/**
 * The change that carries a decision out: metadata for the priority_group cluster specifier (names only, so
 * that garbage degrades to the configured chain), facts for headers, logs and spans, and where
 * the body is to be changed.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/api-v3/extensions/router/cluster_specifiers/priority_group/v3/priority_group.proto
 */
export function mutate(
  decision: Decision,
  request: LlmRequest,
  { streamUsage }: Pick<Policy, "streamUsage">,
): Mutation {
  const backend = decision.chain[0];
  return {
    headers: {
      [BACKEND_HEADER]: backend,
      // One retry for each further candidate; a lone backend gets one more chance itself.
      "x-envoy-max-retries": String(Math.max(1, decision.chain.length - 1)),
    },
    metadata: {
      [NAMESPACE]: {
        ...facts(decision, backend),
        [KEYS.promptTokens]: request.promptTokens,
        ...span(request),
        ...(streamUsage ? usage(request) : {}),
      },
      [CHAIN_NAMESPACE]: { priority_groups: decision.chain.map((name) => ({ name })) },
    },
  };
}

function facts(decision: Decision, backend: string): Record<string, MetadataValue> {
  const { scored, would } = decision;
  return {
    [KEYS.decisionId]: decision.id,
    [KEYS.virtualModel]: decision.virtualModel,
    [KEYS.tier]: decision.tier,
    [KEYS.reason]: decision.reason,
    [KEYS.backend]: backend,
    ...(would === undefined
      ? {}
      : {
          [KEYS.wouldTier]: would.tier,
          [KEYS.wouldBackend]: would.backend,
          [KEYS.wouldReason]: would.reason,
        }),
    ...(scored === undefined
      ? {}
      : {
          [KEYS.router]: scored.router,
          [KEYS.score]: rounded(scored.score),
          [KEYS.threshold]: scored.threshold,
        }),
  };
}

function span(request: LlmRequest): Record<string, MetadataValue> {
  if (request.modelSpan === undefined) return {};
  return {
    [KEYS.modelAt]: request.modelSpan.at,
    [KEYS.modelLength]: request.modelSpan.length,
    [KEYS.bodyLength]: request.bodyBytes,
  };
}

/** Where a stream is asked for its usage. */
function usage({ usageAt, bodyBytes }: LlmRequest): Record<string, MetadataValue> {
  return usageAt === undefined ? {} : { [KEYS.usageAt]: usageAt, [KEYS.bodyLength]: bodyBytes };
}

function rounded(score: number): number {
  return Number(score.toFixed(SCORE_DIGITS));
}
