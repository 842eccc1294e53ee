// SPDX-License-Identifier: Apache-2.0
import type { Refusal } from "./rejections.ts";
import { RESOURCE_TYPES } from "./resource-types.ts";
import { backendOfSecret } from "./secret.ts";

/** Longest message of Envoy's that is passed on. */
const LONGEST_MESSAGE = 2000;

/** What an Envoy refused, for the log and for the owner of the backend. */
export interface Rejected {
  /** Type URL of the resources. */
  readonly type: string;
  /** Envoy's own words, shortened. */
  readonly message: string;
  /** Names of the resources to blame. */
  readonly resources: readonly string[];
  /** Names of the backends among them. */
  readonly backends: readonly string[];
  /** The Envoy's node id. */
  readonly node: string;
}

/** The report of a refusal. */
export function rejectedBy(refusal: Refusal, resources: readonly string[], node: string): Rejected {
  return {
    type: RESOURCE_TYPES[refusal.kind].url,
    message: refusal.message.slice(0, LONGEST_MESSAGE),
    resources,
    backends: backendsAmong(refusal.kind, resources),
    node,
  };
}

function backendsAmong(kind: Refusal["kind"], resources: readonly string[]): readonly string[] {
  if (kind === "clusters" || kind === "endpoints") return resources;
  return kind === "secrets" ? resources.flatMap((name) => backendOfSecret(name) ?? []) : [];
}
