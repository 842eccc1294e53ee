// SPDX-License-Identifier: Apache-2.0
import type { ServerIdentity } from "../contract/gateway.ts";
import type { Kept, KeptRef, TrustObjects } from "../contract/injection.ts";
import { type Authority, authoritiesFrom, bundleOf, readAuthorities, signerAmong } from "./authority.ts";
import { belongTogether, type Certified } from "./key-pair.ts";
import { makeServerCertificate, servesOn } from "./server-certificate.ts";

/** Names of the objects that trust is kept in, and what the server certificate is for. */
export interface TrustNames {
  /** Secret with the authorities and their keys: `ca.crt`, `ca.key`. Nobody else reads it. */
  readonly caSecret: string;
  /** Secret with the server certificate: `tls.crt`, `tls.key`, `ca.crt`. */
  readonly tlsSecret: string;
  /** ConfigMap with the authorities for everybody: `ca.crt`. */
  readonly caConfigMap: string;
  /** DNS names in the server certificate. */
  readonly dnsNames: readonly string[];
}

/** How often another injector may be first before something must be wrong. */
const MAX_ATTEMPTS = 10;

/** Makes and renews what is due, so that every injector of the cluster comes to the same; gives what there is then. */
export async function keepTrust(
  objects: TrustObjects,
  names: TrustNames,
  now: Date,
): Promise<ServerIdentity> {
  const authorities = await settled(objects, secret(names.caSecret), (kept) =>
    keptAuthorities(kept, names, now),
  );
  const identity = await settled(objects, secret(names.tlsSecret), (kept) =>
    keptIdentity(kept, authorities, names, now),
  );
  await spread(objects, names, identity.authority);
  return identity;
}

/** Takes the certificate that somebody else (cert-manager) keeps; rejects while there is none. */
export async function takeTrust(objects: TrustObjects, names: TrustNames): Promise<ServerIdentity> {
  const { data } = await objects.read(secret(names.tlsSecret));
  const [certificate = "", key = "", authority = ""] = ["tls.crt", "tls.key", "ca.crt"].map((name) =>
    data.get(name),
  );
  if (certificate === "" || key === "" || authority === "") {
    throw new Error(
      `Secret ${names.tlsSecret} lacks tls.crt, tls.key or ca.crt: is its Certificate ready, and its issuer one that has a CA`,
    );
  }
  if (!belongTogether({ certificate, key }))
    throw new Error(
      `Secret ${names.tlsSecret}: tls.key is not the key of tls.crt: let its maker make it anew`,
    );
  await spread(objects, names, authority);
  return { certificate, key, authority };
}

/** What is to be there, and what of it is not yet. */
interface Wanted<Value> {
  readonly value: Value;
  readonly missing?: Readonly<Record<string, string>>;
}

/** Reads, decides, writes against the version read; begins anew when somebody else was first. */
async function settled<Value>(
  objects: TrustObjects,
  ref: KeptRef,
  decide: (kept: Kept) => Wanted<Value> | Promise<Wanted<Value>>,
): Promise<Value> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const kept = await objects.read(ref);
    const { value, missing } = await decide(kept);
    if (missing === undefined) return value;
    const written = await objects.write(ref, kept.version, new Map(Object.entries(missing)));
    if (written === "written") return value;
  }
  throw new Error(
    `${ref.kind} ${ref.name} changed ${MAX_ATTEMPTS} times while it was written: who else writes it`,
  );
}

async function keptAuthorities({ data }: Kept, { caSecret }: TrustNames, now: Date) {
  const bundle = data.get("ca.crt") ?? "";
  const kept = readAuthorities(bundle, data.get("ca.key") ?? "");
  if (kept === undefined) {
    throw new Error(
      `Secret ${caSecret}: ca.key does not hold the keys of the certificates in ca.crt: empty both for a new authority`,
    );
  }
  const value = await authoritiesFrom(now, kept);
  if (bundleOf(value) === bundleOf(kept) && bundle !== "") return { value };
  const keys = value.map(({ key }) => key).join("");
  return { value, missing: { "ca.crt": bundleOf(value), "ca.key": keys } };
}

async function keptIdentity(
  { data }: Kept,
  authorities: readonly [Authority, ...Authority[]],
  { dnsNames }: TrustNames,
  now: Date,
): Promise<Wanted<ServerIdentity>> {
  const authority = bundleOf(authorities);
  const there: Certified = { certificate: data.get("tls.crt") ?? "", key: data.get("tls.key") ?? "" };
  const serves = servesOn(there, authorities, dnsNames, now);
  if (serves && data.get("ca.crt") === authority) return { value: { ...there, authority } };
  const signer = signerAmong(authorities, now);
  const { certificate, key } = serves ? there : await makeServerCertificate(signer, dnsNames, now);
  return {
    value: { certificate, key, authority },
    missing: { "tls.crt": certificate, "tls.key": key, "ca.crt": authority },
  };
}

/** Tells the authorities to those who must know them: other clients, and the API server that asks us. */
async function spread(objects: TrustObjects, { caConfigMap }: TrustNames, authority: string): Promise<void> {
  await settled(objects, { kind: "ConfigMap", name: caConfigMap }, ({ data }) =>
    data.get("ca.crt") === authority
      ? { value: undefined }
      : { value: undefined, missing: { "ca.crt": authority } },
  );
  const trusted = await objects.trusted();
  if (trusted.some((authorities) => authorities !== authority)) await objects.trust(authority);
}

function secret(name: string): KeptRef {
  return { kind: "Secret", name };
}
