// SPDX-License-Identifier: Apache-2.0
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { MESHES, meshResourcesFile } from "../harness/mesh-objects.ts";
import { translate } from "../harness/mesh-resources.ts";

describe("the Envoy configurations that test/end-to-end/mesh.test.ts runs", () => {
  for (const mesh of MESHES) {
    it(`are what the controller of ${mesh} makes of our manifests now (else: node test/golden/mesh/write.ts)`, () => {
      const kept: unknown = JSON.parse(readFileSync(meshResourcesFile(mesh), "utf8"));
      assert.deepEqual(kept, translate(mesh));
    });
  }
});
