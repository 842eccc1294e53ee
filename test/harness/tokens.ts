// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign } from "node:crypto";
import type { TokenIssuer } from "../../src/contract/callers.ts";

/** Signs ServiceAccount tokens as a cluster's API server does (RS256, RFC 7515). */
export class TokenSigner {
  readonly #pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
  readonly #keyId: string;
  readonly #issuer: string;

  constructor(keyId = "key-1", issuer = "https://kubernetes.default.svc.cluster.local") {
    this.#keyId = keyId;
    this.#issuer = issuer;
  }

  /** Who believes these tokens, for one audience. */
  issuer(audience: string): TokenIssuer {
    const jwk = {
      ...this.#pair.publicKey.export({ format: "jwk" }),
      kid: this.#keyId,
      alg: "RS256",
      use: "sig",
    };
    return { issuer: this.#issuer, audience, keys: JSON.stringify({ keys: [jwk] }) };
  }

  /** A token of the account `NAMESPACE:NAME`, good for an hour; `claims` in place of those it has. */
  token(account: string, audience: string, claims: Readonly<Record<string, unknown>> = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const times = { iat: now, nbf: now, exp: now + 3600 };
    const payload = { iss: this.#issuer, aud: [audience], sub: `system:serviceaccount:${account}`, ...times };
    const parts = [
      { alg: "RS256", kid: this.#keyId },
      { ...payload, ...claims },
    ];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
    return `${text}.${sign("sha256", Buffer.from(text), this.#pair.privateKey).toString("base64url")}`;
  }
}
