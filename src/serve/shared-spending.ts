// SPDX-License-Identifier: Apache-2.0
import { hostname } from "node:os";
import type { ClusterOptions } from "../cli/program-deps.ts";
import type { Log } from "../contract/log.ts";
import type { SpendingRecord } from "../contract/spending.ts";
import type { DialKeeper } from "./dial-keeper.ts";

/** Has the dials of all replicas share daily budgets; undefined where no record is named. */
export async function shareSpending(
  options: ClusterOptions | undefined,
  dials: DialKeeper,
  log: Log,
): Promise<SpendingRecord | undefined> {
  if (options?.spendingRecord === undefined) return undefined;
  const { ConfigMapRecord } = await import("../kubernetes/spending-record.ts");
  // A pod is called by its host name.
  const record = new ConfigMapRecord({ configMap: options.spendingRecord, replica: hostname(), log });
  await record.start(
    () => dials.spending(),
    (news) => dials.heard(news),
  );
  return record;
}
