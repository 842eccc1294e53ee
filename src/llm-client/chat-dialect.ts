// SPDX-License-Identifier: Apache-2.0

import type { ChatQuestion } from "./chat-endpoint.ts";
import { readChatError } from "./chat-reply.ts";

/** How a model wants to be asked; learnt from its refusals. */
export interface ChatDialect {
  /** OpenAI's reasoning models refuse `max_tokens`; many servers know nothing else. */
  readonly limit: "max_tokens" | "max_completion_tokens";
  /** The same models take no temperature. */
  readonly temperature: boolean;
}

export const FIRST_DIALECT: ChatDialect = { limit: "max_tokens", temperature: true };

/** The body of a request; at temperature 0 where the model takes one, so that a label does not depend on the day. */
export function chatBody(model: string, { turns, maxTokens }: ChatQuestion, dialect: ChatDialect): string {
  return JSON.stringify({
    model,
    messages: turns.map(({ role, content }) => ({ role, content: content.toWellFormed() })),
    [dialect.limit]: maxTokens,
    ...(dialect.temperature ? { temperature: 0 } : {}),
    stream: false,
  });
}

/** Another dialect to try after a reply of status 400, or undefined when it was not the dialect. */
export function otherDialect(dialect: ChatDialect, errorBody: string): ChatDialect | undefined {
  const { param } = readChatError(errorBody);
  if (param === "max_tokens" && dialect.limit === "max_tokens")
    return { ...dialect, limit: "max_completion_tokens" };
  if (param === "temperature" && dialect.temperature) return { ...dialect, temperature: false };
  return undefined;
}
