// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MESHES, meshResourcesFile } from "../../harness/mesh-objects.ts";
import { translate } from "../../harness/mesh-resources.ts";

// Writes what the meshes' own controllers make of deploy/envoy-gateway and deploy/istio; the programs must be built
// (sh test/kubernetes/mesh-tools.sh). Names of meshes may be given: node test/golden/mesh/write.ts istio
const BIOME = join(import.meta.dirname, "../../../node_modules/.bin/biome");
const asked = process.argv.slice(2);
for (const mesh of MESHES) {
  if (asked.length > 0 && !asked.includes(mesh)) continue;
  writeFileSync(meshResourcesFile(mesh), JSON.stringify(translate(mesh)));
  execFileSync(BIOME, ["format", "--write", meshResourcesFile(mesh)]);
}
