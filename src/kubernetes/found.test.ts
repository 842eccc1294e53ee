// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Discovery, discover } from "./discover.ts";
import { Found } from "./found.ts";
import type { SliceObject } from "./objects.ts";

function discovery(addresses: readonly string[]): Discovery {
  const slice: SliceObject = { service: "demo/a", ipFamily: "IPv4", ports: new Map([["", 8000]]), addresses };
  return discover({
    services: ["a", "b"].map((name) => ({
      namespace: "demo",
      name,
      uid: name,
      created: "2026-01-01T00:00:00Z",
      annotations: { "pointsman.io/tier": "weak" },
      ports: [{ name: "", port: 80 }],
      ipFamily: "IPv4",
      conditions: [],
    })),
    slices: (key) => (key === slice.service ? [slice] : []),
    secrets: () => ({ trouble: "pending" }),
    lastGood: new Map(),
  });
}

test("what says the same is the same object", () => {
  const found = new Found();
  const first = found.take(discovery(["10.0.0.1"]), { issuer: "i", keys: "{}" }, undefined);
  assert.equal(found.take(discovery(["10.0.0.1"]), { issuer: "i", keys: "{}" }, undefined), first);
});

test("a change of one backend leaves the others, keys and tokens the objects they were", () => {
  const found = new Found();
  const first = found.take(discovery(["10.0.0.1"]), { issuer: "i", keys: "{}" }, undefined);
  const next = found.take(discovery(["10.0.0.2"]), { issuer: "i", keys: "{}" }, undefined);
  assert.notEqual(next, first);
  assert.notEqual(next.backends[0], first.backends[0]);
  assert.equal(next.backends[1], first.backends[1]);
  assert.equal(next.secrets, first.secrets);
  assert.equal(next.tokens, first.tokens);
});
