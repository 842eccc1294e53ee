// SPDX-License-Identifier: Apache-2.0
import type { FeedbackSink } from "../contract/feedback.ts";
import { FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";

/** A rating from here on is `good`. */
const GOOD = 0.5;

/** The metric of ratings, among the given ones. */
export function createFeedbackMetrics(metrics: Metrics): FeedbackSink {
  const feedback = metrics.counter(FAMILIES.feedback);
  return {
    rated({ exchange: { virtualModel: virtual_model, backend }, rating }) {
      feedback.add(1, { virtual_model, backend, rating: rating >= GOOD ? "good" : "bad" });
    },
  };
}
