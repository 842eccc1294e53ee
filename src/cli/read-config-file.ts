// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { ConfigProblem, ConfigRead } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import { type Discovered, NOTHING_FOUND } from "../contract/discovery.ts";
import type { ProgramDeps } from "./program-deps.ts";

/** The configuration file that is used when it is there and no other is named. */
export const DEFAULT_CONFIG_FILE = "pointsman.yaml";

/** The file that was named, else the default one if it exists, else none. */
export function configFileInUse(named: string | undefined): string | undefined {
  return named ?? (existsSync(DEFAULT_CONFIG_FILE) ? DEFAULT_CONFIG_FILE : undefined);
}

/** What of a command's surroundings a configuration looks at; in a cluster backends may come that the file has not. */
export type ConfigDeps = Pick<ProgramDeps, "env" | "routerModel"> & { readonly inCluster?: boolean };

/** Reads a configuration file; a file that cannot be read is a problem like the others. */
export function readConfigFile(file: string, { env, routerModel, inCluster }: ConfigDeps): ConfigRead {
  const readFile = (path: string): string => readFileSync(path, "utf8");
  let text: string;
  try {
    text = readFile(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? String(cause);
    return {
      kind: "invalid",
      problems: [{ path: "", message: `read the file: ${code}: is the path right` }],
    };
  }
  const readFolder = (path: string): readonly string[] => readdirSync(path);
  const discovered = (): Discovered | undefined => (inCluster === true ? NOTHING_FOUND : undefined);
  return readConfig(text, { env, readFile, readFolder, routerModel, discovered });
}

/** One `path: message` line for each problem, with `before` in front of each. */
export function showProblems(file: string, problems: readonly ConfigProblem[], before = ""): string {
  return problems.map(({ path, message }) => `${before}${path === "" ? file : path}: ${message}\n`).join("");
}

/** Exit code for a configuration or an option that cannot be used. */
export const EXIT_UNUSABLE = 2;
