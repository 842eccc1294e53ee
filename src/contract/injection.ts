// SPDX-License-Identifier: Apache-2.0

/** Port on 127.0.0.1 at which an application finds the Envoy that was injected into its pod. */
export const SIDECAR_PORT = 15_080;

/** Port at which the kubelet asks that Envoy whether it is ready. Not 15021: that is Istio's, maybe in the same pod. */
export const SIDECAR_READY_PORT = 15_081;

/** File with the pod's token for the egress listener, in the injected container only. */
export const SIDECAR_TOKEN_FILE = "/var/run/secrets/pointsman/token";

/** The `aud` of that token: another than callers', so that no application can use the egress listener. */
export const SIDECAR_AUDIENCE = "pointsman-sidecar";

/** An object with text under keys. */
export interface KeptRef {
  readonly kind: "Secret" | "ConfigMap";
  readonly name: string;
}

/** What such an object holds, and the version of it that was read. */
export interface Kept {
  readonly version: string;
  readonly data: ReadonlyMap<string, string>;
}

/**
 * The objects in which the injector keeps what it made. A method rejects with an Error that names the object and the
 * remedy where the API server is away, refuses, or does not have it: none is ever created here.
 */
export interface TrustObjects {
  read(ref: KeptRef): Promise<Kept>;
  /** Adds these keys, where the object still has the version; `conflict`: somebody else was first. */
  write(ref: KeptRef, version: string, data: ReadonlyMap<string, string>): Promise<"written" | "conflict">;
  /** The authorities, PEM, that the API server accepts for each of our webhooks; "" for none. */
  trusted(): Promise<readonly string[]>;
  /** Has the API server accept these authorities for all of our webhooks. */
  trust(authorities: string): Promise<void>;
}
