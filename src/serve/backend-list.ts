// SPDX-License-Identifier: Apache-2.0
import type { Config, Placement } from "../config/config.ts";
import type { Backend } from "../contract/backend.ts";
import type { BackendState, BackendStatus } from "../contract/backend-status.ts";
import type { WithEnvoy } from "./standings.ts";

/** Every backend of a configuration with its state, those that were left out too, by name. */
export function listBackends(config: Config, envoy: WithEnvoy): readonly BackendStatus[] {
  const { backends, secrets } = config.catalog;
  const taken = backends.map((backend) =>
    statusOf(
      backend,
      secrets.has(backend.name),
      stateOf(backend.name, envoy),
      config.placements.get(backend.name),
    ),
  );
  const leftOut = [...config.placements].flatMap(([name, placement]): BackendStatus[] =>
    placement.kind === "left-out"
      ? [{ name, state: "left-out", source: "service", remark: placement.why }]
      : [],
  );
  return [...taken, ...leftOut].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function statusOf(
  backend: Backend,
  hasKey: boolean,
  state: BackendState,
  placement: Placement | undefined,
): BackendStatus {
  const { name, tier, model, profile, price, apis, capabilities, contextWindow, endpoints } = backend;
  const remark = placement?.kind === "taken" ? placement.remark : undefined;
  return {
    name,
    state,
    source: placement === undefined ? "file" : "service",
    tier,
    model,
    profile,
    ...(price === undefined ? {} : { price }),
    apis,
    capabilities,
    contextWindow,
    url: urlOf(backend.connection),
    ...(endpoints === undefined ? {} : { endpoints: endpoints.length }),
    hasKey,
    ...(remark === undefined ? {} : { remark }),
  };
}

function stateOf(name: string, { live, withheld, envoys }: WithEnvoy): BackendState {
  if (withheld.has(name)) return "refused";
  return envoys > 0 && live.has(name) ? "live" : "pending";
}

function urlOf({ scheme, host, port, pathPrefix }: Backend["connection"]): string {
  const name = host.includes(":") ? `[${host}]` : host;
  return `${scheme}://${name}:${port}${pathPrefix}`;
}
