// SPDX-License-Identifier: Apache-2.0
import type { ReplySize, Usage } from "../contract/ledger.ts";

/** Bytes of text that make a token, about, in English: https://platform.openai.com/tokenizer */
const BYTES_PER_TOKEN = 4;
/** Bytes of a reply in one piece that are not its text: ids, roles, finish reasons. */
const FRAME_BYTES = 300;
/** Events of a stream that carry no token: the first with the role, the last with the finish reason, `[DONE]`. */
const FRAME_EVENTS = 3;

/**
 * The tokens of an exchange: as its backend reported them, else estimated. Model servers stream about a token an event;
 * `estimatedPrompt` is the estimate that the request was steered on.
 */
export function usageOf(reply: ReplySize, estimatedPrompt: number): Usage {
  const { promptTokens, completionTokens } = reply;
  if (promptTokens !== undefined && completionTokens !== undefined)
    return { promptTokens, completionTokens, source: "reported" };
  return {
    promptTokens: promptTokens ?? estimatedPrompt,
    completionTokens: completionTokens ?? estimatedCompletion(reply),
    source: "estimated",
  };
}

function estimatedCompletion({ bytes, events }: ReplySize): number {
  if (events > 0) return Math.max(0, events - FRAME_EVENTS);
  return Math.max(0, Math.ceil((bytes - FRAME_BYTES) / BYTES_PER_TOKEN));
}
