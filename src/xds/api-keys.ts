// SPDX-License-Identifier: Apache-2.0

import type { Callers } from "../contract/callers.ts";
import { CALLER_HEADER } from "../contract/metadata.ts";
import { CALLER_CREDENTIALS } from "./caller.ts";
import { extension, type JsonObject, typed } from "./json.ts";

const FILTER = "envoy.filters.http.api_key_auth";
const PACKAGE = "envoy.extensions.filters.http.api_key_auth.v3";

/**
 * Lets in who has a key. The listener's own list is empty, so that nobody is let in by it: the keys come with the routes
 * (`apiKeyRules`), where one that changes takes no connection down.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_filters/api_key_auth_filter
 */
export function apiKeyFilter(): JsonObject {
  return extension(FILTER, `${PACKAGE}.ApiKeyAuth`, SOURCES);
}

/** The keys, for the virtual host. Envoy's /config_dump redacts them. */
export function apiKeyRules({ keys }: Extract<Callers, { kind: "api-keys" }>): JsonObject {
  const credentials = [...keys].map(([client, key]) => ({ client, key }));
  return { [FILTER]: typed(`${PACKAGE}.ApiKeyAuthPerRoute`, { ...SOURCES, credentials }) };
}

const SOURCES: JsonObject = {
  key_sources: CALLER_CREDENTIALS.map((header) => ({ header })),
  forwarding: { header: CALLER_HEADER, hide_credentials: true },
};
