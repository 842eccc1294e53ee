// SPDX-License-Identifier: Apache-2.0
import type { Backend } from "../contract/backend.ts";
import type { GatewayView } from "../contract/gateway.ts";
import { FILTERS } from "./filters.ts";
import { duration, type JsonObject } from "./json.ts";
import { clusterFact } from "./response-headers.ts";
import { bodyBufferBytes, off, refusal } from "./routes.ts";
import { serviceAccountRules } from "./service-accounts.ts";
import { EGRESS_HEADER, leavesByEgress } from "./sidecar-egress.ts";

/** The name of the listener for sidecars, and of its routes. */
export const EGRESS = "egress";

/** A route for each backend outside, by the name that a sidecar gives; whatever else is asked for is refused. */
export function egressRoutes(view: GatewayView): JsonObject & { readonly name: string } {
  return {
    name: EGRESS,
    virtual_hosts: [
      {
        name: EGRESS,
        domains: ["*"],
        typed_per_filter_config: serviceAccountRules([]),
        routes: [
          ...view.catalog.backends.filter(leavesByEgress).map((backend) => backendRoute(backend, view)),
          // Retried by the sidecar: it may have heard of a backend before we have, or not yet that it has gone.
          refusal({ prefix: "/" }, { code: "unknown_backend" }),
        ],
      },
    ],
  };
}

/** Nothing is tried again here: what comes next is the sidecar's to know. */
function backendRoute({ name }: Backend, { policy }: GatewayView): JsonObject {
  return {
    name: EGRESS,
    match: { prefix: "/", headers: [{ name: EGRESS_HEADER, string_match: { exact: name } }] },
    tracing: {
      operation: "egress %REQ(:METHOD)%",
      upstream_operation: `%REQ(:METHOD)% ${clusterFact("model")}`,
    },
    request_body_buffer_limit: bodyBufferBytes(policy),
    typed_per_filter_config: off(FILTERS.finalBodies),
    route: {
      cluster: name,
      auto_host_rewrite: true,
      timeout: "0s",
      // The silence before the answer counts as well, and that is an attempt's own time.
      idle_timeout: duration(Math.max(policy.idleTimeoutMs, policy.attemptTimeoutMs)),
    },
  };
}
