// SPDX-License-Identifier: Apache-2.0
import { extension, type JsonObject } from "./json.ts";

/** What a kubelet or a load balancer asks a gateway's listener for. */
export const READY_PATH = "/pointsman/ready";

/**
 * Answers 200 as long as Envoy serves, with backends or without, and 503 once it has been told to fail (`POST
 * /healthcheck/fail` at its admin interface), so that it is left out before it ends. The first filter: nobody needs a
 * key to ask, and nothing of it is logged.
 */
export function readiness(): JsonObject {
  return extension(
    "envoy.filters.http.health_check",
    "envoy.extensions.filters.http.health_check.v3.HealthCheck",
    {
      pass_through_mode: false,
      headers: [
        { name: ":path", string_match: { exact: READY_PATH } },
        { name: ":method", string_match: { exact: "GET" } },
      ],
    },
  );
}
