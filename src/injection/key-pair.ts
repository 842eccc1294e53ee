// SPDX-License-Identifier: Apache-2.0
import { createPrivateKey, randomBytes, webcrypto, X509Certificate } from "node:crypto";

/** ECDSA on P-256: what every TLS library and Envoy take, with small certificates. */
export const ECDSA = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

/** A certificate with its private key, PEM. */
export interface Certified {
  readonly certificate: string;
  readonly key: string;
}

/** A new pair of keys that can be written down. */
export function makeKeyPair(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ECDSA, true, ["sign", "verify"]);
}

/** A private key as PEM (PKCS 8). */
export async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const der = Buffer.from(await webcrypto.subtle.exportKey("pkcs8", key));
  return createPrivateKey({ key: der, format: "der", type: "pkcs8" })
    .export({ type: "pkcs8", format: "pem" })
    .toString();
}

/** Reads such a key for signing; throws when it is another kind of key. */
export function signingKey(pem: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(pem).export({ type: "pkcs8", format: "der" });
  return webcrypto.subtle.importKey("pkcs8", der, ECDSA, false, ["sign"]);
}

/** A serial number that no other certificate has: 16 octets, positive (RFC 5280, section 4.1.2.2). */
export function serialNumber(): string {
  const octets = randomBytes(16);
  octets[0] = ((octets[0] ?? 0) & 0x7f) | 0x40;
  return octets.toString("hex");
}

/** Whether the key is the certificate's; false also for text that is neither. */
export function belongTogether({ certificate, key }: Certified): boolean {
  try {
    return new X509Certificate(certificate).checkPrivateKey(createPrivateKey(key));
  } catch {
    return false;
  }
}
