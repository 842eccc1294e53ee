// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { X509Certificate } from "node:crypto";
import { describe, it } from "node:test";
import { type Authority, authoritiesFrom, bundleOf, readAuthorities, signerAmong } from "./authority.ts";
import { daysAfter } from "./certificate-dates.ts";

const BEGIN = new Date("2026-01-01T00:00:00Z");
/** How long a pod may run with the authorities it began with. */
const POD_DAYS = 240;
const CERTIFICATE_DAYS = 90;

describe("the authorities", () => {
  it("are one that may sign and has ten years, where there was none", async () => {
    const authorities = await authoritiesFrom(BEGIN, []);
    assert.equal(authorities.length, 1);
    const certificate = new X509Certificate(authorities[0].certificate);
    assert.ok(certificate.ca);
    assert.equal(certificate.validToDate.toISOString(), "2035-12-30T00:00:00.000Z");
    assert.ok(certificate.verify(certificate.publicKey));
  });

  it("stay as they are until the last has less than a year, and are then told before they sign", async () => {
    const first = await authoritiesFrom(BEGIN, []);
    assert.deepEqual(await authoritiesFrom(daysAfter(BEGIN, 3285), first), first);
    const [old, next, ...others] = await authoritiesFrom(daysAfter(BEGIN, 3286), first);
    assert.ok(next !== undefined && others.length === 0);
    assert.deepEqual([old], first);
    assert.equal(signerAmong([old, next], daysAfter(BEGIN, 3500)), old);
    assert.equal(signerAmong([old, next], daysAfter(BEGIN, 3540)), next);
  });

  it("never sign anything that a pod of eight months could not verify, nor outlive themselves, in thirty years", async () => {
    let authorities: readonly Authority[] = [];
    const told = new Map<number, string>();
    for (let day = 0; day < 10_950; day += 10) {
      const now = daysAfter(BEGIN, day);
      const living = await authoritiesFrom(now, authorities);
      authorities = living;
      const signer = signerAmong(living, now);
      told.set(day, bundleOf(living));
      const podsBundle = told.get(day - POD_DAYS) ?? told.get(0) ?? "";
      assert.ok(podsBundle.includes(signer.certificate), `day ${day}`);
      assert.ok(
        new X509Certificate(signer.certificate).validToDate > daysAfter(now, CERTIFICATE_DAYS),
        `day ${day}`,
      );
      assert.ok(living.length <= 2);
    }
  });

  it("are read back with their keys, and not when a key is another's", async () => {
    const one = await authoritiesFrom(BEGIN, []);
    const other = await authoritiesFrom(BEGIN, []);
    const both = [one[0], other[0]];
    assert.deepEqual(readAuthorities(bundleOf(both), one[0].key + other[0].key), both);
    assert.equal(readAuthorities(bundleOf(both), other[0].key + one[0].key), undefined);
    assert.equal(readAuthorities(bundleOf(both), one[0].key), undefined);
    assert.equal(readAuthorities("", one[0].key), undefined);
    assert.deepEqual(readAuthorities("", ""), []);
  });
});
