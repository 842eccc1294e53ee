// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { EGRESS_REASON, KEYS } from "../contract/metadata.ts";
import type { Moment, Tally } from "../contract/status.ts";
import { countedOf } from "./counted.ts";
import { NO_TALLY, withOne } from "./tally.ts";

const MINUTE_MS = 60_000;
/** Minutes kept. */
const MINUTES = 60;
/** Virtual models and explicitly named models told apart; what is beyond shares one line. */
const MOST_MODELS = 200;
const OTHERS = "others";
/** Exchanges that Envoy finished without a decision of ours. */
const UNDECIDED = "no decision";

interface Line {
  total: Tally;
  /** By the minute it began, oldest first. */
  readonly minutes: Map<number, Tally>;
}

/** What exchanges came to by virtual model, in bounded memory. The time is the exchanges' own. */
export class Board {
  readonly #lines = new Map<string, Line>();

  record(record: AccessRecord, entry: LedgerEntry | undefined): void {
    const reason = record.decision[KEYS.reason];
    // What nobody decided on is not about steering; a sidecar tells of its own exchanges whole.
    if (reason === undefined || reason === EGRESS_REASON) return;
    const line = this.#lineOf(String(record.decision[KEYS.virtualModel] ?? UNDECIDED));
    const one = countedOf(record, entry);
    const minute = Math.floor(record.startedAt / MINUTE_MS) * MINUTE_MS;
    line.total = withOne(line.total, one);
    line.minutes.set(minute, withOne(line.minutes.get(minute) ?? NO_TALLY, one));
    if (line.minutes.size > MINUTES) line.minutes.delete(Math.min(...line.minutes.keys()));
  }

  /** The models that were asked for, each with its total and its last hour before `now`. */
  lines(now: number): ReadonlyMap<string, { readonly total: Tally; readonly minutes: readonly Moment[] }> {
    const since = now - MINUTES * MINUTE_MS;
    return new Map(
      [...this.#lines].map(([name, { total, minutes }]) => {
        const recent = [...minutes].filter(([at]) => at >= since).sort(([a], [b]) => a - b);
        return [name, { total, minutes: recent.map(([at, tally]) => ({ at, tally })) }] as const;
      }),
    );
  }

  #lineOf(name: string): Line {
    const known = this.#lines.get(name);
    if (known !== undefined) return known;
    if (this.#lines.size >= MOST_MODELS && name !== OTHERS) return this.#lineOf(OTHERS);
    const line: Line = { total: NO_TALLY, minutes: new Map() };
    this.#lines.set(name, line);
    return line;
  }
}
