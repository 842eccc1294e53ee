// SPDX-License-Identifier: Apache-2.0
import type { ServeOptions } from "../cli/program-deps.ts";
import type { Catalog } from "../contract/backend.ts";
import type { Collector, GatewayView } from "../contract/gateway.ts";
import type { BuildOptions } from "../xds/build.ts";
import type { Publisher } from "../xds/publisher.ts";
import { buildResources } from "../xds/resources.ts";
import { gatewayView } from "./gateway-view.ts";
import type { Sidecars } from "./sidecars.ts";
import type { Publishing } from "./world.ts";

/** What configurations are published with. */
export interface PublishingParts {
  readonly options: ServeOptions;
  readonly collector: Collector | undefined;
  readonly caFile: string | undefined;
  readonly exchangeFile: string | undefined;
  readonly publisher: Publisher;
  readonly sidecars: () => Sidecars | undefined;
}

/** Publishes each configuration to the gateway's own Envoy and to sidecars, side by side. */
export function publishingTo(parts: PublishingParts): Pick<Publishing, "publish" | "withheld"> {
  const { options, collector, exchangeFile, caFile, publisher, sidecars } = parts;
  const told = { ...(collector && { collector }), ...(exchangeFile !== undefined && { exchangeFile }) };
  const build: Partial<BuildOptions> = caFile === undefined ? {} : { systemCaFile: caFile };
  return {
    withheld: () => publisher.withheld(),
    publish: async (next, without) => {
      const view = (catalog: Catalog): GatewayView => gatewayView({ ...next, catalog }, options, told);
      const { listeners, routes } = buildResources(view(catalogWithout(next.catalog, without)), build);
      const resources = { ...buildResources(view(next.catalog), build), listeners, routes };
      const [live] = await Promise.all([publisher.publish(resources), sidecars()?.publish(next, without)]);
      return live.kind !== "superseded";
    },
  };
}

function catalogWithout({ backends, secrets }: Catalog, names: ReadonlySet<string>): Catalog {
  return { backends: backends.filter((backend) => !names.has(backend.name)), secrets };
}
