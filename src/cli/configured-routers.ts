// SPDX-License-Identifier: Apache-2.0
import { Option } from "commander";
import type { ProgramDeps } from "./program-deps.ts";
import type { ConfiguredRouters } from "./prompt-scoring.ts";
import { readConfigFile, showProblems } from "./read-config-file.ts";

/** The options that say which configured routers score too. */
export interface ConfiguredFlags {
  readonly config?: string;
  readonly virtualModel?: string;
}

/** `--config FILE` and `--virtual-model NAME`. */
export function configuredOptions(): readonly [Option, Option] {
  return [
    new Option(
      "--config <file>",
      "score by the routers semantic and causal too, as this configuration has them",
    ),
    new Option("--virtual-model <name>", "whose semantic routes (default: the configuration's first)"),
  ];
}

/** The routers that the options configure, nothing without `--config`, or what is wrong with them. */
export function configuredRouters(
  deps: Pick<ProgramDeps, "env" | "routerModel">,
  { config: file, virtualModel: wanted }: ConfiguredFlags,
): { readonly configured?: ConfiguredRouters } | string {
  if (file === undefined) return wanted === undefined ? {} : "--virtual-model needs --config";
  const read = readConfigFile(file, deps);
  if (read.kind === "invalid")
    return `the configuration cannot be used\n${showProblems(file, read.problems).trimEnd()}`;
  const { virtualModels, primary, causal } = read.config.policy;
  const virtualModel = virtualModels.find(({ name }) => name === (wanted ?? primary));
  if (virtualModel === undefined)
    return `${file} has no virtual model ${wanted}: there are ${virtualModels.map(({ name }) => name).join(", ")}`;
  const { semantic } = virtualModel;
  if (semantic === undefined && causal === undefined)
    return `${file} configures neither causal nor semantic routes of ${virtualModel.name}: leave --config out, or add them`;
  return { configured: { ...(semantic && { semantic }), ...(causal && { causal }) } };
}
