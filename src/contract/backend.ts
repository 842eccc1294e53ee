// SPDX-License-Identifier: Apache-2.0

/** RouteLLM's two classes of model: `weak` is cheap, `strong` is what quality is measured against. */
export type Tier = "weak" | "strong";

/** The request bodies we read, each named for its path below `/v1`. */
export const APIS = ["chat-completions", "completions", "responses", "messages"] as const;
export type Api = (typeof APIS)[number];

/** What a request may need beyond text in, text out. */
export const CAPABILITIES = ["tools", "json-schema", "images", "streaming"] as const;
export type Capability = (typeof CAPABILITIES)[number];

/** US dollars per million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

/** Where a backend listens. `pathPrefix` stands in place of the client's `/v1` (no trailing slash). */
export interface Connection {
  readonly scheme: "http" | "https";
  /** A DNS name or an IP address without brackets; also the Host header and, over TLS, the SNI and the name verified. */
  readonly host: string;
  readonly port: number;
  readonly pathPrefix: string;
  /** PEM file of the authorities that may vouch for the backend; absent: the system's. */
  readonly caFile?: string;
}

/** One address that serves a backend right now. */
export interface Endpoint {
  /** An IP address without brackets. */
  readonly address: string;
  readonly port: number;
  /** Its part of the traffic against the backend's other endpoints, at least 1; absent: 1. */
  readonly weight?: number;
}

/** Which header carries the backend's key. The key itself is in `Catalog.secrets` under the backend's name. */
export interface Credential {
  readonly header: string;
  readonly prefix: string;
}

/** One place a request can be steered to. */
export interface Backend {
  readonly name: string;
  readonly tier: Tier;
  /** What the server calls the model; rewritten into the body of what is steered here. */
  readonly model: string;
  /** The quality profile that predicts how well it answers; `weak` or `strong` where only its tier is known. */
  readonly profile: string;
  readonly connection: Connection;
  /**
   * The addresses that serve it now, when somebody (Kubernetes) tells us; none left is an empty list. Absent: Envoy finds
   * them by `connection.host`, which in any case is what Host, SNI and the certificate are about.
   */
  readonly endpoints?: readonly Endpoint[];
  readonly apis: readonly Api[];
  readonly capabilities: readonly Capability[];
  /** Tokens of prompt and answer together. */
  readonly contextWindow: number;
  readonly price?: Price;
  readonly credential?: Credential;
  /** True lets the client's own Authorization header through to this backend, and to no other. */
  readonly forwardAuthorization: boolean;
}

/** The backends there are right now, and the keys of those that have one (by backend name). */
export interface Catalog {
  readonly backends: readonly Backend[];
  readonly secrets: ReadonlyMap<string, string>;
}
