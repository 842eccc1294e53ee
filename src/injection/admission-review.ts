// SPDX-License-Identifier: Apache-2.0
import type { Injection } from "./inject-pod.ts";
import { isRecord, type Pod, readPod } from "./pod.ts";

/** What of an admission request (AdmissionReview v1) matters here. */
export interface AdmissionRequest {
  /** Comes back in the answer, so that the API server knows which question it is to. */
  readonly uid: string;
  readonly namespace: string;
  /** The pod that is to be made; absent: the request is about something else. */
  readonly pod?: Pod;
}

const API_VERSION = "admission.k8s.io/v1";

/** Reads an AdmissionReview; undefined: it is none, or of a version that this webhook did not register for. */
export function readReview(body: unknown): AdmissionRequest | undefined {
  if (!isRecord(body) || body["apiVersion"] !== API_VERSION || body["kind"] !== "AdmissionReview")
    return undefined;
  const { request } = body;
  if (!isRecord(request) || typeof request["uid"] !== "string" || request["uid"] === "") return undefined;
  const { uid, namespace, operation, object, subResource } = request;
  const creates = operation === "CREATE" && (subResource === undefined || subResource === "");
  const pod = creates ? readPod(object) : undefined;
  return { uid, namespace: typeof namespace === "string" ? namespace : "", ...(pod && { pod }) };
}

/** The answer, as JSON. It always allows: whatever is odd about a pod, making it is not ours to refuse. */
export function answerTo(uid: string, injection: Injection | undefined): string {
  const patch = injection?.kind === "injected" ? patchFields(injection.patch) : {};
  const warnings = injection?.warning === undefined ? {} : { warnings: [`pointsman: ${injection.warning}`] };
  return JSON.stringify({
    apiVersion: API_VERSION,
    kind: "AdmissionReview",
    response: { uid, allowed: true, ...patch, ...warnings },
  });
}

function patchFields(patch: readonly unknown[]) {
  return { patchType: "JSONPatch", patch: Buffer.from(JSON.stringify(patch)).toString("base64") };
}
