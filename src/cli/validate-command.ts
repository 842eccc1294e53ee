// SPDX-License-Identifier: Apache-2.0
import { Command } from "commander";
import type { Config } from "../config/config.ts";
import type { VirtualModel } from "../contract/policy.ts";
import { showHostPort } from "./address.ts";
import { columns } from "./columns.ts";
import type { ProgramDeps } from "./program-deps.ts";
import { EXIT_UNUSABLE, readConfigFile, showProblems } from "./read-config-file.ts";

const EXAMPLES = `
Examples:
  pointsman validate pointsman.yaml
  pointsman validate values/pointsman.yaml && kubectl apply -k .

Exit codes: 0 the file is valid, 2 it is not (every problem is on a line of its own on standard error).
`;

/** `pointsman validate FILE`: every problem at once, or what the file means. */
export function validateCommand(deps: ProgramDeps): Command {
  return new Command("validate")
    .description("check a configuration file: every problem at once, or a summary of what it means")
    .argument("<file>", "configuration file")
    .option("--kubernetes", "the file is for serve --kubernetes: backends may come that it does not have")
    .addHelpText("after", EXAMPLES)
    .action((file: string, flags: { readonly kubernetes?: true }) => {
      const read = readConfigFile(file, { ...deps, inCluster: flags.kubernetes === true });
      if (read.kind === "config") {
        deps.stdout.write(summary(file, read.config));
        deps.stderr.write(showProblems(file, read.config.warnings, "warning: "));
      }
      if (read.kind === "invalid") deps.stderr.write(showProblems(file, read.problems));
      deps.exit(read.kind === "config" ? 0 : EXIT_UNUSABLE);
    });
}

/** What a valid configuration means, as tables. */
export function summary(file: string, config: Config): string {
  const { catalog, policy } = config;
  const backends = catalog.backends.map(
    ({ name, tier, model, profile, connection, contextWindow, price, credential }) => [
      name,
      tier,
      model,
      profile,
      `${connection.scheme}://${showHostPort(connection)}${connection.pathPrefix}`,
      String(contextWindow),
      price === undefined ? "-" : `${price.input}/${price.output}`,
      credential === undefined ? "-" : credential.header,
    ],
  );
  const virtualModels = policy.virtualModels.map((one) => [
    one.name,
    one.router,
    thresholdText(one),
    one.fitted === undefined ? "-" : one.fitted.digest,
    one.backends.join(", ") || "-",
    one.defaultBackend || "-",
    one.mode,
    one.onRouterFailure,
  ]);
  const lines = [
    `${file} is valid.`,
    "",
    ...columns([["BACKEND", "TIER", "MODEL", "PROFILE", "URL", "CONTEXT", "PRICE", "KEY"], ...backends]),
    "",
    ...columns([
      ["VIRTUAL MODEL", "ROUTER", "THRESHOLD", "FITTED", "BACKENDS", "DEFAULT", "MODE", "ON FAILURE"],
      ...virtualModels,
    ]),
    "",
    `listen ${showHostPort(config.listen)}, admin ${showHostPort(config.admin)}, decision budget ${policy.decisionBudgetMs} ms`,
  ];
  return `${lines.join("\n")}\n`;
}

/** The threshold, and the share of the reference that it was made for. */
function thresholdText({ threshold, strongShare }: VirtualModel): string {
  const digits = String(Number(threshold.toFixed(4)));
  return strongShare === undefined ? digits : `${digits} (strongShare ${strongShare})`;
}
