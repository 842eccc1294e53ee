// SPDX-License-Identifier: Apache-2.0

/** What one replica has spent of a day. */
export interface Spending {
  /** Days since 1970, UTC. */
  readonly day: number;
  /** US dollars by virtual model; what is under way counts as estimated. */
  readonly usd: ReadonlyMap<string, number>;
}

/** The same, as a replica tells it of itself. */
export interface OwnSpending extends Spending {
  /** The virtual models that have a daily budget; without any there is nothing to share. */
  readonly budgeted: ReadonlySet<string>;
}

/** What all replicas have told, as one of them knows it. */
export interface SpendingNews {
  /** Those that are there, this one among them. */
  readonly replicas: number;
  /** US dollars that others spent of a day, those that are gone too, and this one before it lost its memory. */
  readonly othersUsd: (day: number, virtualModel: string) => number;
}

/** A place where replicas tell each other what they spend. */
export interface SpendingRecord extends AsyncDisposable {
  /** Tells from time to time what `own` gives; each news goes to `heard`, once what is told of this replica arrives. */
  start(own: () => OwnSpending, heard: (news: SpendingNews) => void): Promise<void>;
  /** Tells now, not when it is next time. */
  tell(): void;
}
