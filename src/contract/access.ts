// SPDX-License-Identifier: Apache-2.0

import type { ReplySize } from "./ledger.ts";

/** The form of a reply's id: nothing else of a backend's gets into our ids, nor of a client's that names one. */
export const RESPONSE_ID = /^[\w-]{1,128}$/;

/** One finished HTTP exchange as Envoy's access log tells it (one gRPC ALS entry, already plain). */
export interface AccessRecord {
  /** When the request began, in milliseconds since the epoch. */
  readonly startedAt: number;
  readonly durationMs: number;
  /** Milliseconds to the first byte sent to the client; absent when none was. */
  readonly firstByteMs?: number;
  readonly status: number;
  /** Envoy's %RESPONSE_CODE_DETAILS%. */
  readonly details: string;
  readonly route: string;
  /** The backend that served, empty when none did. */
  readonly servedBy: string;
  readonly attempts: number;
  /** Envoy's x-request-id; empty when it made none. */
  readonly requestId: string;
  /** W3C trace id, 32 hex digits; empty when nothing is traced. */
  readonly traceId: string;
  /** Who asked, where callers have names: only one that Envoy has let in. */
  readonly caller?: string;
  /** What Envoy saw of the reply; absent when none came from a backend, or on a route that is not to a model. */
  readonly reply?: ReplySize;
  /** The id in the reply's body, by which its client may rate it; absent where there was none. */
  readonly responseId?: string;
  /** The decision as Envoy's dynamic metadata has it: namespace `pointsman`. */
  readonly decision: Readonly<Record<string, string | number | boolean>>;
}

/** Hears of every finished exchange. */
export interface AccessSink {
  record(entry: AccessRecord): void;
}
