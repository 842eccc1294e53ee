// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import type { ConfigProblem, ConfigRead } from "../config/config.ts";
import { readConfig } from "../config/read-config.ts";
import type { ProgramDeps } from "./program-deps.ts";

/** The configuration file that is used when it is there and no other is named. */
export const DEFAULT_CONFIG_FILE = "pointsman.yaml";

/** The file that was named, else the default one if it exists, else none. */
export function configFileInUse(named: string | undefined): string | undefined {
  return named ?? (existsSync(DEFAULT_CONFIG_FILE) ? DEFAULT_CONFIG_FILE : undefined);
}

/** What of a command's surroundings a configuration looks at. */
export type ConfigDeps = Pick<ProgramDeps, "env" | "routerModel">;

/** Reads a configuration file; a file that cannot be read is a problem like the others. */
export function readConfigFile(file: string, { env, routerModel }: ConfigDeps): ConfigRead {
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
  return readConfig(text, { env, readFile, routerModel });
}

/** One `path: message` line for each problem, with `before` in front of each. */
export function showProblems(file: string, problems: readonly ConfigProblem[], before = ""): string {
  return problems.map(({ path, message }) => `${before}${path === "" ? file : path}: ${message}\n`).join("");
}

/** Exit code for a configuration or an option that cannot be used. */
export const EXIT_UNUSABLE = 2;
