// SPDX-License-Identifier: Apache-2.0
import { isIpAddress } from "./endpoint.ts";
import { extension, type JsonObject } from "./json.ts";

/**
 * TLS towards a host whose name is verified against the authorities in `caFile`:
 * https://www.envoyproxy.io/docs/envoy/v1.40.0/start/quick-start/securing
 */
export function tls(host: string, caFile: string): JsonObject {
  return tlsTrusting(host, { filename: caFile });
}

/**
 * The same with the authorities' PEM as a `DataSource`: `filename`, or `inline_string`. A cluster that speaks HTTP/2
 * whatever the other side says must offer it in `alpn` itself.
 */
export function tlsTrusting(host: string, trusted_ca: JsonObject, ...alpn: readonly string[]): JsonObject {
  return extension(
    "envoy.transport_sockets.tls",
    "envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
    isIpAddress(host) ? verifiedAddress(host, trusted_ca, alpn) : verifiedName(host, trusted_ca, alpn),
  );
}

function verifiedName(host: string, trusted_ca: JsonObject, alpn: readonly string[]): JsonObject {
  return {
    sni: host,
    auto_sni_san_validation: true,
    common_tls_context: { validation_context: { trusted_ca }, ...offered(alpn) },
  };
}

/** SNI is for names only (RFC 6066, section 3): an address is matched against the certificate's own. */
function verifiedAddress(host: string, trusted_ca: JsonObject, alpn: readonly string[]): JsonObject {
  const match_typed_subject_alt_names = [{ san_type: "IP_ADDRESS", matcher: { exact: host } }];
  return {
    common_tls_context: {
      validation_context: { trusted_ca, match_typed_subject_alt_names },
      ...offered(alpn),
    },
  };
}

function offered(alpn: readonly string[]): JsonObject {
  return alpn.length === 0 ? {} : { alpn_protocols: alpn };
}
