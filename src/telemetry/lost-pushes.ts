// SPDX-License-Identifier: Apache-2.0
import type { Counter } from "@opentelemetry/api";
import type { Log } from "../contract/log.ts";

/** Counts pushes of metrics that a collector did not take, and tells of the first. */
export function countLostPushes(log: Log): {
  readonly failed: (cause: unknown) => void;
  /** The counter comes after its reader: failures are heard of later still. */
  countWith(counter: Counter): void;
} {
  let total: Counter | undefined;
  let told = false;
  return {
    failed(cause) {
      total?.add(1);
      if (!told) log("warn", "metrics-not-pushed", { cause });
      told = true;
    },
    countWith(counter) {
      total = counter;
    },
  };
}
