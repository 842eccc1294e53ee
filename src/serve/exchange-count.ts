// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord } from "../contract/access.ts";
import type { Log } from "../contract/log.ts";
import type { ExchangeBookmark, Marks } from "./exchange-bookmark.ts";

/** What our Envoy says of finished exchanges at one moment. */
export interface EnvoyCount {
  readonly ended: number;
  /** Seconds; up to five old. */
  readonly uptime: number;
  /** Lines that it could not write to a file, in batches. */
  readonly writesFailed: number;
}

/** What the count stands on. */
export interface ExchangeCountOptions {
  readonly bookmark: ExchangeBookmark;
  /** Asks Envoy; undefined when it does not answer. */
  readonly ask: () => Promise<EnvoyCount | undefined>;
  /** How long an exchange that has ended may be on its way to us, in milliseconds. */
  readonly onItsWayMs: () => number;
  /** False while a file is not read to its end. */
  readonly caughtUp: () => boolean;
  /** Envoy could not write to a file. */
  readonly notWritten: () => void;
  readonly log: Log;
  /** Milliseconds since the epoch, by the clock that Envoy has too. */
  readonly now?: () => number;
}

/** Time between two questions to Envoy. */
const ASK_MS = 5_000;
/** An exchange is looked for as long as this before it is one of an Envoy that is gone. */
const RECENT_MS = 60_000;
const MOST_RECENT = 100_000;
/** Envoy's uptime is as old as its last flush of statistics. */
const UPTIME_AGE_S = 6;

interface Sample extends EnvoyCount {
  readonly at: number;
}

/**
 * Exchanges that ended in our Envoy without reaching us: its own counter less what has been taken. What ended after the
 * moment it was asked is left out of both, so exchanges under way are never taken for missed ones; two looks must agree,
 * and what is once counted stays.
 */
export class ExchangeCount implements Disposable {
  readonly #options: ExchangeCountOptions;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | undefined;
  /** When the latest exchanges that were taken ended. */
  #ends: number[] = [];
  #samples: Sample[] = [];
  #last: EnvoyCount | undefined;
  #lowest: number | undefined;
  #looking = false;

  constructor(options: ExchangeCountOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Asks Envoy now and then from now on. */
  start(): void {
    void this.look();
    this.#timer = setInterval(() => void this.look(), ASK_MS).unref();
  }

  /** One exchange reached us; `place` is where it stood in a file. */
  took({ startedAt, durationMs }: AccessRecord, place: Partial<Pick<Marks, "file" | "at">> = {}): void {
    const { taken } = this.#options.bookmark.marks;
    this.#ends.push(startedAt + durationMs);
    if (this.#ends.length > MOST_RECENT) this.#ends.splice(0, MOST_RECENT / 2);
    this.#options.bookmark.set({ ...place, taken: taken + 1 });
  }

  /** Exchanges missed for certain; undefined until Envoy was heard. */
  get missed(): number | undefined {
    const { missed, missedBefore } = this.#options.bookmark.marks;
    return this.#last === undefined ? undefined : missedBefore + missed;
  }

  /** Asks Envoy, and compares what it said some time ago with what has come since. */
  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const told = await this.#options.ask();
    this.#looking = false;
    if (told !== undefined) this.#see(told, this.#now());
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer);
  }

  #see(told: EnvoyCount, at: number): void {
    this.#tellOfFailedWrites(told);
    if (this.#isAnother(told)) this.#beginAnew(told, at);
    // All that it ever told was told to us, or to who kept these marks.
    else if (at - told.uptime * 1000 > this.#options.bookmark.marks.takenSince)
      this.#options.bookmark.set({ takenSince: 0 });
    this.#last = told;
    const ripe = this.#samples.filter((sample) => sample.at <= at - this.#options.onItsWayMs());
    this.#samples = [...this.#samples.slice(ripe.length), { ...told, at }];
    const sample = ripe.at(-1);
    if (sample !== undefined && this.#options.caughtUp()) this.#compare(sample);
    this.#ends = this.#ends.filter((end) => end > at - RECENT_MS);
  }

  #compare({ ended, uptime, at }: Sample): void {
    const { bookmark } = this.#options;
    const later = this.#endedAfter(at);
    // Nobody knows what was taken of it before, and what was missed: what ends from here on is counted.
    if (bookmark.marks.takenSince > 0) {
      bookmark.set({ taken: ended + later, takenSince: 0, ended, uptime });
      return;
    }
    const missing = ended - (bookmark.marks.taken - later);
    const agreed = Math.min(missing, this.#lowest ?? 0);
    this.#lowest = missing;
    const more = agreed - bookmark.marks.missed;
    bookmark.set({ ended, uptime, ...(more > 0 ? { missed: agreed } : {}) });
    if (more > 0) this.#options.log("warn", "exchanges-missed", { exchanges: more });
  }

  #endedAfter(at: number): number {
    return this.#ends.reduce((count, end) => (end > at ? count + 1 : count), 0);
  }

  /** Counters of one Envoy never go back. */
  #isAnother({ ended, uptime }: EnvoyCount): boolean {
    const before = this.#last ?? this.#options.bookmark.marks;
    return ended < before.ended || uptime < before.uptime;
  }

  #beginAnew({ uptime }: EnvoyCount, at: number): void {
    const { missed, missedBefore } = this.#options.bookmark.marks;
    this.#samples = [];
    this.#lowest = undefined;
    const taken = this.#endedAfter(at - (uptime + UPTIME_AGE_S) * 1000);
    const fresh = { taken, takenSince: 0, missed: 0, ended: 0, uptime: 0 };
    this.#options.bookmark.set({ ...fresh, missedBefore: missedBefore + missed });
  }

  #tellOfFailedWrites({ writesFailed }: EnvoyCount): void {
    const before = this.#last?.writesFailed ?? 0;
    if (writesFailed <= before) return;
    this.#options.notWritten();
    const remedy = "make room on the volume of exchangeLog.folder; requests are served all the same";
    this.#options.log("error", "exchange-log-not-written", { writes: writesFailed - before, remedy });
  }
}
