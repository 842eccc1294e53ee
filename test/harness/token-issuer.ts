// SPDX-License-Identifier: Apache-2.0
import { generateKeyPairSync, sign } from "node:crypto";
import type { TokenIssuer } from "../../src/contract/callers.ts";

const ISSUER = "https://issuer.example";

/** Signs tokens of pods as an API server does: RS256, RFC 7519. */
export class PodTokens {
  readonly #pair = generateKeyPairSync("rsa", { modulusLength: 2048 });

  /** What its tokens for an audience are believed by. */
  issuer(audience: string): TokenIssuer {
    const key = { ...this.#pair.publicKey.export({ format: "jwk" }), kid: "1", alg: "RS256", use: "sig" };
    return { issuer: ISSUER, audience, keys: JSON.stringify({ keys: [key] }) };
  }

  /** The token of a ServiceAccount, `NAMESPACE:NAME`, good for an hour. */
  token(audience: string, account = "shop:web"): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: ISSUER,
      aud: [audience],
      sub: `system:serviceaccount:${account}`,
      iat: now,
      exp: now + 3600,
    };
    const text = [{ alg: "RS256", kid: "1" }, claims].map(encoded).join(".");
    return `${text}.${sign("sha256", Buffer.from(text), this.#pair.privateKey).toString("base64url")}`;
  }
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
