// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import type { AccessRecord, AccessSink } from "../contract/access.ts";
import type { Holder, StoredResponses } from "../contract/conversations.ts";
import { KEYS } from "../contract/metadata.ts";

/** Responses remembered; the one that was given, or gone on from, longest ago makes room. */
const MOST = 100_000;

/**
 * Which backend gave which response, as far as this process was told. Ids are kept as hashes only. Time alone lets none be
 * forgotten: an id is its backend's for good, and what the backend itself still knows is for it to say.
 */
export class ResponseMemory implements StoredResponses, AccessSink {
  readonly #holders: LRUCache<string, Holder>;

  constructor(most: number = MOST) {
    this.#holders = new LRUCache({ max: most });
  }

  /** An exchange of the Responses API is over. */
  record({ responseId, servedBy, decision }: AccessRecord): void {
    if (responseId === undefined || servedBy === "") return;
    const would = decision[KEYS.wouldBackend];
    const holder = typeof would === "string" ? { backend: servedBy, would } : { backend: servedBy };
    this.#holders.set(hashed(responseId), holder);
  }

  holderOf(responseId: string): Holder | undefined {
    return this.#holders.get(hashed(responseId));
  }
}

function hashed(id: string): string {
  return createHash("sha256").update(id).digest("base64url");
}
