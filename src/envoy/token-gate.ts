// SPDX-License-Identifier: Apache-2.0
import { createPublicKey, type KeyObject, verify } from "node:crypto";
import type { TokenIssuer } from "../contract/callers.ts";
import { GRPC_STATUS, type StreamService } from "../contract/stream.ts";

/** Most tokens that are remembered as good: one a pod, and its next one. */
const MOST_REMEMBERED = 20_000;
/** Milliseconds by which clocks may differ. */
const SKEW_MS = 60_000;
/** Longest token that is looked at, in characters. */
const LONGEST = 16_384;

interface Claims {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
}

/**
 * Lets pods in by the token of their ServiceAccount (RFC 7519; RS256 and ES256 are what API servers sign with). A
 * signature is verified once; while nobody says whose tokens to believe, nobody is let in.
 */
export class TokenGate {
  readonly #issuer: () => TokenIssuer | undefined;
  readonly #now: () => number;
  /** When each good token ends, in milliseconds, by the token. */
  readonly #good = new Map<string, number>();
  #keys: ReadonlyMap<string, KeyObject> = new Map();
  #basis: TokenIssuer | undefined;

  constructor(issuer: () => TokenIssuer | undefined, now: () => number = Date.now) {
    this.#issuer = issuer;
    this.#now = now;
  }

  /** True for a header `Bearer TOKEN` with a token that is good now. */
  admits(authorization: string | undefined): boolean {
    const issuer = this.#issuer();
    if (issuer === undefined || authorization?.startsWith("Bearer ") !== true) return false;
    if (authorization.length > LONGEST) return false;
    this.#believe(issuer);
    const token = authorization.slice("Bearer ".length);
    const end = this.#good.get(token) ?? this.#verified(token, issuer);
    return end !== undefined && this.#now() < end + SKEW_MS;
  }

  /** Other keys, audience or issuer: what was good before has to be looked at again. */
  #believe(issuer: TokenIssuer): void {
    const { issuer: name, audience, keys } = issuer;
    const before = this.#basis;
    if (before?.keys === keys && before.audience === audience && before.issuer === name) return;
    this.#basis = issuer;
    this.#good.clear();
    this.#keys = keysOf(keys);
  }

  #verified(token: string, issuer: TokenIssuer): number | undefined {
    const [header, body, signature, more] = token.split(".");
    if (header === undefined || body === undefined || signature === undefined || more !== undefined)
      return undefined;
    if (!this.#isSigned(header, `${header}.${body}`, Buffer.from(signature, "base64url"))) return undefined;
    const { iss, aud, exp } = decoded<Claims>(body);
    const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
    if (iss !== issuer.issuer || !audiences.includes(issuer.audience) || typeof exp !== "number")
      return undefined;
    if (this.#good.size >= MOST_REMEMBERED) this.#good.clear();
    this.#good.set(token, exp * 1000);
    return exp * 1000;
  }

  #isSigned(header: string, text: string, signature: Uint8Array): boolean {
    const { alg, kid } = decoded<{ readonly alg?: unknown; readonly kid?: unknown }>(header);
    const key = typeof kid === "string" ? this.#keys.get(kid) : undefined;
    const type = { RS256: "rsa", ES256: "ec" }[String(alg)];
    if (key === undefined || key.asymmetricKeyType !== type) return false;
    return verify("sha256", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" }, signature);
  }
}

/** The service, for those whom the gate admits. */
export function guarded(service: StreamService, gate: TokenGate): StreamService {
  return {
    path: service.path,
    open: (peer, metadata) => {
      if (gate.admits(metadata.get("authorization"))) return service.open(peer, metadata);
      peer.fail(GRPC_STATUS.unauthenticated, "no token of a pod with a sidecar");
      return NOBODY;
    },
  };
}

const NOBODY = { message: () => undefined, halfClosed: () => undefined, cancelled: () => undefined };

/** A key as RFC 7517 writes it. */
interface WebKey {
  readonly kid?: string;
  readonly kty?: string;
  readonly [field: string]: unknown;
}

/** The keys of a JSON Web Key Set by their ids; one that is of no kind known here is left out. */
function keysOf(text: string): ReadonlyMap<string, KeyObject> {
  const { keys = [] } = JSON.parse(text) as { readonly keys?: readonly WebKey[] };
  const usable = keys.flatMap(({ kid, ...key }) => {
    if (kid === undefined || (key.kty !== "RSA" && key.kty !== "EC")) return [];
    return [[kid, createPublicKey({ key, format: "jwk" })] as const];
  });
  return new Map(usable);
}

/** A part of a token; an empty object where it is no JSON object. */
function decoded<Shape extends object>(part: string): Partial<Shape> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? (value as Partial<Shape>) : {};
  } catch {
    return {}; // not a token: nothing in it is believed
  }
}
