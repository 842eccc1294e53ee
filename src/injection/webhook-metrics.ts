// SPDX-License-Identifier: Apache-2.0
import type { Injection } from "./inject-pod.ts";
import { LEFT_ALONE } from "./left-alone.ts";

/** What became of a review: injected, left alone for a reason, about something else, or a bug of ours. */
export const OUTCOMES = ["injected", ...LEFT_ALONE, "not-a-new-pod", "failed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcome's name of what became of a pod. */
export function outcomeOf(injection: Injection | undefined): Outcome {
  if (injection === undefined) return "not-a-new-pod";
  return injection.kind === "injected" ? "injected" : injection.why;
}

/** Counts reviews by outcome, and knows when the certificate ends. */
export class WebhookMetrics {
  readonly #reviews = new Map<Outcome, number>(OUTCOMES.map((outcome) => [outcome, 0]));
  #end: Date | undefined;

  count(outcome: Outcome): void {
    this.#reviews.set(outcome, (this.#reviews.get(outcome) ?? 0) + 1);
  }

  certificateEnds(end: Date): void {
    this.#end = end;
  }

  /** Prometheus' text format, version 0.0.4. */
  text(): string {
    const reviews = [...this.#reviews].map(
      ([outcome, count]) => `pointsman_injector_reviews_total{outcome="${outcome}"} ${count}\n`,
    );
    return [
      "# HELP pointsman_injector_reviews_total Pods that the API server asked about, by what became of them.\n",
      "# TYPE pointsman_injector_reviews_total counter\n",
      ...reviews,
      ...(this.#end === undefined ? [] : ending(this.#end)),
    ].join("");
  }
}

function ending(end: Date): readonly string[] {
  const name = "pointsman_injector_certificate_end_timestamp_seconds";
  return [
    `# HELP ${name} When the server certificate ends, since the epoch; renewed 30 days before.\n`,
    `# TYPE ${name} gauge\n`,
    `${name} ${end.getTime() / 1000}\n`,
  ];
}
