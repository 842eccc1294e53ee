// SPDX-License-Identifier: Apache-2.0
import { HEADER_PREFIX, KEYS, NAMESPACE } from "../contract/metadata.ts";
import type { JsonObject } from "./json.ts";

/**
 * Headers that tell the client who answered and why. Backend, model and tier are those of the host that was tried last,
 * never only the decided ones; a fact that is not there leaves its header out, so a reply that no backend was asked for
 * names none.
 */
export function responseHeaders(): readonly JsonObject[] {
  const served = ["backend", "model", "tier"].map((name) => header(name, servedFact(name)));
  const decided = [KEYS.score, KEYS.threshold, KEYS.reason, KEYS.router].map((name) =>
    header(name, decidedFact(name)),
  );
  return [...served, ...decided, header("decision-id", decidedFact(KEYS.decisionId))];
}

/** Format string of a fact of the backend whose host was tried last; empty when none was (endpoint.ts). */
export function servedFact(name: string): string {
  return `%UPSTREAM_METADATA(${NAMESPACE}:${name})%`;
}

/** Format string of a fact of the cluster that an attempt goes to, before it has a host. */
export function clusterFact(name: string): string {
  return `%CLUSTER_METADATA(${NAMESPACE}:${name})%`;
}

/** Format string of a fact of the decision. */
export function decidedFact(key: string): string {
  return `%DYNAMIC_METADATA(${NAMESPACE}:${key})%`;
}

function header(name: string, value: string): JsonObject {
  return { header: { key: `${HEADER_PREFIX}${name}`, value }, append_action: "OVERWRITE_IF_EXISTS_OR_ADD" };
}
