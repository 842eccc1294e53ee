// SPDX-License-Identifier: Apache-2.0

import type { TokenIssuer } from "../contract/callers.ts";
import { CALLER_HEADER } from "../contract/metadata.ts";
import { apiKeyFilter } from "./api-keys.ts";
import { CALLER_CREDENTIALS } from "./caller.ts";
import { extension, type JsonObject, typed } from "./json.ts";

const ALLOWED = "envoy.filters.http.rbac";
const RBAC = "envoy.extensions.filters.http.rbac.v3";
/** What the name of every ServiceAccount begins with in a token's `sub`. */
const SUBJECT = "system:serviceaccount:";

/**
 * Lets in pods by their ServiceAccount's token in one of these headers, then only those that the routes allow
 * (`serviceAccountRules`): by the listener's own rules nobody is. The token goes no further.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_filters/jwt_authn_filter
 */
export function serviceAccountFilters(
  issuer: TokenIssuer,
  headers: readonly string[] = CALLER_CREDENTIALS,
): readonly JsonObject[] {
  const verifying = hasKeys(issuer) ? tokenFilter(issuer, headers) : apiKeyFilter();
  return [verifying, extension(ALLOWED, `${RBAC}.RBAC`, NOBODY)];
}

const NOBODY: JsonObject = { rules: { action: "ALLOW" } };

/** Envoy refuses a listener that has no key to verify tokens by; without one nobody is let in. */
function hasKeys({ keys }: TokenIssuer): boolean {
  try {
    const set: unknown = JSON.parse(keys);
    if (typeof set !== "object" || set === null || !("keys" in set)) return false;
    return Array.isArray(set.keys) && set.keys.length > 0;
  } catch {
    return false;
  }
}

/** A provider for each header, any of which will do: what stands in the others may be no token at all. */
function tokenFilter(issuer: TokenIssuer, headers: readonly string[]): JsonObject {
  const requirements = headers.map((name) => ({ provider_name: name }));
  return extension(
    "envoy.filters.http.jwt_authn",
    "envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication",
    {
      providers: Object.fromEntries(headers.map((name) => [name, provider(issuer, name)])),
      rules: [
        {
          match: { prefix: "/" },
          requires: requirements.length === 1 ? { ...requirements[0] } : { requires_any: { requirements } },
        },
      ],
    },
  );
}

/** Who may ask, for the virtual host: `NAMESPACE/NAME` or `NAMESPACE/*`; none named: whoever has a token. */
export function serviceAccountRules(allowed: readonly string[]): JsonObject {
  const names = allowed.length === 0 ? [{ prefix: SUBJECT }] : allowed.map(subject);
  const principals = names.map((string_match) => ({ header: { name: CALLER_HEADER, string_match } }));
  const policy = { permissions: [{ any: true }], principals };
  const rules = { action: "ALLOW", policies: { callers: policy } };
  return { [ALLOWED]: typed(`${RBAC}.RBACPerRoute`, { rbac: { rules } }) };
}

function provider({ issuer, audience, keys }: TokenIssuer, header: string): JsonObject {
  return {
    issuer,
    audiences: [audience],
    local_jwks: { inline_string: keys },
    require_expiration: true,
    forward: false,
    from_headers: [{ name: header, ...(header === "authorization" ? { value_prefix: "Bearer " } : {}) }],
    claim_to_headers: [{ header_name: CALLER_HEADER, claim_name: "sub" }],
    // A signature is verified once, not with each request of a pod.
    jwt_cache_config: { jwt_cache_size: 1000 },
  };
}

function subject(name: string): JsonObject {
  const [namespace = "", account = ""] = name.split("/");
  return account === "*"
    ? { prefix: `${SUBJECT}${namespace}:` }
    : { exact: `${SUBJECT}${namespace}:${account}` };
}
