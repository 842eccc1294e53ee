// SPDX-License-Identifier: Apache-2.0
import { seededRandom } from "../evaluation/random.ts";
import { DecisionCounts } from "../traffic/decision-counts.ts";
import { RequestCounts, type RequestFacts, type RequestTotals } from "../traffic/request-counts.ts";
import { Tally } from "../traffic/tally.ts";
import { TextSample } from "../traffic/text-sample.ts";
import type { BadLines } from "./bad-lines.ts";
import type { LogEntry, OpenLog } from "./open-log.ts";
import type { ProgressLine } from "./progress-line.ts";
import { RateMeter, type TrafficRate } from "./traffic-rate.ts";

/** How much of a log is looked at. */
export interface LogSampling {
  /** Requests drawn at most. */
  readonly sample: number;
  readonly seed: number;
  /** Entries read at most; absent: all. */
  readonly limit?: number;
}

/** What was counted of a log, and the requests that were drawn. */
export interface ReadLog {
  readonly totals: RequestTotals;
  /** Usable lines of each form. */
  readonly formats: readonly (readonly [format: string, lines: number])[];
  /** Answers whose requests are elsewhere. */
  readonly lone: number;
  readonly decisions: DecisionCounts;
  /** Absent where the log's time stamps do not tell. */
  readonly rate?: TrafficRate;
  /** True when the log goes on behind the limit. */
  readonly cut: boolean;
  readonly drawn: TextSample<RequestFacts>;
}

/** The most that is held of the texts that are drawn. */
const SAMPLE_BYTES = 64 * 1024 * 1024;

/** Reads a log once: counts all of it, and draws what is scored afterwards. */
export async function readLog(
  log: OpenLog,
  { sample, seed, limit = Number.POSITIVE_INFINITY }: LogSampling,
  bad: BadLines,
  shown: ProgressLine,
): Promise<ReadLog> {
  const reading = new Reading(new TextSample(sample, SAMPLE_BYTES, seededRandom(seed)), bad);
  let [entries, cut] = [0, false];
  for await (const entry of log.entries) {
    if (++entries > limit) {
      cut = true;
      break;
    }
    reading.take(entry);
    shown.step(log.progress());
  }
  shown.erase();
  bad.finish();
  return { ...reading.found(), cut };
}

/** What is being counted of a log. */
class Reading {
  readonly #drawn: TextSample<RequestFacts>;
  readonly #bad: BadLines;
  readonly #counts = new RequestCounts();
  readonly #formats = new Tally();
  readonly #decisions = new DecisionCounts();
  readonly #meter = new RateMeter();
  #lone = 0;

  constructor(drawn: TextSample<RequestFacts>, bad: BadLines) {
    this.#drawn = drawn;
    this.#bad = bad;
  }

  take(entry: LogEntry): void {
    if (entry.kind === "bad") {
      this.#bad.note(entry.number, entry.why);
      return;
    }
    if (entry.kind === "scores") {
      this.#bad.note(
        entry.number,
        "scores without a prompt: analyze reads prompts, simulate and calibrate scores too",
      );
      return;
    }
    this.#formats.add(entry.format);
    if (entry.kind === "decision") this.#decisions.add(entry.decision);
    else if (entry.kind === "answer") {
      this.#lone++;
      if (entry.tokens !== undefined) this.#counts.addAnswer(entry.tokens);
    } else this.#request(entry);
  }

  #request({ facts, text, texts, at }: Extract<LogEntry, { readonly kind: "request" }>): void {
    this.#counts.add(facts, texts);
    this.#meter.note(at);
    this.#drawn.offer(facts, () => text);
  }

  found(): Omit<ReadLog, "cut"> {
    const rate = this.#meter.rate();
    return {
      totals: this.#counts.totals(),
      formats: this.#formats.rows(),
      lone: this.#lone,
      decisions: this.#decisions,
      ...(rate !== undefined && { rate }),
      drawn: this.#drawn,
    };
  }
}
