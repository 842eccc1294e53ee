// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { after, before, beforeEach, describe, it } from "node:test";
import { connect } from "node:tls";
import type { ServerIdentity } from "../../src/contract/gateway.ts";
import { daysAfter } from "../../src/injection/certificate-dates.ts";
import { pemBlocks } from "../../src/injection/pem.ts";
import { keepTrust, takeTrust } from "../../src/injection/trust.ts";
import { Authority } from "../harness/authority.ts";
import { Cluster } from "../harness/cluster.ts";
import { InjectorLab, injectorObjectsOfChart, NAMES, NAMESPACE, WEBHOOK } from "../harness/injector.ts";
import { waitFor } from "../harness/wait-for.ts";

const NOW = new Date();

describe("the injector's certificates, in a real API server and with the chart's role", () => {
  let cluster: Cluster;
  let lab: InjectorLab;

  before(async () => {
    cluster = await Cluster.start({ mode: "api" });
    lab = await InjectorLab.start(cluster);
  });
  after(() => cluster[Symbol.asyncDispose]());
  beforeEach(() => lab.forget());

  it("are the same for injectors that begin at once, and are told to everybody", async () => {
    const passes = Array.from({ length: 4 }, () => keepTrust(lab.objects(), NAMES, NOW));
    const [first, ...others] = await Promise.all(passes);
    assert.ok(first !== undefined);
    for (const other of others) assert.deepEqual(other, first);
    assert.equal(pemBlocks(first.authority).length, 1);
    assert.equal(await kept("secret/pointsman-tls", "tls.crt"), first.certificate);
    assert.equal(await kept("secret/pointsman-tls", "ca.crt"), first.authority);
    assert.equal(await kept("configmap/pointsman-ca", "ca.crt"), first.authority);
    assert.deepEqual(await bundles(), [first.authority, first.authority]);
  });

  it("stay as they are from pass to pass, and nothing is written", async () => {
    const first = await keepTrust(lab.objects(), NAMES, NOW);
    const versions = await allVersions();
    assert.deepEqual(await keepTrust(lab.objects(), NAMES, daysAfter(NOW, 59)), first);
    assert.deepEqual(await allVersions(), versions);
  });

  it("are renewed a month before they end, by the same authority", async () => {
    const first = await keepTrust(lab.objects(), NAMES, NOW);
    const later = await keepTrust(lab.objects(), NAMES, daysAfter(NOW, 61));
    assert.notEqual(later.certificate, first.certificate);
    assert.equal(later.authority, first.authority);
    assert.ok(isSignedBy(later, first.authority));
  });

  it("have the next authority told a year before the last ends, and signed by it once that is about to", async () => {
    const first = await keepTrust(lab.objects(), NAMES, NOW);
    const told = await keepTrust(lab.objects(), NAMES, daysAfter(NOW, 3300));
    assert.equal(pemBlocks(told.authority).length, 2);
    assert.ok(told.authority.startsWith(first.authority));
    assert.ok(isSignedBy(told, first.authority));
    const signed = await keepTrust(lab.objects(), NAMES, daysAfter(NOW, 3550));
    assert.equal(signed.authority, told.authority);
    assert.ok(!isSignedBy(signed, first.authority));
    const alone = await keepTrust(lab.objects(), NAMES, daysAfter(NOW, 3660));
    assert.equal(first.authority + alone.authority, told.authority);
    assert.deepEqual(await bundles(), [alone.authority, alone.authority]);
  });

  it("are not replaced where somebody put an authority without its key: that is told", async () => {
    using foreign = new Authority();
    await put("secret/pointsman-ca", { "ca.crt": foreign.certificate });
    await assert.rejects(keepTrust(lab.objects(), NAMES, NOW), {
      message:
        "Secret pointsman-ca: ca.key does not hold the keys of the certificates in ca.crt: empty both for a new authority",
    });
    assert.equal(await kept("secret/pointsman-ca", "ca.crt"), foreign.certificate);
  });

  it("are taken as they are where somebody else makes them, and the authority is told", async () => {
    using foreign = new Authority();
    await assert.rejects(
      takeTrust(lab.objects(), NAMES),
      /pointsman-tls lacks tls\.crt, tls\.key or ca\.crt/,
    );
    const { certificate, key, authority } = foreign.issue(...NAMES.dnsNames);
    const others = foreign.issue("other").key;
    await put("secret/pointsman-tls", { "tls.crt": certificate, "tls.key": others, "ca.crt": authority });
    await assert.rejects(takeTrust(lab.objects(), NAMES), /tls\.key is not the key of tls\.crt/);
    await put("secret/pointsman-tls", { "tls.crt": certificate, "tls.key": key, "ca.crt": authority });
    assert.deepEqual(await takeTrust(lab.objects(), NAMES), { certificate, key, authority });
    assert.deepEqual(await bundles(), [authority, authority]);
    assert.equal(await kept("secret/pointsman-ca", "ca.crt"), "");
  });

  it("are shown anew, and trusted again after a reset, without a restart", async () => {
    let now = NOW;
    await using _injector = await lab.inject(() => now);
    const before = await shownAt(lab.port);
    now = daysAfter(NOW, 61);
    const nobody = [0, 1].map((at) => ({
      op: "replace",
      path: `/webhooks/${at}/clientConfig/caBundle`,
      value: "",
    }));
    const patch = JSON.stringify(nobody);
    await cluster.kubectl([
      "patch",
      "mutatingwebhookconfiguration",
      WEBHOOK,
      "--type=json",
      "--patch",
      patch,
    ]);
    await waitFor("another certificate", async () => (await shownAt(lab.port)) !== before, 30_000);
    const authority = await kept("secret/pointsman-ca", "ca.crt");
    await waitFor("the authority to be trusted", async () =>
      (await bundles()).every((one) => one === authority),
    );
  });

  for (const { role, rule, verb } of rights()) {
    it(`need the right to ${verb} ${rule.resources} of ${role.kind} ${role.metadata.name}`, async () => {
      await cluster.apply(JSON.stringify(without(role, rule, verb)));
      try {
        const why = await waitFor("a pass to fail", async () => {
          await lab.forget();
          return await keepTrust(lab.objects(), NAMES, NOW).then(
            () => undefined,
            (cause: Error) => cause.message,
          );
        });
        assert.match(why, /^(get|update|patch) .*: status 403: does the ServiceAccount have the role/);
      } finally {
        await cluster.apply(JSON.stringify(role));
      }
      await waitFor("the right to be back", () =>
        keepTrust(lab.objects(), NAMES, NOW).catch(() => undefined),
      );
    });
  }

  async function kept(object: string, key: string): Promise<string> {
    const { kind, data = {} } = await cluster.get<{
      readonly kind: string;
      readonly data?: Readonly<Record<string, string>>;
    }>(object, "--namespace", NAMESPACE);
    const text = data[key] ?? "";
    return kind === "Secret" ? Buffer.from(text, "base64").toString() : text;
  }

  async function put(secret: string, data: Readonly<Record<string, string>>): Promise<void> {
    const patch = JSON.stringify({ stringData: data });
    await cluster.kubectl(["patch", secret, "--namespace", NAMESPACE, "--patch", patch]);
  }

  /** What the API server accepts from each webhook. */
  async function bundles(): Promise<readonly string[]> {
    const { webhooks } = await cluster.get<{
      readonly webhooks: readonly { readonly clientConfig: { readonly caBundle?: string } }[];
    }>("mutatingwebhookconfiguration", WEBHOOK);
    return webhooks.map(({ clientConfig }) => Buffer.from(clientConfig.caBundle ?? "", "base64").toString());
  }

  async function allVersions(): Promise<readonly string[]> {
    const objects = ["secret/pointsman-ca", "secret/pointsman-tls", "configmap/pointsman-ca"];
    const webhook = `mutatingwebhookconfiguration/${WEBHOOK}`;
    const { items } = await cluster.get<{
      readonly items: readonly { readonly metadata: { readonly resourceVersion: string } }[];
    }>(...objects, webhook, "--namespace", NAMESPACE);
    return items.map(({ metadata }) => metadata.resourceVersion);
  }
});

