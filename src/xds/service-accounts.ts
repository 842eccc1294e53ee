// SPDX-License-Identifier: Apache-2.0
import type { TokenIssuer } from "../contract/callers.ts";
import { apiKeyFilter } from "./api-keys.ts";
import { CALLER_CREDENTIALS, CALLER_HEADER } from "./caller.ts";
import { extension, type JsonObject, typed } from "./json.ts";

const ALLOWED = "envoy.filters.http.rbac";
const RBAC = "envoy.extensions.filters.http.rbac.v3";
/** What the name of every ServiceAccount begins with in a token's `sub`. */
const SUBJECT = "system:serviceaccount:";

/**
 * Lets in pods by their ServiceAccount's token, then only those that the routes allow (`serviceAccountRules`): by the
 * listener's own rules nobody is. The token goes no further.
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/http/http_filters/jwt_authn_filter
 */
export function serviceAccountFilters(issuer: TokenIssuer): readonly JsonObject[] {
  return [hasKeys(issuer) ? tokenFilter(issuer) : apiKeyFilter(), extension(ALLOWED, `${RBAC}.RBAC`, NOBODY)];
}

const NOBODY: JsonObject = { rules: { action: "ALLOW" } };

/** Envoy refuses a listener that has no key to verify tokens by; without one nobody is let in. */
function hasKeys({ keys }: TokenIssuer): boolean {
  const set: unknown = JSON.parse(keys);
  return (
    typeof set === "object" && set !== null && "keys" in set && Array.isArray(set.keys) && set.keys.length > 0
  );
}

function tokenFilter(issuer: TokenIssuer): JsonObject {
  return extension(
    "envoy.filters.http.jwt_authn",
    "envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication",
    {
      providers: { [PROVIDER]: provider(issuer) },
      rules: [{ match: { prefix: "/" }, requires: { provider_name: PROVIDER } }],
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

const PROVIDER = "cluster";

function provider({ issuer, audience, keys }: TokenIssuer): JsonObject {
  return {
    issuer,
    audiences: [audience],
    local_jwks: { inline_string: keys },
    require_expiration: true,
    forward: false,
    from_headers: CALLER_CREDENTIALS.map((name) => ({
      name,
      ...(name === "authorization" ? { value_prefix: "Bearer " } : {}),
    })),
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
