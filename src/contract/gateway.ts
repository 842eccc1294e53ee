// SPDX-License-Identifier: Apache-2.0
import type { Catalog } from "./backend.ts";
import type { Callers, TokenIssuer } from "./callers.ts";
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

/** A server's certificate with its key, and the authority that vouches for it; PEM. */
export interface ServerIdentity {
  readonly certificate: string;
  readonly key: string;
  readonly authority: string;
}

/** Where the strong traffic of sidecars arrives: they decide, this gateway holds the keys. */
export interface Egress {
  readonly listen: HostPort;
  readonly identity: ServerIdentity;
  /** Whose tokens open it: those of sidecars. */
  readonly issuer: TokenIssuer;
}

/** Everything a gateway's Envoy is configured from. */
export interface GatewayView {
  readonly listen: HostPort;
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly processor: ProcessorAddress;
  readonly collector?: Collector;
  /** The file that finished exchanges are written to, by Envoy; absent: they are told by gRPC. */
  readonly exchangeFile?: string;
  /** Who may ask; absent: whoever reaches it. */
  readonly callers?: Callers;
  /** Absent: no sidecars are served. */
  readonly egress?: Egress;
}

/** How a sidecar's Envoy reaches the pods that hold the router and the keys; both speak TLS with names of one authority. */
export interface RouterService {
  /** ext_proc, ADS, access log and health: the name is verified. */
  readonly grpc: HostPort;
  /** The gateway's egress listener. */
  readonly egress: HostPort;
  /** PEM of the authority that vouches for both. */
  readonly authority: string;
}

/** Everything a sidecar's Envoy is configured from: as a gateway's, but it holds no key. */
export interface SidecarView {
  readonly listen: HostPort;
  readonly catalog: Catalog;
  readonly policy: Policy;
  readonly router: RouterService;
  readonly collector?: Collector;
}