interface Rule {
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

interface Role {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly rules: readonly Rule[];
}

/** Each verb of each rule that the chart gives the injector. */
function rights() {
  const roles = injectorObjectsOfChart().filter(({ kind }) => kind === "Role" || kind === "ClusterRole");
  return (roles as unknown as readonly Role[]).flatMap((role) =>
    role.rules.flatMap((rule) => rule.verbs.map((verb) => ({ role, rule, verb }))),
  );
}

function without(role: Role, rule: Rule, verb: string): Role {
  const verbs = rule.verbs.filter((one) => one !== verb);
  return { ...role, rules: role.rules.map((one) => (one === rule ? { ...rule, verbs } : one)) };
}

function isSignedBy({ certificate }: ServerIdentity, authority: string): boolean {
  return new X509Certificate(certificate).verify(new X509Certificate(authority).publicKey);
}

/** Serial number of the certificate that a server shows; it is not verified here, as its clock is another. */
async function shownAt(port: number): Promise<string> {
  const shown = Promise.withResolvers<string>();
  const socket = connect({ host: "127.0.0.1", port, servername: "localhost", rejectUnauthorized: false });
  socket.once("secureConnect", () => shown.resolve(socket.getPeerCertificate().serialNumber));
  socket.once("error", shown.reject);
  const serial = await shown.promise;
  socket.destroy();
  return serial;
}
