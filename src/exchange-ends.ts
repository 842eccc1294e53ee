// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord, AccessSink } from "./contract/access.ts";
import type { LedgerEntry, LedgerSink } from "./contract/ledger.ts";
import { type Books, entryOf } from "./ledger/enter.ts";

/** Who hears of a finished exchange: counters, the ledger, and the log with both together. */
export interface ExchangeEnds {
  readonly access: AccessSink;
  readonly ledger: LedgerSink;
  readonly log?: (record: AccessRecord, entry: LedgerEntry | undefined) => void;
}

/** Makes each finished exchange an entry of the ledger, by the prices of this moment, and tells everybody. */
export function exchangeEnds(books: () => Books, { access, ledger, log }: ExchangeEnds): AccessSink {
  return {
    record(record) {
      const entry = entryOf(record, books());
      access.record(record);
      if (entry !== undefined) ledger.enter(entry);
      log?.(record, entry);
    },
  };
}
