// SPDX-License-Identifier: Apache-2.0
import type { OwnSpending, SpendingNews } from "../contract/spending.ts";
import { entryOf, type SpendingEntry } from "./spending-entry.ts";

interface Told {
  readonly text: string;
  readonly entry: SpendingEntry;
  /** When its text was last seen to change, by our own clock. */
  changedMs: number;
}

/** What replicas have told, gathered: who is there, and what those who are not have spent. */
export class ToldSpending {
  readonly #self: string;
  readonly #silenceMs: number;
  readonly #told = new Map<string, Told>();
  /** What was told of this replica before it lost its memory; undefined until the record has been seen. */
  #lost: SpendingEntry | undefined;

  /** A replica that tells nothing new for `silenceMs` is taken for gone. */
  constructor(self: string, silenceMs: number) {
    this.#self = self;
    this.#silenceMs = silenceMs;
  }

  /**
   * Takes what the record has. What was in it and no longer is stays known until its day is over: a record that somebody deletes is
   * no money earned. The first time, what stands there of this replica is held against what it knows itself.
   */
  take(record: ReadonlyMap<string, string>, own: OwnSpending, nowMs: number): void {
    this.#lost ??= lostBy(record.get(this.#self), own);
    for (const [replica, text] of record) {
      const entry = entryOf(text);
      if (entry === undefined || this.#told.get(replica)?.text === text) continue;
      this.#told.set(replica, { text, entry, changedMs: nowMs });
    }
    for (const [replica, { entry }] of this.#told) if (entry.day < own.day - 1) this.#told.delete(replica);
  }

  /** What this replica should tell of itself. */
  entry({ day, usd, budgeted }: OwnSpending, hasLeft: boolean): SpendingEntry {
    const known = [...budgeted].map(
      (name) => [name, (usd.get(name) ?? 0) + this.#lostUsd(day, name)] as const,
    );
    return { day, usd: new Map(known), hasLeft };
  }

  /** Entries of replicas that need not stand there any longer: theirs are other days. */
  old(today: number, record: ReadonlyMap<string, string>): readonly string[] {
    return [...record].flatMap(([replica, text]) => {
      const entry = entryOf(text);
      return replica !== this.#self && (entry === undefined || entry.day < today - 1) ? [replica] : [];
    });
  }

  /** The news; undefined while others do not hear of this replica, and would spend what it spends. */
  news(nowMs: number): SpendingNews | undefined {
    const isThere = ({ entry, changedMs }: Told): boolean =>
      !entry.hasLeft && nowMs - changedMs <= this.#silenceMs;
    const self = this.#told.get(this.#self);
    if (self === undefined || !isThere(self)) return undefined;
    const told = new Map(this.#told);
    const others = [...told].flatMap(([replica, { entry }]) => (replica === this.#self ? [] : [entry]));
    return {
      replicas: [...told.values()].filter(isThere).length,
      othersUsd: (day, name) =>
        others.reduce((sum, entry) => sum + (entry.day === day ? (entry.usd.get(name) ?? 0) : 0), 0) +
        this.#lostUsd(day, name),
    };
  }

  #lostUsd(day: number, virtualModel: string): number {
    return this.#lost?.day === day ? (this.#lost.usd.get(virtualModel) ?? 0) : 0;
  }
}

function lostBy(text: string | undefined, own: OwnSpending): SpendingEntry {
  const entry = text === undefined ? undefined : entryOf(text);
  const lost = [...(entry?.usd ?? [])].map(
    ([name, usd]) => [name, Math.max(0, usd - (own.usd.get(name) ?? 0))] as const,
  );
  return { day: entry?.day ?? own.day, usd: new Map(lost), hasLeft: false };
}
