// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord, AccessSink } from "../contract/access.ts";
import { REASONS } from "../contract/decision.ts";
import { EGRESS_REASON, KEYS } from "../contract/metadata.ts";
import { BoundedNames } from "./bounded-names.ts";
import { FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";

/** Callers told apart; the rest share one label. */
const MOST_CALLERS = 200;

/** Counts finished exchanges as Envoy's access log tells them. */
export interface AccessMetrics extends AccessSink {
  /** A message of the access log could not be read. */
  malformed(): void;
}

/**
 * The metrics of finished exchanges. Our own names, not `gen_ai.server.request.duration`: that one requires the
 * operation and the provider, which the access log does not tell; its buckets are used.
 */
export function createAccessMetrics(metrics: Metrics): AccessMetrics {
  const exchanges = metrics.counter(FAMILIES.exchanges);
  const byCaller = metrics.counter(FAMILIES.callerExchanges);
  const callers = new BoundedNames(MOST_CALLERS);
  const duration = metrics.histogram(FAMILIES.exchangeDuration);
  const firstByte = metrics.histogram(FAMILIES.firstByteDuration);
  const failOpens = metrics.counter(FAMILIES.failOpens);
  const malformed = metrics.counter(FAMILIES.accessLogMalformed);
  return {
    record(entry) {
      const backend = entry.servedBy === "" ? "none" : entry.servedBy;
      const reason = reasonOf(entry);
      const status_class = statusClass(entry.status);
      const fallback = String(fellBack(entry));
      exchanges.add(1, { backend, status_class, fallback, reason });
      if (entry.caller !== undefined)
        byCaller.add(1, { caller: callers.labelOf(entry.caller), status_class });
      if (reason === EGRESS_REASON) return; // the sidecar's own entry tells how long the whole exchange took
      duration.record(entry.durationMs / 1_000, { backend });
      if (entry.firstByteMs !== undefined) firstByte.record(entry.firstByteMs / 1_000, { backend });
      if (reason === "fail-open") failOpens.add(1);
    },
    malformed: () => malformed.add(1),
  };
}

/** A closed set, although it comes back from Envoy: what is not a word of ours is `none`. */
function reasonOf(entry: AccessRecord): string {
  const reason = entry.decision[KEYS.reason];
  return typeof reason === "string" && KNOWN.has(reason) ? reason : "none";
}

/** The reasons of decisions, and the words in their place when another outcome was the answer. */
const KNOWN: ReadonlySet<string> = new Set([...REASONS, "passed", "answered", "rejected", EGRESS_REASON]);

/** True when another backend than the decided one served; without a decision, when there was a second attempt. */
function fellBack(entry: AccessRecord): boolean {
  const decided = entry.decision[KEYS.backend];
  if (entry.servedBy === "") return false;
  return typeof decided === "string" ? decided !== entry.servedBy : entry.attempts > 1;
}

/** `2xx` and the like; `none` when the client left before there was a status. */
function statusClass(status: number): string {
  return status >= 100 && status < 600 ? `${Math.trunc(status / 100)}xx` : "none";
}
