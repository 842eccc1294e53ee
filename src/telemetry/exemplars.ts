// SPDX-License-Identifier: Apache-2.0
import { FAMILIES } from "./metric-families.ts";
import { sampledParent } from "./trace-parent.ts";

/**
 * The latest traced decision of each bucket of the decision-duration histogram, so that a slow bucket leads to a trace.
 * OpenTelemetry's SDK for JavaScript has no exemplars (3.1.0), so this one histogram's are kept here; one for each outcome and bucket.
 */
export class Exemplars {
  readonly #kept = new Map<string, Exemplar>();

  /** `traceparent` as it came; whether it is sampled is looked at when somebody reads. */
  offer(outcome: string, seconds: number, traceparent: string): void {
    if (traceparent === "") return;
    const bound = FAMILIES.decisionDuration.buckets.find((upper) => seconds <= upper);
    this.#kept.set(keyOf(outcome, String(bound ?? "+Inf")), { seconds, traceparent, at: Date.now() });
  }

  /** What stands behind a sample line of OpenMetrics text; empty when the line has no exemplar. */
  behind(line: string): string {
    const [, outcome, bound] = BUCKET_LINE.exec(line) ?? [];
    if (outcome === undefined || bound === undefined) return "";
    const kept = this.#kept.get(keyOf(outcome, bound));
    const parent = kept && sampledParent({ traceparent: kept.traceparent, tracestate: "" });
    if (kept === undefined || parent === undefined) return "";
    return ` # {trace_id="${parent.traceId}",span_id="${parent.spanId}"} ${kept.seconds} ${kept.at / 1_000}`;
  }
}

interface Exemplar {
  readonly seconds: number;
  readonly traceparent: string;
  readonly at: number;
}

const BUCKET_LINE = new RegExp(
  `^${FAMILIES.decisionDuration.name}_bucket\\{outcome="([a-z]+)",le="([^"]+)"\\} `,
);

function keyOf(outcome: string, bound: string): string {
  return `${outcome} ${bound}`;
}
