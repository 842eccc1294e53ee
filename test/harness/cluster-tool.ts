// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

/** Where the cluster's programs are kept, as test/cluster/programs.sh has it: outside the checkout. */
export function clusterToolsFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const cache = env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return env["POINTSMAN_CLUSTER_TOOLS"] || join(cache, "pointsman/cluster-tools");
}

/** The path of a program that `make cluster-tools` provides. Throws where it is not: a test that needs it must not pass. */
export function clusterTool(name: string): string {
  const places = [join(clusterToolsFolder(), "bin", name), join(ROOT, ".tools/kubernetes-clients", name)];
  const found = places.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`run ${name}: it is not there: make cluster-tools builds it`);
  return found;
}
