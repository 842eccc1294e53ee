// SPDX-License-Identifier: Apache-2.0
import type { Catalog } from "./backend.ts";
import type { Policy } from "./policy.ts";

/** A TCP address. */
export interface HostPort {
  readonly host: string;
  readonly port: number;
}

/** Where Envoy finds this process (ext_proc, ADS, access log, health on one port): a unix socket or loopback TCP. */
export type ProcessorAddress =
  | { readonly kind: "unix"; readonly path: string }
  | ({ readonly kind: "tcp" } & HostPort);

/** Where OTLP traces go, for Envoy and for us. */
export interface Collector {
  readonly protocol: "grpc" | "http/protobuf";
  /** Full URL, e.g. `http://127.0.0.1:4317` (gRPC) or `http://127.0.0.1:4318/v1/traces` (HTTP). */
  readonly url: string;
}

/** Everything Envoy's configuration is made from. */
export interface GatewayView {
  readonly listen: HostPort;
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly processor: ProcessorAddress;
  readonly collector?: Collector;
}
