// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "./backend.ts";

/** How a backend stands: decisions may use it, Envoy does not have it yet, Envoy refused it, or it was left out, and why. */
export type BackendState = "live" | "pending" | "refused" | "left-out";

/** One backend as the admin server lists it; it says whether there is a key, never which. */
export interface BackendStatus
  extends Partial<
    Pick<Backend, "tier" | "model" | "profile" | "price" | "apis" | "capabilities" | "contextWindow">
  > {
  readonly name: string;
  readonly state: BackendState;
  /** `file`, or `service` when an annotated Service is behind it. */
  readonly source: "file" | "service";
  /** Base URL as it is reached. */
  readonly url?: string;
  /** Addresses that serve it now; absent where Envoy finds them by name. */
  readonly endpoints?: number;
  readonly hasKey?: boolean;
  /** What its owner should know. */
  readonly remark?: string;
}
