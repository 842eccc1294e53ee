// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";

/** Where systems keep the bundle of authorities they trust: Debian and Alpine, Fedora, SUSE, macOS. */
const PLACES = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/** PEM bundle that vouches for external backends; SSL_CERT_FILE wins, as it does with OpenSSL. */
export function systemCaFile(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return env["SSL_CERT_FILE"] ?? PLACES.find((place) => existsSync(place));
}
