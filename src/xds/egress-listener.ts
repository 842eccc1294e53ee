// SPDX-License-Identifier: Apache-2.0
import type { Egress, ServerIdentity } from "../contract/gateway.ts";
import { CALLER_HEADER, EGRESS_REASON, KEYS } from "../contract/metadata.ts";
import { ADS } from "./ads-source.ts";
import type { Build } from "./build.ts";
import { CALLER_FACT, headerFacts } from "./caller.ts";
import { connectionManager, stripped } from "./connection-manager.ts";
import { EGRESS, egressRoutes } from "./egress-routes.ts";
import { socketAddress } from "./endpoint.ts";
import { backendsAsked, bodyLimit, FILTERS, setMetadata } from "./filters.ts";
import { extension, type JsonObject } from "./json.ts";
import { bodyBufferBytes } from "./routes.ts";
import { serviceAccountFilters } from "./service-accounts.ts";
import { EGRESS_HEADER } from "./sidecar-egress.ts";

/** The secret that holds the listener's certificate and key; Envoy takes a new one without a connection lost. */
const IDENTITY = "pointsman-identity";

/**
 * The listener for what sidecars send to backends outside. It decides nothing: it lets in pods by their token, sends a
 * request to the backend that its header names, and that backend's cluster puts model, path and key in place.
 */
export function egressListener({ listen, issuer }: Egress, build: Build): JsonObject {
  const front = {
    name: EGRESS,
    // Of our own headers the sidecar's is needed; none reaches a backend.
    early: [stripped("x-envoy-"), stripped(CALLER_HEADER)],
    filters: [
      setMetadata(FILTERS.errorBodies, { [KEYS.errorBody]: "envoy" }),
      ...serviceAccountFilters(issuer, ["authorization"]),
      headerFacts({ ...CALLER_FACT, [EGRESS_HEADER]: KEYS.backend }),
      setMetadata(FILTERS.finalBodies, { [KEYS.errorBody]: "route" }),
      bodyLimit(bodyBufferBytes(build.view.policy)), // what sidecars send has grown already
      // With a reason a cluster's filters put its model in place: a sidecar cannot ask for another one with our key.
      setMetadata("pointsman.egress-facts", { [KEYS.reason]: EGRESS_REASON }),
      backendsAsked(),
    ],
    routes: egressRoutes(build.view),
  };
  return {
    name: EGRESS,
    address: socketAddress(listen),
    traffic_direction: "OUTBOUND",
    filter_chains: [{ filters: [connectionManager(build, front)], transport_socket: serverTls(build) }],
  };
}

/** Certificate and key of the listener as a secret. */
export function identitySecret({ certificate, key }: ServerIdentity): JsonObject {
  return {
    name: IDENTITY,
    tls_certificate: {
      certificate_chain: { inline_string: certificate },
      private_key: { inline_string: key },
    },
  };
}

function serverTls({ delivery }: Build): JsonObject {
  const secret = { name: IDENTITY, ...(delivery === "ads" ? { sds_config: ADS } : {}) };
  return extension(
    "envoy.transport_sockets.tls",
    "envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext",
    {
      common_tls_context: {
        tls_params: { tls_minimum_protocol_version: "TLSv1_2" },
        alpn_protocols: ["h2", "http/1.1"],
        tls_certificate_sds_secret_configs: [secret],
      },
    },
  );
}
