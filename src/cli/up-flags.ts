// SPDX-License-Identifier: Apache-2.0
import type { HostPort } from "../contract/gateway.ts";

/** The options of `pointsman up`, as commander reads them. */
export interface UpFlags {
  readonly config?: string;
  readonly listen?: HostPort;
  readonly admin?: HostPort;
  readonly weak?: string;
  readonly weakModel?: string;
  readonly strongModel: string;
  readonly envoy?: string;
  readonly concurrency: number;
  readonly color: boolean;
  readonly json?: true;
}
