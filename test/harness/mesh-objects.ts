// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The meshes that we have manifests for, by the name of their folder in deploy/. */
export const MESHES = ["envoy-gateway", "istio"] as const;
export type Mesh = (typeof MESHES)[number];

const ROOT = join(import.meta.dirname, "../..");
const GOLDEN = join(ROOT, "test/golden/mesh");

/** The manifests of a mesh, as the list in its kustomization has them: one text of many YAML documents. */
export function meshManifests(mesh: Mesh): string {
  const folder = join(ROOT, "deploy", mesh);
  const files = /resources: \[(.*)\]/.exec(readFileSync(join(folder, "kustomization.yaml"), "utf8"))?.[1];
  if (files === undefined)
    throw new Error(`deploy/${mesh}/kustomization.yaml: no list of resources on one line`);
  return files
    .split(", ")
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n---\n");
}

/** What the mesh's controller finds in the cluster around our manifests. */
export function meshWorld(mesh: Mesh): string {
  return readFileSync(join(GOLDEN, `${mesh}.world.yaml`), "utf8");
}

/** File with the Envoy resources that the mesh's own controller makes of all that. */
export function meshResourcesFile(mesh: Mesh): string {
  return join(GOLDEN, `${mesh}.xds.json`);
}
