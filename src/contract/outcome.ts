// SPDX-License-Identifier: Apache-2.0
import type { Decision } from "./decision.ts";
import type { Problem } from "./problem.ts";

/** The change we ask of Envoy for one request: plain data, turned into bytes by envoy/. */
export interface Mutation {
  /** Set on the request (Istio's and Envoy Gateway's routes match on it); removed before a backend sees it. */
  readonly headers: Readonly<Record<string, string>>;
  /** Dynamic metadata by namespace. */
  readonly metadata: Readonly<Record<string, Readonly<Record<string, MetadataValue>>>>;
}

/** What a `google.protobuf.Struct` can hold and we use. */
export type MetadataValue =
  | string
  | number
  | boolean
  | readonly MetadataValue[]
  | { readonly [key: string]: MetadataValue };

/** What becomes of one request. */
export type Outcome =
  | { readonly kind: "pass" }
  | { readonly kind: "answer"; readonly status: number; readonly body: string }
  | { readonly kind: "reject"; readonly problem: Problem }
  | { readonly kind: "steer"; readonly decision: Decision; readonly mutation: Mutation };
