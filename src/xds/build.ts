// SPDX-License-Identifier: Apache-2.0
import type { GatewayView } from "../contract/gateway.ts";
import type { JsonObject } from "./json.ts";

/** What the resources depend on besides the view. */
export interface BuildOptions {
  /** PEM bundle of the system's certificate authorities, for backends without a file of their own. */
  readonly systemCaFile: string;
  /** HTTP filters of the listener that run last before backends are asked; absent: none. */
  readonly lastFilters?: readonly JsonObject[];
  /** Service name of Envoy's spans; absent: that of a gateway. */
  readonly serviceName?: string;
}

/** One build: the view, its options, and whether Envoy fetches what a resource refers to or finds it inline. */
export interface Build extends BuildOptions {
  readonly view: GatewayView;
  readonly delivery: "ads" | "inline";
}

/** Where the bundle usually is; whoever builds takes the first that exists. */
export const USUAL_CA_FILES = [
  "/etc/ssl/certs/ca-certificates.crt", // Debian, Ubuntu, Alpine, distroless
  "/etc/pki/tls/certs/ca-bundle.crt", // Fedora, RHEL
  "/etc/ssl/ca-bundle.pem", // SUSE
  "/etc/ssl/cert.pem", // macOS
] as const;

export const DEFAULT_CA_FILE: string = USUAL_CA_FILES[0];
