// SPDX-License-Identifier: Apache-2.0

/** Whose signed tokens are believed: the Kubernetes API server's, for one audience. */
export interface TokenIssuer {
  /** The `iss` of its tokens. */
  readonly issuer: string;
  /** The `aud` that a token must have. */
  readonly audience: string;
  /** Its public keys, a JSON Web Key Set (RFC 7517, section 5) as text. */
  readonly keys: string;
}

/** How callers of the gateway show who they are. */
export type Callers =
  | {
      readonly kind: "api-keys";
      /** Each caller's key, by the caller's name. */
      readonly keys: ReadonlyMap<string, string>;
    }
  | {
      /** Pods, by projected ServiceAccount tokens; a caller's name is `system:serviceaccount:NAMESPACE:NAME`. */
      readonly kind: "service-accounts";
      readonly issuer: TokenIssuer;
      /** Which of them, as `NAMESPACE/NAME` or `NAMESPACE/*`; empty: all. */
      readonly allowed: readonly string[];
    };
