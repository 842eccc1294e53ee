// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { Cluster, type Ran } from "../harness/cluster.ts";
import { clusterToolsFolder } from "../harness/cluster-tool.ts";
import { MESHES, type Mesh, meshManifests } from "../harness/mesh-objects.ts";

/** Where mesh-tools.sh puts the meshes' own resource definitions. */
const CRDS = join(clusterToolsFolder(), "mesh-crds");

/** Per mesh: a wrong word in a manifest, and what its definitions say of it. */
const MISTAKES: Readonly<
  Record<Mesh, readonly { readonly right: string; readonly wrong: string; readonly says: RegExp }[]>
> = {
  "envoy-gateway": [
    {
      right: "failOpen: true",
      wrong: "failOpn: true",
      says: /spec\.extProc\[0\]\.failOpn: field not declared in schema/,
    },
    { right: "body: Buffered", wrong: "body: Whole", says: /Unsupported value: "Whole"/ },
    { right: "type: ValueRef", wrong: "type: Inline", says: /Exactly one of inline or valueRef/ },
    {
      right: "kind: HTTPRoute, name: llm",
      wrong: "kind: Service, name: llm",
      says: /targetRefs\[\*\]\.kind of Gateway/,
    },
  ],
  istio: [
    {
      right: "credentialName:",
      wrong: "credentialNam:",
      says: /spec\.trafficPolicy\.tls\.credentialNam: field not declared in schema/,
    },
    {
      right: "applyTo: HTTP_FILTER",
      wrong: "applyTo: HTTP_FILTERS",
      says: /Unsupported value: "HTTP_FILTERS"/,
    },
    { right: "resolution: DNS", wrong: "resolution: NONE_AT_ALL", says: /Unsupported value: "NONE_AT_ALL"/ },
  ],
};

describe("our manifests for meshes, at an API server with the meshes' own definitions", () => {
  let cluster: Cluster;
  before(async () => {
    assert.ok(existsSync(CRDS), `${CRDS} is not there: bash test/kubernetes/mesh-tools.sh crds`);
    cluster = await Cluster.start({ mode: "api" });
    await cluster.kubectl(["apply", "--server-side", "--filename", CRDS]);
    await cluster.kubectl(["wait", "--for=condition=Established", "crd", "--all", "--timeout=60s"]);
    for (const name of ["pointsman", "istio-system"]) await cluster.kubectl(["create", "namespace", name]);
  });
  after(() => cluster[Symbol.asyncDispose]());

  const applied = (manifests: string, ...flags: readonly string[]): Promise<Ran> =>
    cluster.tryKubectl(
      ["apply", "--server-side", "--validate=strict", ...flags, "--filename", "-"],
      manifests,
    );

  for (const mesh of MESHES) {
    it(`${mesh}: every object is taken`, async () => {
      const { code, out, err } = await applied(meshManifests(mesh));
      assert.equal(code, 0, err);
      assert.equal(out.trim().split("\n").length, meshManifests(mesh).match(/^kind: /gm)?.length);
    });

    it(`${mesh}: the folder is a kustomization of just those`, async () => {
      const folder = join(import.meta.dirname, "../../deploy", mesh);
      const whole = await cluster.kubectl(["kustomize", folder]);
      assert.equal(whole.match(/^kind: /gm)?.length, meshManifests(mesh).match(/^kind: /gm)?.length);
      assert.equal((await applied(whole, "--dry-run=server")).code, 0);
    });

    for (const { right, wrong, says } of MISTAKES[mesh]) {
      it(`${mesh}: a mistake like \`${wrong}\` is refused`, async () => {
        const manifests = meshManifests(mesh);
        assert.ok(manifests.includes(right));
        const { code, err } = await applied(manifests.replace(right, wrong), "--dry-run=server");
        assert.notEqual(code, 0);
        assert.match(err, says);
      });
    }
  }
});
