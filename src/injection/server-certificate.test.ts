// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { describe, it } from "node:test";
import { makeAuthority } from "./authority.ts";
import { daysAfter } from "./certificate-dates.ts";
import { makeServerCertificate, servesOn } from "./server-certificate.ts";

const NOW = new Date("2026-01-01T00:00:00Z");
const NAMES = ["pointsman-router.pointsman.svc", "pointsman-injector.pointsman.svc"];

describe("a server certificate", () => {
  it("has its names and ninety days, and its authority's signature", async () => {
    const authority = await makeAuthority(NOW);
    const made = new X509Certificate((await makeServerCertificate(authority, NAMES, NOW)).certificate);
    assert.equal(
      made.subjectAltName,
      "DNS:pointsman-router.pointsman.svc, DNS:pointsman-injector.pointsman.svc",
    );
    assert.equal(made.validToDate.toISOString(), "2026-04-01T00:00:00.000Z");
    assert.ok(made.checkIssued(new X509Certificate(authority.certificate)));
    assert.equal(made.ca, false);
    // serverAuth
    assert.deepEqual(made.keyUsage, ["1.3.6.1.5.5.7.3.1"]);
  });

  it("serves on until it has thirty days left", async () => {
    const authority = await makeAuthority(NOW);
    const made = await makeServerCertificate(authority, NAMES, NOW);
    assert.ok(servesOn(made, [authority], NAMES, daysAfter(NOW, 60)));
    assert.ok(!servesOn(made, [authority], NAMES, daysAfter(NOW, 60.1)));
  });

  it("does not serve on with another key, an authority that is gone, a name it lacks, or as no certificate", async () => {
    const authority = await makeAuthority(NOW);
    const made = await makeServerCertificate(authority, NAMES, NOW);
    const { key } = await makeServerCertificate(authority, NAMES, NOW);
    assert.ok(!servesOn({ ...made, key }, [authority], NAMES, NOW));
    assert.ok(!servesOn(made, [await makeAuthority(NOW)], NAMES, NOW));
    assert.ok(!servesOn(made, [authority], [...NAMES, "other.pointsman.svc"], NOW));
    assert.ok(!servesOn({ certificate: "", key: "" }, [authority], NAMES, NOW));
  });
});
