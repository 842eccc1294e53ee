// SPDX-License-Identifier: Apache-2.0

/** Tokens of one exchange. */
export interface Usage {
  readonly promptTokens: number;
  readonly completionTokens: number;
  /** `reported` by the backend; `estimated` from sizes where it said nothing. */
  readonly source: "reported" | "estimated";
}

/** What Envoy saw of a reply: the tokens its backend reported, and its size. */
export interface ReplySize {
  readonly promptTokens?: number;
  readonly completionTokens?: number;
  readonly bytes: number;
  /** Server-sent events of a stream; 0 for a reply in one piece. */
  readonly events: number;
}

/** In place of a virtual model where nobody decided. */
export const NO_VIRTUAL_MODEL = "none";

/** What one exchange cost, and what it would have cost at the strong model; in US dollars, absent where a price is unknown. */
export interface LedgerEntry {
  readonly virtualModel: string;
  /** The backend that served. */
  readonly backend: string;
  readonly usage: Usage;
  readonly cost?: number;
  readonly allStrongCost?: number;
  /** In shadow mode: what it would have cost at the backend that was decided on. */
  readonly wouldCost?: number;
}

/** Hears of every exchange that a backend answered. */
export interface LedgerSink {
  enter(entry: LedgerEntry): void;
}
