// SPDX-License-Identifier: Apache-2.0
import "reflect-metadata";
import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";
import { daysAfter, daysLeft, issuedAt } from "./certificate-dates.ts";
import {
  belongTogether,
  type Certified,
  ECDSA,
  makeKeyPair,
  privateKeyPem,
  serialNumber,
} from "./key-pair.ts";
import { pemBlocks } from "./pem.ts";

/** A certificate authority of ours: its certificate and key, PEM. */
export type Authority = Certified;

const LIFE_DAYS = 3650;
/** The next authority joins the bundle this long before the last one ends, */
const JOINED_DAYS = 365;
/**
 * and signs only when the one before could not outlive a server certificate. In between, whatever trusts the bundle
 * (a sidecar does as it was when its pod was made) comes to know the next one before it sees its first signature.
 */
const SIGNING_DAYS = 120;

/** A new authority. */
export async function makeAuthority(now: Date): Promise<Authority> {
  const keys = await makeKeyPair();
  const serial = serialNumber();
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: serial,
    // Names differ, so that a verifier never has to try two authorities of one name.
    name: `CN=pointsman authority ${serial.slice(0, 8)}`,
    notBefore: issuedAt(now),
    notAfter: daysAfter(now, LIFE_DAYS),
    signingAlgorithm: ECDSA,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: `${certificate.toString("pem")}\n`, key: await privateKeyPem(keys.privateKey) };
}

/** The authorities that are to be trusted from `now` on, oldest first: those that live, and a new one when the last one ages. */
export async function authoritiesFrom(
  now: Date,
  kept: readonly Authority[],
): Promise<readonly [Authority, ...Authority[]]> {
  const living = kept.filter(({ certificate }) => daysLeft(certificate, now) > 0);
  const [first, ...others] = living;
  const last = living.at(-1);
  if (first === undefined) return [await makeAuthority(now)];
  if (last !== undefined && daysLeft(last.certificate, now) >= JOINED_DAYS) return [first, ...others];
  return [first, ...others, await makeAuthority(now)];
}

/** The one among them that signs now. */
export function signerAmong(authorities: readonly [Authority, ...Authority[]], now: Date): Authority {
  return (
    authorities.find(({ certificate }) => daysLeft(certificate, now) >= SIGNING_DAYS) ??
    authorities.at(-1) ??
    authorities[0]
  );
}

/** Their certificates as one bundle (PEM). */
export function bundleOf(authorities: readonly Authority[]): string {
  return authorities.map(({ certificate }) => certificate).join("");
}

/** Reads a bundle and the keys in the same order; undefined when they do not belong together. */
export function readAuthorities(bundle: string, keys: string): readonly Authority[] | undefined {
  const keyBlocks = pemBlocks(keys);
  const authorities = pemBlocks(bundle).map((certificate, at) => ({ certificate, key: keyBlocks[at] ?? "" }));
  if (authorities.length !== keyBlocks.length || !authorities.every(belongTogether)) return undefined;
  return authorities;
}
