// SPDX-License-Identifier: Apache-2.0
import { type JsonObject, typed } from "./json.ts";

/** Type, and key in a cluster's map of options, of what says how a cluster speaks HTTP. */
export const HTTP_OPTIONS = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";

/** HTTP/2 where the other side offers it in its handshake. */
export const HTTP_BY_ALPN: JsonObject = {
  auto_config: { http_protocol_options: {}, http2_protocol_options: {} },
};

/** Options for a cluster that speaks HTTP/2 only, with room for a stream for each request in flight. */
export function http2Options(more: JsonObject = {}): JsonObject {
  return {
    [HTTP_OPTIONS]: typed(HTTP_OPTIONS, {
      explicit_http_config: { http2_protocol_options: { max_concurrent_streams: 100_000 } },
      ...more,
    }),
  };
}

export const HTTP_2_OPTIONS: JsonObject = http2Options();
