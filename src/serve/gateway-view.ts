// SPDX-License-Identifier: Apache-2.0
import type { ServeOptions } from "../cli/program-deps.ts";
import type { Config } from "../config/config.ts";
import type { Egress, GatewayView } from "../contract/gateway.ts";
import { SIDECAR_AUDIENCE } from "../contract/injection.ts";

/** What the gateway's Envoy is configured from. */
export function gatewayView(
  config: Config,
  options: Pick<ServeOptions, "listen" | "processor" | "cluster">,
  { collector, exchangeFile }: Pick<GatewayView, "collector" | "exchangeFile">,
): GatewayView {
  const { catalog, policy, callers } = config;
  const egress = egressOf(config, options);
  return {
    listen: options.listen ?? config.listen,
    catalog,
    policy,
    processor: options.processor,
    ...(collector && { collector }),
    ...(exchangeFile === undefined ? {} : { exchangeFile }),
    ...(callers && { callers }),
    ...(egress && { egress }),
  };
}

/** Sidecars are let in once there is a certificate to show them and somebody who vouches for their tokens. */
function egressOf({ trust }: Config, { cluster }: Pick<ServeOptions, "cluster">): Egress | undefined {
  if (cluster?.sidecars === undefined || trust?.identity === undefined || trust.tokens === undefined)
    return undefined;
  return {
    listen: cluster.sidecars.egress,
    identity: trust.identity,
    issuer: { ...trust.tokens, audience: SIDECAR_AUDIENCE },
  };
}
