// SPDX-License-Identifier: Apache-2.0
import type { Usage } from "./ledger.ts";

/** What an exchange may be named by when it is rated. */
export const EXCHANGE_IDS = ["decision_id", "response_id", "trace_id"] as const;
export type ExchangeIdKind = (typeof EXCHANGE_IDS)[number];

/** How feedback is kept. */
export interface FeedbackKeeping {
  /** Exchanges that may still be rated: the latest so many of this process, about 1 KB each. */
  readonly remember: number;
  /** Folder of the files that rated exchanges are appended to; absent: ratings are counted only. */
  readonly folder?: string;
  /** True: with the text that was scored. */
  readonly prompts: boolean;
  /** Bytes of all files together. */
  readonly maxBytes: number;
}

/** An exchange that may be rated: numbers, ids and configured names. What is undefined was not known. */
export interface RateableExchange {
  /** When its request began, in milliseconds since the epoch. */
  readonly at: number;
  readonly decisionId: string | undefined;
  /** As the reply's body has it. */
  readonly responseId: string | undefined;
  /** W3C trace id. */
  readonly traceId: string | undefined;
  readonly virtualModel: string;
  /** The backend that served, its model and its quality profile. */
  readonly backend: string;
  readonly model: string | undefined;
  readonly profile: string | undefined;
  readonly reason: string | undefined;
  readonly score: number | undefined;
  readonly threshold: number | undefined;
  /** Predicted loss by backend. */
  readonly losses: Readonly<Record<string, number>> | undefined;
  readonly usage: Usage;
  /** US dollars. */
  readonly cost: number | undefined;
}

/** A rated exchange. */
export interface Rated {
  readonly exchange: RateableExchange;
  /** How good the answer was, in [0, 1]. */
  readonly rating: number;
  /** True when the exchange had a rating before. */
  readonly again: boolean;
  /** The text that was scored; only where the operator lets prompts be kept. */
  readonly prompt?: string;
}

/** Hears of each rating. */
export interface FeedbackSink {
  rated(rated: Rated): void;
}

/** Keeps rated exchanges: resolves with what of it was kept. Never rejects. */
export interface FeedbackKeeper {
  keep(rated: Rated): Promise<Kept>;
}

/** What of a rating outlives the process: nothing but the count, its numbers, or the prompt too. */
export type Kept = "count" | "numbers" | "prompt";

/** What becomes of a rating that was sent. */
export type FeedbackAnswer =
  | {
      readonly kind: "taken";
      readonly rating: number;
      readonly virtualModel: string;
      readonly backend: string;
      readonly kept: Kept;
    }
  /** The body cannot be used; the message names the key and what it takes. */
  | { readonly kind: "wrong"; readonly message: string }
  | { readonly kind: "unknown"; readonly message: string }
  /** Several exchanges have that id. */
  | { readonly kind: "ambiguous"; readonly message: string };
