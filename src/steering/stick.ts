// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { Conversations, Stickiness } from "../contract/conversations.ts";
import type { Decision } from "../contract/decision.ts";
import type { Opening } from "./opening.ts";
import type { Wanted } from "./resolve-model.ts";

/** Tokens of prompt at which half the margin counts: a longer prompt is dearer to read anew at another backend. */
const HALF_MARGIN_TOKENS = 2000;

/**
 * Keeps a conversation with the backend that it has: each switch reads the whole prompt anew, and a second model has to
 * make sense of the first one's words. It moves only up, when a turn clearly needs the strong tier, and never between a
 * tool call and its result.
 *
 *     first turn ─────────────── the decision stands, and is remembered
 *     in a tool loop ─────────── the backend that it has
 *     later turn ─┬ clearly ──── the decision: the strong tier
 *                 ├ no money ─── the decision: a weak one, when the conversation has a strong one
 *                 └ otherwise ── the backend that it has
 */
export function stick(
  decision: Decision,
  wanted: Wanted,
  able: readonly Backend[],
  { opening, promptTokens }: { readonly opening: () => Opening | undefined; readonly promptTokens: number },
  conversations: Conversations,
): Decision {
  if (wanted.kind === "explicit" || wanted.virtualModel.sticky === undefined) return decision;
  const { name, sticky } = wanted.virtualModel;
  const at = opening();
  if (at === undefined) return decision;
  const key = `${name} ${at.key}`;
  const before = at.first ? undefined : conversations.recall(key, sticky.ttlMs);
  const kept = able.find((backend) => backend.name === before);
  const moves =
    kept !== undefined && (isTooDear(decision, kept) || isClear(decision, kept, sticky, promptTokens));
  const stays = kept !== undefined && (at.inToolLoop || !moves);
  const result = stays ? keptAt(kept, decision) : decision;
  conversations.remember(key, result.chain[0]);
  return result;
}

/** Whether the day's money no longer pays for the backend that the conversation has. */
function isTooDear({ reason }: Decision, { tier }: Backend): boolean {
  return reason === "budget-spent" && tier === "strong";
}

/** Whether the turn clearly needs the strong tier, which the conversation does not have. */
function isClear({ scored }: Decision, kept: Backend, sticky: Stickiness, promptTokens: number): boolean {
  if (kept.tier === "strong" || scored === undefined) return false;
  const margin = sticky.margin * (promptTokens / (promptTokens + HALF_MARGIN_TOKENS));
  return scored.score >= Math.min(1, scored.threshold + margin);
}

function keptAt(kept: Backend, decision: Decision): Decision {
  if (decision.chain[0] === kept.name) return decision;
  const others = decision.chain.filter((name) => name !== kept.name);
  return { ...decision, tier: kept.tier, reason: "sticky", chain: [kept.name, ...others] };
}
