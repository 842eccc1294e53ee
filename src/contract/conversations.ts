// SPDX-License-Identifier: Apache-2.0

/** Which backend answers a conversation, as this process remembers it. Holds the clock, so that steering has none. */
export interface Conversations {
  /** The backend of the conversation's last turn, if that was at most `ttlMs` ago. */
  recall(key: string, ttlMs: number): string | undefined;
  remember(key: string, backend: string): void;
}

/** Remembers nothing: each request is looked at by itself. */
export const NO_CONVERSATIONS: Conversations = { recall: () => undefined, remember: () => undefined };

/** How a virtual model keeps a conversation where it is. */
export interface Stickiness {
  /** Milliseconds without a turn after which a conversation is forgotten. */
  readonly ttlMs: number;
  /** How far over the threshold the score of a turn must be before a long conversation moves to the strong tier. */
  readonly margin: number;
}

/** Who can go on with a stored response: a server finds only those that it gave itself. */
export interface Holder {
  /** The backend that gave the response. */
  readonly backend: string;
  /** In shadow mode: the backend that would have given it. */
  readonly would?: string;
}

/** The stored responses (`previous_response_id` of the Responses API) whose holder this process knows. */
export interface StoredResponses {
  /** By the id that the holder gave the response. */
  holderOf(responseId: string): Holder | undefined;
}

/** Knows no response: a request that goes on from one is decided as any other. */
export const NO_RESPONSES: StoredResponses = { holderOf: () => undefined };
