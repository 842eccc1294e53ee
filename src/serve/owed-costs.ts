// SPDX-License-Identifier: Apache-2.0
import { LRUCache } from "lru-cache";
import type { Tier } from "../contract/backend.ts";

/** A decision whose real cost is not known yet. */
export interface OwedCost {
  readonly virtualModel: string;
  readonly tier: Tier;
  readonly estimatedUsd: number;
}

/** Decisions whose cost may still come; what is older has been lost on the way. */
const MOST_OWED = 20_000;

/** Costs that are still to come, by the id of the decision: so many, and then the oldest is forgotten. */
export class OwedCosts {
  readonly #owed = new LRUCache<string, OwedCost>({ max: MOST_OWED });

  add(decisionId: string, owed: OwedCost): void {
    this.#owed.set(decisionId, owed);
  }

  /** What is owed for a decision, once; undefined when nothing is. */
  settle(decisionId: string): OwedCost | undefined {
    const owed = this.#owed.peek(decisionId);
    this.#owed.delete(decisionId);
    return owed;
  }
}
