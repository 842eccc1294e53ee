// SPDX-License-Identifier: Apache-2.0
import type { AccessRecord, AccessSink } from "../contract/access.ts";
import { REASONS } from "../contract/decision.ts";
import { KEYS } from "../contract/metadata.ts";
import type { Registry } from "./registry.ts";
import { EXCHANGE_BUCKETS } from "./semconv.ts";

/** Counts finished exchanges as Envoy's access log tells them. */
export interface AccessMetrics extends AccessSink {
  /** A message of the access log could not be read. */
  malformed(): void;
}

/**
 * The metrics of finished exchanges. Our own names, not `gen_ai.server.request.duration`: that one requires the
 * operation and the provider, which the access log does not tell; its buckets are used.
 */
export function createAccessMetrics(registry: Registry): AccessMetrics {
  const { exchanges, duration, firstByte, failOpens, malformed } = accessFamilies(registry);
  return {
    record(entry) {
      const backend = entry.servedBy === "" ? "none" : entry.servedBy;
      const reason = reasonOf(entry);
      exchanges.add([backend, statusClass(entry.status), String(fellBack(entry)), reason]);
      duration.observe([backend], entry.durationMs / 1_000);
      if (entry.firstByteMs !== undefined) firstByte.observe([backend], entry.firstByteMs / 1_000);
      if (reason === "fail-open") failOpens.add([]);
    },
    malformed: () => malformed.add([]),
  };
}

function accessFamilies(registry: Registry) {
  const histogram = (name: string, help: string) =>
    registry.histogram({ name, help, labels: ["backend"] }, EXCHANGE_BUCKETS);
  return {
    exchanges: registry.counter({
      name: "pointsman_exchanges_total",
      help: "Finished exchanges by the backend that served.",
      labels: ["backend", "status_class", "fallback", "reason"],
    }),
    duration: histogram(
      "pointsman_exchange_duration_seconds",
      "Time from a request to the end of its response.",
    ),
    firstByte: histogram(
      "pointsman_first_byte_duration_seconds",
      "Time from a request to the first byte answered.",
    ),
    failOpens: registry.counter({
      name: "pointsman_fail_opens_total",
      help: "Exchanges in which Envoy went on without a decision.",
      labels: [],
    }),
    malformed: registry.counter({
      name: "pointsman_access_log_malformed_total",
      help: "Access-log messages that could not be read.",
      labels: [],
    }),
  };
}

/** A closed set, although it comes back from Envoy: what is not a word of ours is `none`. */
function reasonOf(entry: AccessRecord): string {
  const reason = entry.decision[KEYS.reason];
  return typeof reason === "string" && KNOWN.has(reason) ? reason : "none";
}

/** The reasons of decisions, and the words in their place when another outcome was the answer. */
const KNOWN: ReadonlySet<string> = new Set([...REASONS, "passed", "answered", "rejected"]);

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
