// SPDX-License-Identifier: Apache-2.0
import { RESPONSE_ID } from "../contract/access.ts";
import type { Api } from "../contract/backend.ts";
import type { BodyView } from "./body-view.ts";

/**
 * What a request of the Responses API goes on from in place of bringing it along: only the server that stores it can.
 * https://platform.openai.com/docs/guides/conversation-state
 */
export type Stored =
  /** The id is as a client sent it: of a form and length that ids of replies have, and for no log. */
  { readonly kind: "response"; readonly id: string } | { readonly kind: "conversation" };

/** Undefined for what brings all of its turns along, and for ids that no backend gives. */
export function readStored(api: Api, view: Pick<BodyView, "value">): Stored | undefined {
  if (api !== "responses") return undefined;
  const id = view.value("previous_response_id");
  if (typeof id === "string" && RESPONSE_ID.test(id)) return { kind: "response", id };
  return namesConversation(view.value("conversation")) ? { kind: "conversation" } : undefined;
}

/** An id, or an object that has one. */
function namesConversation(value: unknown): boolean {
  if (typeof value === "string") return value !== "";
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
