// SPDX-License-Identifier: Apache-2.0
import type { ChatClient } from "../llm-client/chat-client.ts";
import type { ChatAnswer, ChatQuestion, Purse } from "../llm-client/chat-endpoint.ts";
import type { NoLabel } from "./label-grader.ts";

/** Asks a backend, and says in words what it means when it does not take us at all. */
export async function answerOf(
  client: ChatClient,
  question: ChatQuestion,
  purse: Purse,
  signal: AbortSignal,
): Promise<Extract<ChatAnswer, { readonly kind: "answer" }> | NoLabel> {
  const reply = await client.ask(question, purse, signal);
  if (reply.kind !== "fatal") return reply;
  const { status } = reply;
  const remedy =
    status === 404 || status === 405 ? "are its url and model right" : "is its credential right and paid for";
  return { kind: "fatal", problem: `backend ${client.endpoint.name} answered ${status}: ${remedy}` };
}
