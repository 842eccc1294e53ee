// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord, AccessSink } from "../contract/access.ts";
import type { LedgerEntry, LedgerSink } from "../contract/ledger.ts";
import { type Books, entryOf } from "../ledger/enter.ts";

/** Hears of a finished exchange together with its entry in the ledger, when it has one. */
export interface EntryHearer {
  record(record: AccessRecord, entry: LedgerEntry | undefined): void;
}

/** Who hears of a finished exchange: counters, the ledger, and whoever wants both together. */
export interface ExchangeEnds {
  readonly access: AccessSink;
  readonly ledger: LedgerSink;
  readonly others: readonly EntryHearer[];
}

/** Makes each finished exchange an entry of the ledger, by the prices of this moment, and tells everybody. */
export function exchangeEnds(books: () => Books, { access, ledger, others }: ExchangeEnds): AccessSink {
  return {
    record(record) {
      const entry = entryOf(record, books());
      access.record(record);
      if (entry !== undefined) ledger.enter(entry);
      for (const other of others) other.record(record, entry);
    },
  };
}
