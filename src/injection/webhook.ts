// SPDX-License-Identifier: Apache-2.0
import type { Log } from "../contract/log.ts";
import { type AdmissionRequest, answerTo, readReview } from "./admission-review.ts";
import { type Injection, injectPod } from "./inject-pod.ts";
import type { SidecarSettings } from "./sidecar-container.ts";
import { outcomeOf, type WebhookMetrics } from "./webhook-metrics.ts";
import type { Answering } from "./webhook-server.ts";

/** What reviews are answered with. */
export interface WebhookOptions {
  readonly settings: SidecarSettings;
  /** The authorities that sidecars are to trust, PEM, as they are now. */
  readonly authorities: () => string;
  readonly metrics: WebhookMetrics;
  readonly log: Log;
}

/** Answers the API server's reviews; a bug leaves the pod as it came. Nothing is kept, so a dry run is like any other. */
export function webhook(options: WebhookOptions): Answering {
  return (body) => {
    const request = readReview(body);
    if (request === undefined) return undefined;
    try {
      return answered(request, options);
    } catch (cause) {
      options.metrics.count("failed");
      options.log("error", "bug", { error: cause instanceof Error ? cause.stack : typeof cause });
      return answerTo(request.uid, undefined);
    }
  };
}

function answered(
  request: AdmissionRequest,
  { settings, authorities, metrics, log }: WebhookOptions,
): string {
  const { pod, uid } = request;
  const injection = pod && injectPod(pod, settings, authorities());
  const outcome = outcomeOf(injection);
  metrics.count(outcome);
  log(levelOf(injection), "pod-reviewed", {
    outcome,
    namespace: request.namespace,
    pod: pod?.metadata.name ?? pod?.metadata.generateName,
    ...(injection?.warning === undefined ? {} : { warning: injection.warning }),
  });
  return answerTo(uid, injection);
}

function levelOf(injection: Injection | undefined): "info" | "warn" {
  return injection?.warning === undefined ? "info" : "warn";
}
