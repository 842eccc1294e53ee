// SPDX-License-Identifier: Apache-2.0
import type { EnvoyConfigRequest } from "../cli/program-deps.ts";
import { systemCaFile } from "../config/system-ca-file.ts";
import { buildBootstrap, buildStaticConfig } from "../xds/bootstrap.ts";
import { collectorOf, type Place } from "./place.ts";

/** Envoy's bootstrap as JSON text: everything over ADS, or everything static. */
export function envoyConfig(request: EnvoyConfigRequest, place: Place): string {
  const { config, listen, processor, envoyAdmin } = request;
  const options = { nodeId: "pointsman-gateway", admin: envoyAdmin, spanFlushMs: 1000 };
  if (request.kind === "ads") return JSON.stringify(buildBootstrap(processor, options), null, 2);
  const collector = collectorOf(place);
  const caFile = systemCaFile(place.env);
  const { catalog, policy } = config;
  const view = { listen, catalog, policy, processor, ...(collector && { collector }) };
  return JSON.stringify(
    buildStaticConfig(view, { ...options, ...(caFile && { systemCaFile: caFile }) }),
    null,
    2,
  );
}
