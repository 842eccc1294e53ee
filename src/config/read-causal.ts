// SPDX-License-Identifier: Apache-2.0
import type { CausalEndpoint } from "../contract/causal.ts";
import type { ConfigProblem, Surroundings } from "./config.ts";
import { connectionOf, readSecret } from "./read-backends.ts";
import type { CausalEntry } from "./schema.ts";

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
