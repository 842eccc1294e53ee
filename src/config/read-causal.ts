// SPDX-License-Identifier: Apache-2.0
import type { CausalEndpoint } from "../contract/causal.ts";
import type { ConfigProblem, ConfigWarning, Surroundings } from "./config.ts";
import { connectionOf, readSecret } from "./read-backends.ts";
import type { CausalEntry } from "./schema-causal.ts";

/** Milliseconds under which hardly any language model answers. */
const SHORT_BUDGET_MS = 100;

/** Whom the router `causal` asks, with the key read from where the file says it is. */
export function readCausal(
  entry: CausalEntry,
  surroundings: Surroundings,
  problems: ConfigProblem[],
): CausalEndpoint {
  connectionOf(entry.url, "causal.url", problems);
  const key = entry.credential && readSecret(entry.credential, surroundings, "causal.credential", problems);
  return {
    url: entry.url.replace(/\/+$/, ""),
    model: entry.model,
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    concurrency: entry.concurrency,
  };
}

/** Warns when an endpoint is asked and hardly any answer would be waited for. */
export function warnOfShortBudget(decisionBudgetMs: number, warnings: ConfigWarning[]): void {
  if (decisionBudgetMs >= SHORT_BUDGET_MS) return;
  warnings.push({
    event: "causal-budget-short",
    path: "decisionBudgetMs",
    message: `${decisionBudgetMs} ms is little for the causal endpoint to answer in, and the static graph scores when it does not: raise decisionBudgetMs to ${SHORT_BUDGET_MS} or more, and routerTimeoutMs over it`,
  });
}

/** Says which virtual models are scored by an endpoint that nobody has named. */
export function complainOfNoEndpoint(
  entries: readonly { readonly router: string }[],
  problems: ConfigProblem[],
): void {
  for (const [position, { router }] of entries.entries())
    if (router === "causal")
      problems.push({
        path: `virtualModels[${position}].router`,
        message: "causal needs the key causal: {url, model}: it is off until an endpoint is named",
      });
}
