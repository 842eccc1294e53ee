// SPDX-License-Identifier: Apache-2.0
import type { Backend, Tier } from "../contract/backend.ts";
import type { Decision } from "../contract/decision.ts";
import type { ChoiceOutlook } from "../contract/dials.ts";
import type { LlmRequest } from "../contract/request.ts";
import type { Success } from "../contract/scorer.ts";
import type { Scoring } from "./score.ts";

/** Tokens that an answer is taken to have before there is one; what it really had comes back from the ledger. */
const ANSWER_TOKENS = 250;
const MILLION = 1_000_000;

/**
 * What the weak and the strong choice for this request would come to: of each tier the first in the decision's chain.
 * Where there is one tier only, both are that one's.
 */
export function outlooksOf(
  { chain }: Decision,
  able: readonly Backend[],
  scoring: Scoring,
  request: Pick<LlmRequest, "promptTokens" | "maxAnswerTokens">,
): Readonly<Record<Tier, ChoiceOutlook>> {
  const ordered = chain.flatMap((name) => able.filter((backend) => backend.name === name));
  const success =
    scoring.kind === "asked" && scoring.scored.kind === "scored" ? scoring.scored.success : undefined;
  const of = (tier: Tier): ChoiceOutlook => {
    const backend = ordered.find((one) => one.tier === tier) ?? ordered[0];
    return backend === undefined ? { usd: 0 } : outlookOf(backend, request, success);
  };
  return { weak: of("weak"), strong: of("strong") };
}

function outlookOf(
  { price, profile }: Backend,
  { promptTokens, maxAnswerTokens }: Pick<LlmRequest, "promptTokens" | "maxAnswerTokens">,
  success: Success | undefined,
): ChoiceOutlook {
  const answer = maxAnswerTokens === 0 ? ANSWER_TOKENS : Math.min(ANSWER_TOKENS, maxAnswerTokens);
  const usd = price === undefined ? 0 : (promptTokens * price.input + answer * price.output) / MILLION;
  const predicted = success !== undefined && Object.hasOwn(success, profile) ? success[profile] : undefined;
  return { usd, ...(predicted === undefined ? {} : { success: predicted }) };
}
