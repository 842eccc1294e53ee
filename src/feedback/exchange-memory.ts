// SPDX-License-Identifier: Apache-2.0
import { LRUCache } from "lru-cache";
import type { AccessRecord } from "../contract/access.ts";
import type { Decision } from "../contract/decision.ts";
import type { ExchangeIdKind, FeedbackKeeping, RateableExchange, Rated } from "../contract/feedback.ts";
import type { LedgerEntry } from "../contract/ledger.ts";
import { KEYS } from "../contract/metadata.ts";
import { IdIndex } from "./id-index.ts";
import { type Places, rateable } from "./rateable.ts";
import { TextShelf } from "./text-shelf.ts";

/** How long an exchange may be rated, in hours. */
export const REMEMBERED_HOURS = 24;
const REMEMBERED_MS = REMEMBERED_HOURS * 3_600_000;

/** What is remembered of one exchange: its decision until it is over, from then on what may be rated. */
interface Remembered {
  readonly since: number;
  decision: Decision | undefined;
  exchange: RateableExchange | undefined;
  rating: number | undefined;
}

/** An exchange by an id, or why there is none. */
export type Found =
  | { readonly kind: "exchange"; readonly rate: (rating: number) => Rated }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly exchanges: number };

/**
 * The exchanges of this process that may still be rated: the latest `remember` of the last day. A decision comes first,
 * then what Envoy tells of the exchange's end; only one that a backend answered stays.
 */
export class ExchangeMemory {
  readonly #keeping: () => Pick<FeedbackKeeping, "remember" | "prompts">;
  readonly #now: () => number;
  /** Without a limit of its own: how many may be remembered can change at any time. */
  readonly #all = new LRUCache<Remembered, true>({
    maxSize: Number.MAX_SAFE_INTEGER,
    sizeCalculation: () => 1,
    dispose: (_, remembered) => this.#unlink(remembered),
  });
  /** Those whose exchange is not over. */
  readonly #decided = new Map<string, Remembered>();
  readonly #ids: Readonly<Record<ExchangeIdKind, IdIndex<Remembered>>> = {
    decision_id: new IdIndex(),
    response_id: new IdIndex(),
    trace_id: new IdIndex(),
  };
  readonly #texts = new TextShelf<Remembered>();

  /** `now` is a clock in milliseconds. */
  constructor(keeping: () => Pick<FeedbackKeeping, "remember" | "prompts">, now: () => number = Date.now) {
    this.#keeping = keeping;
    this.#now = now;
  }

  /** A request was steered; its text is kept only where the operator lets prompts be kept. */
  decided(decision: Decision, text: string): void {
    const remembered = this.#begun(decision);
    this.#decided.set(decision.id, remembered);
    if (this.#keeping().prompts && text.trim() !== "") this.#texts.put(remembered, text);
    this.#forgetOld();
  }

  /** An exchange is over; without an entry in the ledger there is no answer to rate. */
  ended(record: AccessRecord, entry: LedgerEntry | undefined, places: Places): void {
    const id = record.decision[KEYS.decisionId];
    const known = typeof id === "string" ? this.#decided.get(id) : undefined;
    if (entry === undefined) {
      if (known !== undefined) this.#all.delete(known);
      return;
    }
    if (typeof id === "string" && this.#ids.decision_id.has(id)) return; // an entry that came twice
    const remembered = known ?? this.#begun(undefined);
    const exchange = rateable(record, entry, remembered.decision, places);
    if (remembered.decision !== undefined) this.#decided.delete(remembered.decision.id);
    remembered.decision = undefined;
    remembered.exchange = exchange;
    this.#ids.decision_id.put(exchange.decisionId, remembered);
    this.#ids.response_id.put(exchange.responseId, remembered);
    this.#ids.trace_id.put(exchange.traceId, remembered);
    this.#forgetOld();
  }

  find(by: ExchangeIdKind, id: string): Found {
    this.#forgetOld();
    const exchanges = this.#ids[by].of(id);
    const [only] = exchanges;
    if (exchanges.size > 1) return { kind: "ambiguous", exchanges: exchanges.size };
    const exchange = only?.exchange;
    if (only === undefined || exchange === undefined) return { kind: "unknown" };
    return { kind: "exchange", rate: (rating) => this.#rate(only, exchange, rating) };
  }

  #rate(remembered: Remembered, exchange: RateableExchange, rating: number): Rated {
    const again = remembered.rating !== undefined;
    remembered.rating = rating;
    // Asked once more: the operator may have taken the permission back.
    const prompt = this.#keeping().prompts ? this.#texts.textOf(remembered) : undefined;
    return { exchange, rating, again, ...(prompt === undefined ? {} : { prompt }) };
  }

  #begun(decision: Decision | undefined): Remembered {
    const remembered = { since: this.#now(), decision, exchange: undefined, rating: undefined };
    this.#all.set(remembered, true);
    return remembered;
  }

  #forgetOld(): void {
    const { remember, prompts } = this.#keeping();
    if (!prompts) this.#texts.clear();
    while (this.#all.size > remember) this.#all.pop();
    const oldest = this.#now() - REMEMBERED_MS;
    for (const one of this.#all.rkeys()) {
      if (one.since >= oldest) return;
      this.#all.delete(one);
    }
  }

  #unlink(remembered: Remembered): void {
    const { decision, exchange } = remembered;
    this.#texts.drop(remembered);
    if (decision !== undefined) this.#decided.delete(decision.id);
    this.#ids.decision_id.drop(exchange?.decisionId, remembered);
    this.#ids.response_id.drop(exchange?.responseId, remembered);
    this.#ids.trace_id.drop(exchange?.traceId, remembered);
  }
}
