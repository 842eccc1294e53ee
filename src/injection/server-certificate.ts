// SPDX-License-Identifier: Apache-2.0
import "reflect-metadata";
import { X509Certificate as NodeCertificate } from "node:crypto";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import type { Authority } from "./authority.ts";
import { daysAfter, daysLeft, issuedAt } from "./certificate-dates.ts";
import {
  belongTogether,
  type Certified,
  ECDSA,
  makeKeyPair,
  privateKeyPem,
  serialNumber,
  signingKey,
} from "./key-pair.ts";

const LIFE_DAYS = 90;
const RENEWED_DAYS = 30;

/** A server certificate for these DNS names, signed by the authority, with a new key. */
export async function makeServerCertificate(
  authority: Authority,
  names: readonly string[],
  now: Date,
): Promise<Certified> {
  const issuer = new X509Certificate(authority.certificate);
  const keys = await makeKeyPair();
  const certificate = await X509CertificateGenerator.create({
    serialNumber: serialNumber(),
    // The names are in the extension; this field takes 64 characters and is for people.
    subject: "CN=pointsman",
    issuer: issuer.subject,
    notBefore: issuedAt(now),
    notAfter: daysAfter(now, LIFE_DAYS),
    signingAlgorithm: ECDSA,
    publicKey: keys.publicKey,
    signingKey: await signingKey(authority.key),
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension(names.map((value) => ({ type: "dns", value }))),
      await AuthorityKeyIdentifierExtension.create(issuer),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { certificate: `${certificate.toString("pem")}\n`, key: await privateKeyPem(keys.privateKey) };
}

/** Whether a server certificate serves on: its key fits, one of the authorities signed it, it has the names and the time. */
export function servesOn(
  identity: Certified,
  authorities: readonly Authority[],
  names: readonly string[],
  now: Date,
): boolean {
  if (!belongTogether(identity)) return false;
  const certificate = new NodeCertificate(identity.certificate);
  return (
    daysLeft(identity.certificate, now) >= RENEWED_DAYS &&
    names.every((name) => certificate.checkHost(name, { wildcards: false }) !== undefined) &&
    authorities.some((authority) => certificate.verify(new NodeCertificate(authority.certificate).publicKey))
  );
}
