// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, it } from "node:test";
import type { TokenIssuer } from "../contract/callers.ts";
import { TokenGate } from "./token-gate.ts";

const NOW = 1_800_000_000_000;
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });

const jwk = (key: KeyObject, kid: string): object => ({ ...key.export({ format: "jwk" }), kid });
const ISSUER: TokenIssuer = {
  issuer: "https://issuer.example",
  audience: "sidecars",
  keys: JSON.stringify({
    keys: [jwk(rsa.publicKey, "r"), jwk(ec.publicKey, "e"), { kid: "x", kty: "oct", k: "c2VjcmV0" }],
  }),
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const CLAIMS = { iss: ISSUER.issuer, aud: ["sidecars"], exp: NOW / 1000 + 3600 };

/** A header with a signed token; say what is wrong with it. */
function bearer(claims: object = {}, header: object = {}, key: KeyObject = rsa.privateKey): string {
  const text = `${part({ alg: "RS256", kid: "r", ...header })}.${part({ ...CLAIMS, ...claims })}`;
  const signature = sign("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" });
  return `Bearer ${text}.${signature.toString("base64url")}`;
}

describe("the gate for pods with a token", () => {
  const gate = (issuer: TokenIssuer | undefined = ISSUER): TokenGate =>
    new TokenGate(
      () => issuer,
      () => NOW,
    );

  it("admits tokens for its audience, signed with either kind of key", () => {
    assert.ok(gate().admits(bearer()));
    assert.ok(gate().admits(bearer({ aud: "sidecars" })));
    assert.ok(gate().admits(bearer({}, { alg: "ES256", kid: "e" }, ec.privateKey)));
  });

  for (const [what, header] of Object.entries({
    "nothing at all": undefined,
    "another scheme": "Basic dXNlcjpwYXNz",
    "no token": "Bearer nonsense",
    "three parts of nothing": "Bearer ..",
    "another audience": bearer({ aud: ["pointsman"] }),
    "another issuer": bearer({ iss: "https://other.example" }),
    "no end": bearer({ exp: undefined }),
    "an end an hour ago": bearer({ exp: NOW / 1000 - 3600 }),
    "an unknown key": bearer({}, { kid: "unknown" }),
    "another's signature": bearer({}, {}, generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey),
    "no signature": `${bearer({}, { alg: "none" }).split(".").slice(0, 2).join(".")}.`,
    "an algorithm of another kind of key": bearer({}, { alg: "HS256" }),
    "other claims than were signed": bearer().replace(/\.[^.]+\./, `.${part({ ...CLAIMS, sub: "root" })}.`),
    "more than a token can have": `Bearer ${"a".repeat(20_000)}`,
  }))
    it(`admits no one who shows ${what}`, () => assert.equal(gate().admits(header), false));

  it("admits nobody while nobody says whose tokens to believe", () => {
    assert.equal(new TokenGate(() => undefined).admits(bearer()), false);
  });

  it("no longer admits a token whose time has come since, or whose key is withdrawn", () => {
    let [issuer, now] = [ISSUER, NOW];
    const changing = new TokenGate(
      () => issuer,
      () => now,
    );
    assert.ok(changing.admits(bearer()));
    issuer = { ...ISSUER, keys: JSON.stringify({ keys: [jwk(ec.publicKey, "e")] }) };
    assert.equal(changing.admits(bearer()), false);
    issuer = ISSUER;
    assert.ok(changing.admits(bearer()));
    now += 2 * 3600 * 1000;
    assert.equal(changing.admits(bearer()), false);
  });
});
