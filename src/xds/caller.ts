// SPDX-License-Identifier: Apache-2.0
import { CALLER_HEADER, KEYS, NAMESPACE } from "../contract/metadata.ts";
import { extension, type JsonObject } from "./json.ts";

/** Request headers that carry a caller's key or token, in the order in which they are looked at. */
export const CALLER_CREDENTIALS = ["authorization", "x-api-key", "api-key"] as const;

/** Puts what these headers say beside the decision's facts, by the key it has there: for logs, spans and metrics. */
export function headerFacts(facts: Readonly<Record<string, string>>): JsonObject {
  return extension(
    "envoy.filters.http.header_to_metadata",
    "envoy.extensions.filters.http.header_to_metadata.v3.Config",
    {
      request_rules: Object.entries(facts).map(([header, key]) => ({
        header,
        on_header_present: { metadata_namespace: NAMESPACE, key, type: "STRING" },
        remove: false,
      })),
    },
  );
}

/** The caller's name as a fact. */
export const CALLER_FACT: Readonly<Record<string, string>> = { [CALLER_HEADER]: KEYS.caller };
