// SPDX-License-Identifier: Apache-2.0
import type { StreamService } from "../contract/stream.ts";
import type { Publisher } from "./publisher.ts";

/** The ADS method by which Envoy gets its configuration from the publisher. */
export function adsService(publisher: Pick<Publisher, "connect">): StreamService {
  return {
    path: "/envoy.service.discovery.v3.AggregatedDiscoveryService/StreamAggregatedResources",
    open: (peer) => publisher.connect(peer),
  };
}
