// SPDX-License-Identifier: Apache-2.0
import type { Callers } from "../contract/callers.ts";
import { apiKeyFilter, apiKeyRules } from "./api-keys.ts";
import { CALLER_FACT, headerFacts } from "./caller.ts";
import type { JsonObject } from "./json.ts";
import { serviceAccountFilters, serviceAccountRules } from "./service-accounts.ts";

/**
 * The filters that let callers in, before anything of ours reads a request: they are Envoy's own and need no answer of
 * ours, so nobody comes in because we are silent.
 */
export function callerFilters(callers: Callers | undefined): readonly JsonObject[] {
  if (callers === undefined) return [];
  const admitting = callers.kind === "api-keys" ? [apiKeyFilter()] : serviceAccountFilters(callers.issuer);
  return [...admitting, headerFacts(CALLER_FACT)];
}

/** What those filters go by, for the virtual host: it changes with the routes, and no connection is lost. */
export function callerRules(callers: Callers): JsonObject {
  return callers.kind === "api-keys" ? apiKeyRules(callers) : serviceAccountRules(callers.allowed);
}
