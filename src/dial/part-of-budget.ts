// SPDX-License-Identifier: Apache-2.0

/** A day's money and who shares it. */
export interface SharedMoney {
  readonly budgetUsd: number;
  /** What this replica has spent today, and what others have, those that are gone too. */
  readonly ownUsd: number;
  readonly othersUsd: number;
  /** Replicas that are there, this one among them; at least 1. */
  readonly replicas: number;
}

/**
 * How much this replica may have spent today, in US dollars: what it has, and its part of what nobody has. The parts of all add up
 * to no more than the budget, and go on doing so when replicas hear no more of each other.
 */
export function partOfBudget({ budgetUsd, ownUsd, othersUsd, replicas }: SharedMoney): number {
  return ownUsd + Math.max(0, budgetUsd - ownUsd - othersUsd) / replicas;
}
