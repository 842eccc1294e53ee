// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { aBackend, aPolicy } from "../../test/harness/builders.ts";
import type { Backend, Connection } from "../contract/backend.ts";
import type { SidecarView } from "../contract/gateway.ts";
import { leavesByEgress } from "./sidecar-egress.ts";
import { buildSidecarResources } from "./sidecar-resources.ts";

const KEY = { header: "api-key", prefix: "" };
const https = (over: Partial<Connection> = {}): Connection => ({
  ...{ scheme: "https", host: "api.example", port: 443, pathPrefix: "/v1" },
  ...over,
});

const inCluster = aBackend({ endpoints: [{ address: "10.0.0.1", port: 8000 }] });
const outside = aBackend({ name: "gpt-4", tier: "strong", connection: https(), credential: KEY });

const router = {
  grpc: { host: "router.example", port: 18443 },
  egress: { host: "router.example", port: 18444 },
  authority: "PEM",
};
const view = (...backends: Backend[]): SidecarView => ({
  listen: { host: "127.0.0.1", port: 15080 },
  catalog: { backends, secrets: new Map([["gpt-4", "sk-secret"]]) },
  policy: aPolicy(),
  router,
});

describe("what a sidecar asks the gateway to ask", () => {
  for (const [what, over, leaves] of [
    ["a backend in the cluster", {}, false],
    ["one in the cluster that has a key", { credential: KEY }, true],
    ["one outside", { connection: https() }, true],
    ["one that takes the client's own key", { connection: https(), forwardAuthorization: true }, false],
    [
      "such a one whose authority is a file at the gateway",
      { connection: https({ caFile: "/etc/ca.pem" }), forwardAuthorization: true },
      true,
    ],
  ] as const)
    it(`${leaves ? "is" : "is not"} ${what}`, () => {
      assert.equal(leavesByEgress(aBackend(over)), leaves);
    });
});

describe("the resources of a sidecar", () => {
  it("hold no key, and no address of a backend outside", () => {
    const resources = buildSidecarResources(view(inCluster, outside));
    const text = JSON.stringify(resources);
    assert.deepEqual(resources.secrets, []);
    assert.ok(!text.includes("sk-secret") && !text.includes("api.example"));
    assert.ok(text.includes("router.example"));
  });

  it("are the very objects of before where nothing changed, so that a change costs what it changes", () => {
    const before = buildSidecarResources(view(inCluster, outside));
    const moved = { ...inCluster, name: "mixtral" };
    const after = buildSidecarResources(view(inCluster, moved, outside));
    assert.equal(after.clusters[0], before.clusters[0]);
    assert.equal(after.endpoints[0], before.endpoints[0]);
    assert.equal(after.clusters[2], before.clusters[1]);
  });

  it("ask for no token of the pod's when nothing is outside", () => {
    assert.ok(!JSON.stringify(buildSidecarResources(view(inCluster))).includes("FILE_CONTENT"));
  });
});
