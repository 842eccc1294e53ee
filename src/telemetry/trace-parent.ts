// SPDX-License-Identifier: Apache-2.0
import type { TraceContext } from "../contract/observer.ts";

/** The span of another process under which ours hangs. */
export interface RemoteParent {
  /** 32 lower-case hex digits, not all zero. */
  readonly traceId: string;
  /** 16 lower-case hex digits, not all zero. */
  readonly spanId: string;
  /** Vendors' own text, passed on as it came; empty when there is none. */
  readonly tracestate: string;
}

/** Version, trace id, parent id and flags; what a later version adds stands behind another dash. */
const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
/** Longest traceparent looked at: version 00 has 55 characters. */
const MAX_TRACEPARENT = 256;
/** https://www.w3.org/TR/trace-context/#tracestate-limits */
const MAX_TRACESTATE = 512;
const SAMPLED = 1;

/**
 * The remote parent when there is a valid one that is sampled; otherwise nothing is recorded, so that Envoy alone
 * decides what is traced. https://www.w3.org/TR/trace-context/#traceparent-header
 */
export function sampledParent(trace: TraceContext): RemoteParent | undefined {
  const { traceparent, tracestate } = trace;
  if (traceparent.length === 0 || traceparent.length > MAX_TRACEPARENT) return undefined;
  const [, version, traceId, spanId, flags, rest] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if (version === "ff" || (version === "00" && rest !== undefined)) return undefined;
  if (isZero(traceId) || isZero(spanId)) return undefined;
  if ((Number.parseInt(flags, 16) & SAMPLED) === 0) return undefined;
  return { traceId, spanId, tracestate: tracestate.length > MAX_TRACESTATE ? "" : tracestate };
}

function isZero(hex: string): boolean {
  return /^0+$/.test(hex);
}
