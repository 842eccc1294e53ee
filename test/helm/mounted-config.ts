// SPDX-License-Identifier: Apache-2.0
import type { ConfigRead } from "../../src/config/config.ts";
import { readConfig } from "../../src/config/read-config.ts";
import type { Manifest } from "../harness/chart.ts";
import { surroundings } from "../harness/surroundings.ts";
import { deploymentOf, mountedFiles } from "./chart-pods.ts";

/** What is in every Secret. */
export const SECRET = "sk-0123456789";

/** The caller whose key is in the Secret of API keys. */
export const CALLER = "search";

/** Reads the gateway's configuration as its router does: with what that container mounts and nothing else, in a cluster. */
export function readMountedConfig(objects: readonly Manifest[]): ConfigRead {
  const found = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name === "pointsman");
  const data = found?.["data"] as Readonly<Record<string, string>> | undefined;
  const mounted = mountedFiles(deploymentOf(objects, "pointsman").spec.template.spec, "router");
  const isThere = (path: string): boolean =>
    mounted.files.has(path) || mounted.folders.some((folder) => path.startsWith(`${folder}/`));
  return readConfig(
    data?.["pointsman.yaml"] ?? "",
    surroundings({
      readFile: (path) => {
        if (!isThere(path)) throw new Error(`${path} is not mounted`);
        return SECRET;
      },
      readFolder: (path) => {
        if (!mounted.folders.includes(path)) throw new Error(`${path} is not mounted`);
        return ["..data", CALLER];
      },
      discovered: () => ({
        backends: [],
        secrets: new Map(),
        tokens: { issuer: "https://issuer", keys: '{"keys":[]}' },
      }),
    }),
  );
}
