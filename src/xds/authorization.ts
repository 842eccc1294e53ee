// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { GatewayView } from "../contract/gateway.ts";
import { extension, type JsonObject } from "./json.ts";

const KEY = "pointsman.client-authorization";

/** Format string of what the client sent as Authorization; empty when it sent none. */
export const CLIENT_AUTHORIZATION = `%FILTER_STATE(${KEY}:PLAIN)%`;

/**
 * True when a backend gets the client's own Authorization. Never where callers show who they are: then the header is for
 * us, and nobody's key or token goes on to a backend.
 */
export function forwardsAuthorization(backend: Backend, view: GatewayView): boolean {
  return backend.forwardAuthorization && view.callers === undefined;
}

/**
 * Keeps the client's Authorization aside, where no attempt can remove it, for the backends that may have it.
 * Not in dynamic metadata: that goes to the access log.
 */
export function keepAuthorization(): JsonObject {
  return extension(
    "envoy.filters.http.set_filter_state",
    "envoy.extensions.filters.http.set_filter_state.v3.Config",
    {
      on_request_headers: [
        {
          object_key: KEY,
          factory_key: "envoy.string",
          format_string: {
            text_format_source: { inline_string: "%REQ(authorization)%" },
            omit_empty_values: true,
          },
          skip_if_empty: true,
        },
      ],
    },
  );
}
