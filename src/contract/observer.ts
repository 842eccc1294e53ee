// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "./backend.ts";
import type { Outcome } from "./outcome.ts";
import type { LlmRequest } from "./request.ts";
import type { Signals } from "./signals.ts";

/** The steps of steer.ts, in order. */
export type Stage = "parse" | "signals" | "candidates" | "score" | "decide" | "mutate";

/** W3C trace context of the stream, from its gRPC metadata; empty strings when Envoy sent none. */
export interface TraceContext {
  readonly traceparent: string;
  readonly tracestate: string;
}

/** What is known of a request when its outcome is; absent facts were never reached. */
export interface OutcomeFacts {
  readonly request?: LlmRequest;
  readonly signals?: Signals;
  readonly candidates?: readonly Backend[];
}

/** Hears the story of one exchange. Holds the clock, so that steering has none. Never throws. */
export interface ExchangeObserver {
  /** A stage begins (and the one before it ends). */
  enter(stage: Stage): void;
  /** The outcome stands: the last call, made once. */
  end(outcome: Outcome, facts: OutcomeFacts): void;
  /** The exchange broke off or a bug was caught: the last call in place of `end`. */
  fail(cause: unknown): void;
}

/** Hears of every exchange: spans, metrics and logs are behind it. */
export interface Observer {
  begin(trace: TraceContext): ExchangeObserver;
}
