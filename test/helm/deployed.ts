// SPDX-License-Identifier: Apache-2.0
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Manifest, objectsOf, runTool } from "../harness/chart.ts";
import { clusterTool } from "../harness/cluster-tool.ts";

const DEPLOY = join(import.meta.dirname, "../../deploy");

/** Folder of the kustomizations. */
export const KUSTOMIZE = join(DEPLOY, "kustomize");

/** What kustomize makes of a folder below deploy/, as text. */
export function deployedText(folder: string): string {
  return runTool(clusterTool("kubectl"), ["kustomize", join(DEPLOY, folder)]);
}

/** The same as objects. */
export function deployed(folder: string): readonly Manifest[] {
  return objectsOf(deployedText(folder));
}

/** Manifests of deploy/examples, by their path there; what is for other programs (kind, Helm) is left out. */
export function examples(): ReadonlyMap<string, string> {
  const folder = join(DEPLOY, "examples");
  const files = globSync("*/*.yaml", { cwd: folder }).filter((file) => !/\/(kind|values)\.yaml$/.test(file));
  return new Map(files.toSorted().map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
