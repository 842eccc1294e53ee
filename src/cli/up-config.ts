// SPDX-License-Identifier: Apache-2.0
import { writeFile } from "node:fs/promises";
import type { Config } from "../config/config.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { localBackends, localConfigText } from "./local-backends.ts";
import { type ConfigDeps, configFileInUse, readConfigFile, showProblems } from "./read-config-file.ts";
import type { RunDirectory } from "./run-directory.ts";
import type { UpFlags } from "./up-flags.ts";

/** The configuration that `up` runs with, or why there is none. */
export type UpConfig =
  | {
      readonly kind: "config";
      readonly file: string;
      readonly config: Config;
      /** True when the file is the user's, false when we wrote it. */
      readonly named: boolean;
      /** Running stand-ins by backend name; whoever asked disposes of them. */
      readonly standIns: ReadonlyMap<string, StandIn>;
    }
  | { readonly kind: "problems"; readonly problems: readonly string[] };

/** The user's file when there is one and no `--weak`; else backends made up on the spot, stand-ins among them. */
export async function chooseConfig(deps: ConfigDeps, flags: UpFlags, run: RunDirectory): Promise<UpConfig> {
  if (flags.weakModel !== undefined && flags.weak === undefined) {
    return {
      kind: "problems",
      problems: ["--weak-model names a model of a server: give the server with --weak URL"],
    };
  }
  const file = flags.weak === undefined ? configFileInUse(flags.config) : undefined;
  if (file !== undefined) return read(file, deps, { named: true, standIns: new Map() });
  const local = await localBackends(flags, deps.env);
  if (local.kind === "problem") return { kind: "problems", problems: [local.problem] };
  const written = run.file("pointsman.yaml");
  await writeFile(written, localConfigText(local.backends));
  return read(written, deps, { named: false, standIns: local.standIns });
}

function read(
  file: string,
  deps: ConfigDeps,
  rest: { readonly named: boolean; readonly standIns: ReadonlyMap<string, StandIn> },
): UpConfig {
  const found = readConfigFile(file, deps);
  if (found.kind === "config") return { ...rest, kind: "config", file, config: found.config };
  return { kind: "problems", problems: showProblems(file, found.problems).trimEnd().split("\n") };
}
