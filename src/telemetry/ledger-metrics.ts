// SPDX-License-Identifier: Apache-2.0
import type { LedgerSink } from "../contract/ledger.ts";
import { FAMILIES } from "./metric-families.ts";
import type { Metrics } from "./metrics.ts";

/** The metrics of tokens and money, among the given ones. What was saved is the all-strong cost less the cost. */
export function createLedgerMetrics(metrics: Metrics): LedgerSink {
  const tokens = metrics.counter(FAMILIES.tokens);
  const cost = metrics.counter(FAMILIES.cost);
  const would = metrics.counter(FAMILIES.wouldCost);
  const allStrong = metrics.counter(FAMILIES.allStrongCost);
  return {
    enter(entry) {
      const { virtualModel: virtual_model, backend, usage } = entry;
      const labels = { virtual_model, backend };
      tokens.add(usage.promptTokens, { ...labels, kind: "prompt", source: usage.source });
      tokens.add(usage.completionTokens, { ...labels, kind: "completion", source: usage.source });
      if (entry.cost !== undefined) cost.add(entry.cost, labels);
      if (entry.wouldCost !== undefined) would.add(entry.wouldCost, labels);
      if (entry.allStrongCost !== undefined) allStrong.add(entry.allStrongCost, labels);
    },
  };
}
