// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import { HEADER_PREFIX } from "../contract/metadata.ts";
import { ADS } from "./ads-source.ts";
import { CLIENT_AUTHORIZATION, forwardsAuthorization } from "./authorization.ts";
import type { Build } from "./build.ts";
import { extension, type JsonObject } from "./json.ts";
import { STEERED_LUA } from "./lua-steered.ts";
import { hasKey, secretName } from "./secret.ts";

/** Headers in which a client may carry a key of its own. */
export const CLIENT_CREDENTIALS = [
  "authorization",
  "cookie",
  "x-api-key",
  "api-key",
  "proxy-authorization",
] as const;

/** Headers that say who is asking and through what: no business of a backend outside. */
const TRACING_HEADERS = ["traceparent", "tracestate", "baggage", "x-request-id"] as const;

/**
 * The filters of a backend's cluster. All attempts of a request share one header map, so every cluster runs the same
 * list and each attempt first removes what the attempt before it may have left: otherwise a weak backend would see
 * the strong one's key.
 */
export function upstreamFilters(backend: Backend, build: Build): readonly JsonObject[] {
  return [
    extension(
      "envoy.filters.http.header_mutation",
      "envoy.extensions.filters.http.header_mutation.v3.HeaderMutation",
      {
        mutations: {
          request_mutations: requestMutations(backend, build),
          // A backend may be another Pointsman: what its headers say of its own decision is not true of ours.
          response_mutations: [removePrefix(HEADER_PREFIX)],
        },
      },
    ),
    ...(hasKey(backend, build.view.catalog) ? [credentialInjector(backend, build)] : []),
    extension("pointsman.steered", "envoy.extensions.filters.http.lua.v3.Lua", {
      default_source_code: { inline_string: STEERED_LUA },
      filter_context: { model: JSON.stringify(backend.model), prefix: backend.connection.pathPrefix },
    }),
    extension(
      "envoy.filters.http.upstream_codec",
      "envoy.extensions.filters.http.upstream_codec.v3.UpstreamCodec",
    ),
  ];
}

/** Every header that carries a credential, the client's and each backend's, in a fixed order. */
export function credentialHeaders(backends: readonly Backend[]): readonly string[] {
  const headers = HEADERS.get(backends) ?? collectHeaders(backends);
  HEADERS.set(backends, headers);
  return headers;
}

/** The same for every cluster of a catalog, so collected once for it. */
const HEADERS = new WeakMap<readonly Backend[], readonly string[]>();

function collectHeaders(backends: readonly Backend[]): readonly string[] {
  const own = backends.flatMap((backend) =>
    backend.credential ? [backend.credential.header.toLowerCase()] : [],
  );
  return [...new Set([...CLIENT_CREDENTIALS, ...own.sort()])];
}

function requestMutations(backend: Backend, build: Build): readonly JsonObject[] {
  const external = backend.connection.scheme === "https";
  return [
    ...credentialHeaders(build.view.catalog.backends).map(remove),
    ...(external ? TRACING_HEADERS.map(remove) : []),
    ...(external ? [removePrefix("x-forwarded-")] : []),
    removePrefix("x-envoy-"),
    removePrefix(HEADER_PREFIX),
    ...(forwardsAuthorization(backend, build.view) ? [set("authorization", CLIENT_AUTHORIZATION)] : []),
  ];
}

/** Puts the backend's key in place, from its secret. */
function credentialInjector(backend: Backend, build: Build): JsonObject {
  const secret = { name: secretName(backend), ...(build.delivery === "ads" ? { sds_config: ADS } : {}) };
  const { header, prefix } = backend.credential ?? { header: "authorization", prefix: "" };
  return extension(
    "envoy.filters.http.credential_injector",
    "envoy.extensions.filters.http.credential_injector.v3.CredentialInjector",
    {
      overwrite: true,
      credential: extension(
        "envoy.http.injected_credentials.generic",
        "envoy.extensions.http.injected_credentials.generic.v3.Generic",
        { credential: secret, header, ...(prefix === "" ? {} : { header_value_prefix: prefix }) },
      ),
    },
  );
}

function remove(header: string): JsonObject {
  return { remove: header };
}

function removePrefix(prefix: string): JsonObject {
  return { remove_on_match: { key_matcher: { prefix } } };
}

/** `value` is a format string: https://www.envoyproxy.io/docs/envoy/v1.40.0/configuration/advanced/substitution_formatter */
function set(key: string, value: string): JsonObject {
  return { append: { header: { key, value }, append_action: "OVERWRITE_IF_EXISTS_OR_ADD" } };
}
